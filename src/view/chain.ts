import type {Basis} from '../model/basis.ts'
import type {Id} from '../model/id.ts'
import type {Source} from '../model/source.ts'
import {derivationVerb, notStatedWords, originalWords, unnamedWords} from '../render/basis-words.ts'
import {hasOwnStatement} from '../render/cited-through.ts'
import {dateWords} from '../render/date-words.ts'
import type {LinkView, PartView} from './parts.ts'
import {joined, linkTo, words} from './pieces.ts'
import type {Reading} from './reading.ts'
import {sourceBy} from './statement-view.ts'

/** One step of a chain of sourcing, with the steps behind it; a source met again on its own path is not followed. */
export interface ChainStep {
  /** “rests on”, “reprints”, “own observation”, “an unnamed origin”, “not stated”. */
  readonly words: string
  readonly source?: LinkView
  /** “R. Okafor, Coastal Wire, 4 May 2031”. */
  readonly by: readonly PartView[]
  readonly marks: readonly string[]
  /** It stands already further up on this path: circular sourcing. */
  readonly repeats: boolean
  readonly steps: readonly ChainStep[]
}

/** Steps deeper than this are on the pages of the sources themselves. */
const deepest = 8

const marksOf = ({graph, lang}: Reading, {id, consulted, withdrawn}: Source): string[] => [
  ...(consulted || hasOwnStatement(graph, id) ? [] : ['not consulted']),
  ...(withdrawn ? [`withdrawn on ${dateWords(withdrawn.on, lang)}`] : [])
]

/** A source as a step, without what lies behind it. */
function bareStep(reading: Reading, source: Source, verb: string): Omit<ChainStep, 'steps' | 'repeats'> {
  const date = source.date === undefined ? [] : [words(dateWords(source.date, reading.lang))]
  return {words: verb, source: linkTo(reading, source.id), by: joined([sourceBy(reading, source), date], ', '), marks: marksOf(reading, source)}
}

/**
 * Steps behind a source in one direction. What has been shown once is not opened again, so that the list stays
 * as long as there are sources, however many ways lead to them.
 */
function walk(
  reading: Reading,
  source: Source,
  next: (source: Source) => readonly (ChainStep | {readonly source: Id<'source'>; readonly verb: string})[],
  opened: Set<Id<'source'>>,
  path: readonly Id<'source'>[]
): ChainStep[] {
  return next(source).map((step) => {
    if ('words' in step) return step
    const other = reading.graph.sources.get(step.source)!
    const bare = bareStep(reading, other, step.verb)
    if (path.includes(other.id)) return {...bare, repeats: true, steps: []}
    if (opened.has(other.id)) return {...bare, marks: [...bare.marks, 'shown above'], repeats: false, steps: []}
    if (path.length > deepest) return {...bare, marks: [...bare.marks, 'continues on its own page'], repeats: false, steps: []}
    opened.add(other.id)
    return {...bare, repeats: false, steps: walk(reading, other, next, opened, [...path, other.id])}
  })
}

const end = (text: string): ChainStep => ({words: text, by: [], marks: [], repeats: false, steps: []})

function basisStep(basis: Basis): ChainStep | {readonly source: Id<'source'>; readonly verb: string} {
  if (basis === 'original') return end(originalWords)
  if (typeof basis !== 'string') return {source: basis.source, verb: derivationVerb[basis.how]}
  return end(basis === 'unnamed' ? unnamedWords : `${unnamedWords} (${basis.slice('unnamed:'.length)})`)
}

/** What a source rests on, step by step, to the roots. */
export function chainUp(reading: Reading, source: Source): ChainStep[] {
  const next = ({basis}: Source) => (basis === undefined || basis.length === 0 ? [end(notStatedWords)] : basis.map(basisStep))
  return walk(reading, source, next, new Set([source.id]), [source.id])
}

/** What rests on a source, or on what rests on it. */
export function chainDown(reading: Reading, source: Source, restingOn: ReadonlyMap<Id<'source'>, ReadonlySet<Id<'source'>>>): ChainStep[] {
  const next = ({id}: Source) =>
    [...(restingOn.get(id) ?? [])].sort().map((other) => {
      const basis = reading.graph.sources.get(other)?.basis?.find((one) => typeof one !== 'string' && one.source === id)
      return {source: other, verb: basis === undefined || typeof basis === 'string' ? 'rests on it for a claim' : `${derivationVerb[basis.how]} it`}
    })
  return walk(reading, source, next, new Set([source.id]), [source.id])
}
