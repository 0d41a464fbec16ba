import {basisForClaim, type ClaimBasis} from '../graph/basis-for-claim.ts'
import {pooledStatements} from '../graph/pooled-statements.ts'
import type {Claim} from '../model/claim.ts'
import type {EvidenceStatus} from '../model/evidence-status.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {Line} from '../model/line.ts'
import type {LanguageTag} from '../model/text.ts'
import {listed, type Part, sourcePart, speakerParts} from './attribution.ts'
import {derivationVerb} from './basis-words.ts'
import {dateWords} from './date-words.ts'
import {lineWords, reportWords} from './evidence-words.ts'
import {keyParts, type Shared, sharedBy} from './key-words.ts'
import {partyName} from './names.ts'
import {countingOf} from './not-counted-words.ts'

const most = 60
const mostSpeakers = 12
const words = (text: string): Part => ({words: text})

/** A source with who published it and when: “Ferry overloaded (Coastal Wire, 4 May 2031)”. */
function datedSource(graph: KnowledgeGraph, id: Id<'source'>, lang: LanguageTag): Part[] {
  const {publisher, authors = [], date} = graph.sources.get(id) ?? {}
  const by = publisher ?? authors[0]
  const facts = [...(by === undefined ? [] : [partyName(graph, by, lang).text]), ...(date === undefined ? [] : [dateWords(date, lang)])]
  return [sourcePart(graph, id, lang), ...(facts.length === 0 ? [] : [words(` (${facts.join(', ')})`)])]
}

function lineSentence(graph: KnowledgeGraph, {speaker, sources}: Line, number: number, lang: LanguageTag): Part[] {
  const [top, ...further] = sources
  const through = further.length === 0 ? [] : [words(', by way of '), ...listed(further, (id) => datedSource(graph, id, lang))]
  return [
    words(`Line ${number}: `),
    ...speakerParts(graph, [speaker], lang),
    words(', in '),
    ...datedSource(graph, top!, lang),
    ...through,
    words('.')
  ]
}

const unknownWords = ' goes back to an origin that nobody states. Two such origins may be one, so it is not counted again.'
const sharing: Readonly<Record<Exclude<Shared, 'source' | 'unknown'>, string>> = {
  speaker: ' also goes back to, or through, ',
  publisher: ' has the same publisher as that line: ',
  owner: ' has the same owner above its publisher as that line: '
}

/** What a report shares with a counted line, in a sentence that ends with the consequence. */
function sharedSentence(
  graph: KnowledgeGraph,
  {source, because, absorbedBy}: EvidenceStatus['notCounted'][number],
  {of, upstream}: ClaimBasis,
  number: number,
  lang: LanguageTag
): Part[] {
  const shared = sharedBy(graph, because, upstream(source), absorbedBy.sources)
  const subject = datedSource(graph, source, lang)
  const so = words(`, so it is not counted again beside line ${number}.`)
  if (shared === 'unknown') return [...subject, words(unknownWords)]
  if (shared !== 'source') return [...subject, words(sharing[shared]), ...keyParts(graph, because, lang), so]
  const direct = (of(source) ?? []).find((one) => typeof one !== 'string' && `src:${one.source.slice('source/'.length)}` === because)
  const verb = direct === undefined || typeof direct === 'string' ? 'goes back, through others, to' : derivationVerb[direct.how]
  return [...subject, words(` ${verb} `), ...keyParts(graph, because, lang), so]
}

/** What keeps several reports from being several lines. */
function inCommon(graph: KnowledgeGraph, {reports, counted, singlePoints}: EvidenceStatus, lang: LanguageTag): Part[] {
  if (counted.length !== 1 || reports < 2) return []
  const key = ['src:', 'who:', 'pub:'].flatMap((kind) => singlePoints.find((one) => one.startsWith(kind)) ?? [])[0]
  if (key === undefined) return [words(' Any two of their lines share something, though nothing is common to all.')]
  return [words(' All of them go back to, or through, '), ...keyParts(graph, key, lang), words('.')]
}

function overview(graph: KnowledgeGraph, status: EvidenceStatus, lang: LanguageTag): Part[] {
  const {reports, independent, support} = status
  if (support === 'circular') return [words(`${reportWords(reports)} that only cite each other: no line of sourcing leads to anybody who says so.`)]
  if (support === 'fallen') return [words(`${reportWords(reports)} left, and nothing that they rest on still stands.`)]
  const bound = independent.exact ? '' : `, and at most ${independent.atMost}: not every chain was followed`
  return [words(`${reportWords(reports)}, ${lineWords(independent)}${bound}.`), ...inCommon(graph, status, lang)]
}

/** Whether somebody said it at all: in how many sources that is reported, and how many of those share nothing but the speaker. */
export const attributionSentences = (graph: KnowledgeGraph, {attribution}: EvidenceStatus, lang: LanguageTag): Part[][] =>
  attribution.slice(0, mostSpeakers).map(({speaker, reports, lines}) => {
    const apart = reports === 1 ? '' : lines === 1 ? ', which are not independent of each other' : `, ${lines} of them independent of each other`
    return [
      words('As the word of '),
      ...speakerParts(graph, [speaker], lang),
      words(`: in ${reports === 1 ? '1 source' : `${reports} sources`}${apart}.`)
    ]
  })

/**
 * What a claim's reports come to, in plain words: how many lines that share nothing, each line, and for every report
 * that is not counted what it shares with one that is. One list of pieces a sentence; none for what no line can settle.
 */
export function evidenceExplanation(graph: KnowledgeGraph, claim: Claim, status: EvidenceStatus, lang: LanguageTag): Part[][] {
  if (status.support === 'unsourced' || claim.kind !== 'factual') return []
  const statements = pooledStatements(graph, claim)
  const basis = basisForClaim(
    graph,
    statements.filter(({stance}) => stance === 'supports')
  )
  const counting = countingOf(graph, status, statements, basis)
  const numberOf = (line: Line): number => status.counted.indexOf(line) + 1
  const shared = new Set(status.notCounted.map(({source}) => source))
  const fallen = [...counting].filter(([source, {because}]) => because !== undefined && !shared.has(source))
  const rows = [
    ...status.counted.map((line, at) => lineSentence(graph, line, at + 1, lang)),
    ...status.notCounted.map((row) => sharedSentence(graph, row, basis, numberOf(row.absorbedBy), lang)),
    ...fallen.map(([source, {because}]) => [...datedSource(graph, source, lang), words(` is not counted: ${because}.`)])
  ]
  const left = rows.length - most
  return [overview(graph, status, lang), ...rows.slice(0, most), ...(left > 0 ? [[words(`${left} more are in the list of statements.`)]] : [])]
}
