import type {Basis} from '../model/basis.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {Statement} from '../model/statement.ts'

type Sources = KnowledgeGraph['sources']

/** Chains are followed no farther than this, and no wider than so many sources. */
const most = {distance: 12, sources: 400} as const
/** Who repeats the words stands nearer to them than who retells them; where nothing is stated, somebody is presumed between. */
const cost = {sameWords: 1, retold: 2, notStated: 2} as const

const costOf = ({how}: Exclude<Basis, string>): number => (how === 'reprints' || how === 'translates' ? cost.sameWords : cost.retold)

const bySources = new WeakMap<Sources, Map<Id<'source'>, number>>()

/** Where a basis leads: sources one step up, with what the step costs; and how near the head is when it is here. */
function stepsUp(basis: readonly Basis[] | undefined): {
  readonly head: number | undefined
  readonly up: readonly (readonly [Id<'source'>, number])[]
} {
  if (basis === undefined || basis.length === 0) return {head: cost.notStated, up: []}
  const up = basis.flatMap((one) => (typeof one === 'string' ? [] : [[one.source, costOf(one)] as const]))
  return {head: up.length < basis.length ? 0 : undefined, up}
}

/** The cheapest way from a basis up to the head of a chain. Each source is entered once, so a circle ends by itself. */
function shortest(sources: Sources, start: readonly Basis[] | undefined): number {
  const entered = new Set<Id<'source'>>()
  const waiting: Id<'source'>[][] = Array.from({length: most.distance + 1}, () => [])
  let best: number = most.distance
  const look = (basis: readonly Basis[] | undefined, distance: number): void => {
    const {head, up} = stepsUp(basis)
    if (head !== undefined) best = Math.min(best, distance + head)
    for (const [id, step] of up) waiting[distance + step]?.push(id)
  }
  look(start, 0)
  for (let distance = 1; distance < best; distance++)
    for (const id of waiting[distance]!) {
      const source = sources.get(id)
      if (!source || entered.has(id) || entered.size >= most.sources) continue
      entered.add(id)
      look(source.basis, distance)
    }
  return best
}

/**
 * How far a statement stands from the head of its chain: 0 for an original, 1 for a reprint of one, 2 for a report on one.
 * It only tells which of several statements is named first; nothing is counted by it.
 */
export function distanceFromHead({sources}: {readonly sources: Sources}, {source, basis}: Pick<Statement, 'source' | 'basis'>): number {
  if (basis && basis.length > 0) return shortest(sources, basis)
  const known = bySources.get(sources) ?? new Map<Id<'source'>, number>()
  bySources.set(sources, known)
  const found = known.get(source) ?? shortest(sources, sources.get(source)?.basis)
  known.set(source, found)
  return found
}
