import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import {components} from './components.ts'
import type {Evidence} from './evidence.ts'
import {keySet} from './key-set.ts'
import {reportsOf} from './lines.ts'
import {toldBy} from './told.ts'
import {circlesIn, upstreamOf} from './upstream.ts'

/** Sources that rest on each other, and the claims that rest on one of them. */
export interface Cycle {
  readonly sources: readonly Id<'source'>[]
  readonly claims: readonly Id<'claim'>[]
  /** Whether any of them also rests on something outside of the circle, or is itself an origin. */
  readonly grounded: boolean
}

const nothing = keySet([])

/** Circles among the sources as such, then those that only statements on one claim make. */
function circles({engine: {sourcing}, cases, engine}: Evidence): number[][] {
  const found = new Map<string, number[]>()
  const add = (circle: readonly number[]): void => {
    const sorted = [...circle].sort((a, b) => a - b)
    found.set(sorted.join(), sorted)
  }
  for (const circle of components(sourcing.ids.length, (source) => sourcing.rests[source]!.on))
    if (circle.length > 1 || sourcing.rests[circle[0]!]!.on.includes(circle[0]!)) add(circle)
  for (const {statements} of new Set(cases.values())) {
    if (!statements.some(({basis}) => basis)) continue
    for (const stance of ['supports', 'disputes']) {
      const reports = reportsOf(
        engine,
        statements.filter((statement) => statement.stance === stance)
      )
      for (const circle of circlesIn(upstreamOf(sourcing, reports, toldBy(sourcing, reports), nothing))) add(circle)
    }
  }
  return [...found.values()]
}

/** The sources in a circle and all that rest on them. */
function downstream(circle: readonly Id<'source'>[], dependents: ReadonlyMap<Id, readonly Id[]>): ReadonlySet<Id> {
  const found = new Set<Id>(circle)
  for (const source of found) for (const dependent of dependents.get(source) ?? []) found.add(dependent)
  return found
}

/** The circles of a graph in order of their first source, each with the claims that bear on it. */
export function cyclesIn(evidence: Evidence, {edges, claims}: KnowledgeGraph): Cycle[] {
  const {sourcing} = evidence.engine
  const all = circles(evidence)
  if (all.length === 0) return []
  const basisEdges = edges.filter(({kind}) => kind === 'basis')
  const dependents = new Map([...Map.groupBy(basisEdges, ({to}) => to)].map(([to, same]) => [to, same.map(({from}) => from)]))
  const cycles = all.map((circle): Cycle => {
    const sources = circle.map((source) => sourcing.ids[source]!)
    const touched = downstream(sources, dependents)
    const inside = new Set(circle)
    const stands = (source: number): boolean => {
      const {on, isHead, unnamed} = sourcing.rests[source]!
      return isHead || unnamed.length > 0 || on.some((basis) => !inside.has(basis))
    }
    const touching = [...claims.values()].filter(({statements}) => statements.some(({source}) => touched.has(source)))
    return {sources, claims: touching.map(({id}) => id), grounded: circle.some(stands)}
  })
  return cycles.sort((a, b) => (a.sources.join() < b.sources.join() ? -1 : 1))
}
