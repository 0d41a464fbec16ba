import type {Claim} from '../model/claim.ts'
import type {Withdrawal} from '../model/publication.ts'
import type {Source} from '../model/source.ts'
import {fragmentOf, type Stance, type Statement} from '../model/statement.ts'
import {urlOf} from '../model/url-of.ts'
import {attribution, speakerParts} from '../render/attribution.ts'
import {basisFor, basisWords} from '../render/basis-words.ts'
import {dateWords} from '../render/date-words.ts'
import {shown} from '../render/names.ts'
import {isTakenBack, spokenBy, stands} from '../render/spoken-by.ts'
import {directionOf} from './direction.ts'
import type {PartView, QuoteView, StatementView, WithdrawalView} from './parts.ts'
import {addressPart, datePart, dateView, joined, linkPart, linkTo, partViews, partyPart, words} from './pieces.ts'
import type {Reading} from './reading.ts'

export const stanceWords: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  disputes: 'Disputes',
  mentions: 'Mentions',
  withdraws: 'Takes back'
}
const hedgeWords = {alleged: 'an allegation', suggested: 'a suggestion'} as const

/** Who wrote and who published a source. */
export const sourceBy = (reading: Reading, {authors, publisher}: Source): PartView[] =>
  joined(
    [...new Set([...authors, ...(publisher === undefined ? [] : [publisher])])].map((party) => [partyPart(reading, party)]),
    ', '
  )

/** When, by whom and with which notice something was withdrawn. */
export function withdrawalView(reading: Reading, {on, by, notice, reason}: Withdrawal): WithdrawalView {
  const announced = notice === undefined ? [] : [words('; notice: '), noticePart(reading, notice)]
  const who = by === undefined ? [] : [words(' by '), partyPart(reading, by)]
  return {
    parts: [words('Withdrawn on '), datePart(on, reading.lang), ...who, ...announced, words('.')],
    ...(reason && {reason: shown(reason, reading.lang)})
  }
}
const noticePart = (reading: Reading, notice: string): PartView => {
  const source = reading.graph.sources.get(notice as Source['id'])
  return source ? linkPart(reading, source.id) : addressPart(notice)
}

function marksOf(reading: Reading, claim: Claim, statement: Statement, source: Source): string[] {
  const {lang} = reading
  const corrected = source.corrected.filter(({claims}) => claims.length === 0 || claims.includes(claim.id))
  return [
    ...(statement.implicit ? ['read from the examined text'] : []),
    ...(source.withdrawn ? [`source withdrawn on ${dateWords(source.withdrawn.on, lang)}`] : []),
    ...(isTakenBack(reading.graph, statement) ? ['taken back by the speaker'] : []),
    ...corrected.map(({on}) => `source corrected on ${dateWords(on, lang)}`),
    ...(statement.publication === 'published' ? [] : [`from a page in state “${statement.publication}”`])
  ]
}

function quoteView({lang}: Reading, {text, lang: written, translation}: NonNullable<Statement['quote']>): QuoteView {
  return {
    text,
    ...(written !== undefined && written !== lang && {lang: written}),
    dir: directionOf(text),
    ...(translation && {translation: shown(translation, lang)})
  }
}

/** One source bearing on one claim, with everything a row of the list shows. */
export function statementView(reading: Reading, claim: Claim, statement: Statement): StatementView {
  const {graph, lang} = reading
  const source = graph.sources.get(statement.source)!
  const {stance, locator, quote, hedge, departs, note} = statement
  const fragment = fragmentOf(statement)
  return {
    fragment,
    href: urlOf(claim.id, graph.site.base, fragment),
    stance,
    stanceWords: stanceWords[stance],
    attribution: partViews(attribution(graph, statement, lang), reading),
    speakers: partViews(speakerParts(graph, spokenBy(graph, statement), lang), reading),
    source: linkTo(reading, source.id),
    sourceBy: sourceBy(reading, source),
    ...(locator !== undefined && {locator}),
    ...(source.date !== undefined && {date: dateView(source.date, lang)}),
    ...(quote && {quote: quoteView(reading, quote)}),
    ...(hedge && {hedge: hedgeWords[hedge]}),
    basis: partViews(basisWords(graph, basisFor(statement, source), lang), reading),
    ...(departs && {departs: {text: shown(departs.text, lang), ...(departs.from && {from: linkTo(reading, departs.from)})}}),
    ...(note && {note: shown(note, lang)}),
    marks: marksOf(reading, claim, statement, source),
    live: stands(graph, statement)
  }
}
