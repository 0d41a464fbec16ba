import {distanceFromHead} from '../graph/distance-from-head.ts'
import type {Claim} from '../model/claim.ts'
import {compareDates} from '../model/date.ts'
import type {Id, Speaker} from '../model/id.ts'
import type {Stance, Statement} from '../model/statement.ts'
import {type LanguageTag, textIn} from '../model/text.ts'
import {type Named, partyName, sourceTitle} from './names.ts'
import {spokenBy, stands} from './spoken-by.ts'

/** A piece of a sentence. Printed in order they are the sentence; a page makes links of speakers and sources. */
export type Part =
  | {readonly words: string}
  | {readonly speaker: Speaker; readonly text: string; readonly lang?: LanguageTag}
  | {readonly source: Id<'source'>; readonly text: string; readonly lang?: LanguageTag; readonly locator?: string}
  | {readonly says: string; readonly lang: LanguageTag; readonly claim: Id<'claim'>}
  | {readonly quote: string; readonly lang?: LanguageTag}

/** `full` has the locator and the quote, `plain` the locator, `short` neither: for cards, lists, search and panels. */
export type Form = 'full' | 'plain' | 'short'

const wording: Readonly<Record<Stance, string>> = {
  supports: 'According to {speakers}, in {source}{hedge}: {says}',
  disputes: 'Disputed by {speakers}, in {source}{hedge}: {says}',
  mentions: 'Mentioned by {speakers}, in {source}, without taking a side: {says}',
  withdraws: 'Withdrawn by {speakers}, in {source}: {says}'
}
const supportWording: Readonly<Record<Claim['kind'], string>> = {
  factual: wording.supports,
  opinion: 'Opinion of {speakers}, in {source}{hedge}: {says}',
  forecast: 'Forecast by {speakers}, in {source}{hedge}: {says}'
}
const hedges = {alleged: ', as an allegation', suggested: ', as a suggestion'} as const
const inTheWords = ' In the words of the source: '
const inference = 'Inferred by the maintainers of this site from the words of '
const noSource = 'Entered without a source: '

/** “A”, “A and B”, “A, B and C”. */
export function listed<T>(items: readonly T[], partsOf: (item: T) => readonly Part[]): Part[] {
  return items.flatMap((item, index) => {
    if (index === 0) return partsOf(item)
    return [{words: index === items.length - 1 ? ' and ' : ', '}, ...partsOf(item)]
  })
}

/** Speakers as pieces of a sentence. */
export const speakerParts = (named: Named, speakers: readonly Speaker[], lang: LanguageTag): Part[] =>
  listed(speakers, (speaker) => [{speaker, ...partyName(named, speaker, lang)}])

/** A source as a piece of a sentence. */
export const sourcePart = (named: Named, source: Id<'source'>, lang: LanguageTag, locator?: string): Part => ({
  source,
  ...sourceTitle(named, source, lang),
  ...(locator !== undefined && {locator})
})

/** A source with who published it, as titles of reprints are alike: “Ferry overloaded (Coastal Wire)”. */
export function sourceByParts(named: Named, id: Id<'source'>, lang: LanguageTag, locator?: string): Part[] {
  const {publisher, authors = []} = named.sources.get(id) ?? {}
  const by = publisher ?? authors[0]
  const part = sourcePart(named, id, lang, locator)
  return by === undefined ? [part] : [part, {words: ` (${partyName(named, by, lang).text})`}]
}

function saysPart({claims}: Named, id: Id<'claim'>, lang: LanguageTag): Part {
  const claim = claims.get(id)
  if (!claim) throw new Error(`Unexpected id \`${id}\`, expected that of a claim of the graph`)
  const {text, lang: written} = textIn(claim.says, lang)
  return {says: text, lang: written, claim: id}
}

/** The one place where a statement becomes a sentence; it names who speaks and where, always. */
export function attribution(named: Named, statement: Statement, lang: LanguageTag, form: Form = 'full'): Part[] {
  const {claim, source, stance, locator, quote, hedge} = statement
  const kind = named.claims.get(claim)?.kind ?? 'factual'
  const pieces: Record<string, readonly Part[]> = {
    '{speakers}': speakerParts(named, spokenBy(named, statement), lang),
    '{source}': [sourcePart(named, source, lang, form === 'short' ? undefined : locator)],
    '{hedge}': hedge === undefined ? [] : [{words: hedges[hedge]}],
    '{says}': [saysPart(named, claim, lang)]
  }
  const template = stance === 'supports' ? supportWording[kind] : wording[stance]
  const sentence = template.split(/(\{\w+\})/).flatMap((piece): readonly Part[] => pieces[piece] ?? (piece === '' ? [] : [{words: piece}]))
  if (form !== 'full' || quote === undefined) return sentence
  return [...sentence, {words: inTheWords}, {quote: quote.text, ...(quote.lang !== undefined && quote.lang !== lang && {lang: quote.lang})}]
}

const isNamed = (speaker: Speaker): boolean => speaker !== 'unstated' && !speaker.startsWith('unnamed')
const weight: Readonly<Record<Stance, number>> = {supports: 0, disputes: 1, mentions: 2, withdraws: 3}

/**
 * The order in which statements may speak for a claim: support first, what still stands before what was taken back, named
 * speakers before others; then the one nearest the head of its chain, what was read before what was not, the earliest.
 */
export function compareSpeaking(named: Named): (a: Statement, b: Statement) => number {
  const rank = (statement: Statement): number =>
    weight[statement.stance] * 4 + (stands(named, statement) ? 0 : 2) + (statement.speakers.some(isNamed) ? 0 : 1)
  const distance = (statement: Statement): number => distanceFromHead(named, statement)
  const unread = ({source}: Statement): number => (named.sources.get(source)?.consulted ? 0 : 1)
  return (a, b) => {
    const [x, y] = [named.sources.get(a.source)?.date, named.sources.get(b.source)?.date]
    const order = rank(a) - rank(b) || distance(a) - distance(b) || unread(a) - unread(b)
    if (order !== 0) return order
    if (x !== undefined && y !== undefined && x !== y) return compareDates(x, y)
    if ((x === undefined) !== (y === undefined)) return x === undefined ? 1 : -1
    return a.id < b.id ? -1 : 1
  }
}

/** The statement that speaks for a claim where there is room for one. */
export const leadingStatement = (named: Named, {statements}: Claim): Statement | undefined => [...statements].sort(compareSpeaking(named))[0]

/** A claim as one attributed sentence: for cards, headings, search results, lists and panels. */
export function claimAttribution(named: Named, claim: Claim, lang: LanguageTag, form: Form = 'short'): Part[] {
  const statement = leadingStatement(named, claim)
  if (statement) return attribution(named, statement, lang, form)
  const premises = [...new Set(premisesOf(named, claim))]
  const origin = listed(premises, (premise) => [
    ...speakerParts(named, spokenBy(named, premise), lang),
    {words: ', in '},
    sourcePart(named, premise.source, lang)
  ])
  const opening: Part[] = premises.length > 0 ? [{words: inference}, ...origin, {words: ': '}] : [{words: noSource}]
  return [...opening, saysPart(named, claim.id, lang)]
}

/** The leading statements of what a claim is inferred from, through other inferences too. */
function premisesOf(named: Named, claim: Claim, seen: Set<string> = new Set()): Statement[] {
  if (seen.has(claim.id)) return []
  seen.add(claim.id)
  return claim.inferredFrom.flat().flatMap((id) => {
    const premise = named.claims.get(id)
    const statement = premise && leadingStatement(named, premise)
    return statement ? [statement] : premise ? premisesOf(named, premise, seen) : []
  })
}

const quoted = (text: string): string => (/[“”"„«»]|^\[/.test(text) ? text : `“${text}”`)

/** The pieces as plain text, for places that hold no links. */
export function plainText(parts: readonly Part[]): string {
  const textOf = (part: Part): string => {
    if ('words' in part) return part.words
    if ('says' in part) return part.says
    if ('quote' in part) return `“${part.quote}”`
    if ('speaker' in part) return part.text
    return part.locator === undefined ? quoted(part.text) : `${quoted(part.text)}, ${part.locator}`
  }
  return parts.map(textOf).join('')
}
