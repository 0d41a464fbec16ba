import type {GraphEdge, KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import {neighbours} from './neighbours.ts'

/** A source and how many steps lie between it and the one that was asked for. */
export interface ChainStep {
  readonly source: Id<'source'>
  readonly steps: number
  /** The sources one step nearer that lead to it. */
  readonly through: readonly Id<'source'>[]
  /** Set when only statements on these claims make the last step, not the source as such. */
  readonly claims: readonly Id<'claim'>[]
}

type Ends = (edge: GraphEdge) => readonly [near: Id<'source'>, far: Id<'source'>]

function walk(edgesAt: (id: Id<'source'>) => readonly GraphEdge[], ends: Ends, start: Id<'source'>): ChainStep[] {
  const steps = new Map<Id<'source'>, {steps: number; through: Set<Id<'source'>>; claims: Set<Id<'claim'>>; always: boolean}>()
  let front = new Set([start])
  for (let depth = 1; front.size > 0; depth++) {
    const next = new Set<Id<'source'>>()
    for (const edge of [...front]
      .sort()
      .flatMap(edgesAt)
      .filter(({kind}) => kind === 'basis')) {
      const [near, far] = ends(edge)
      if (far === start) continue
      const step = steps.get(far) ?? {steps: depth, through: new Set(), claims: new Set(), always: false}
      if (step.steps !== depth) continue
      steps.set(far, step)
      step.through.add(near)
      if (edge.claim) step.claims.add(edge.claim)
      else step.always = true
      next.add(far)
    }
    front = next
  }
  return [...steps].map(([source, {steps, through, claims, always}]) => ({
    source,
    steps,
    through: [...through].sort(),
    claims: always ? [] : [...claims].sort()
  }))
}

/** What a source rests on, directly and through others, nearest first; a circle is followed once. */
export const basisUp = (graph: KnowledgeGraph, source: Id<'source'>): ChainStep[] =>
  walk(
    (id) => neighbours(graph).out.get(id) ?? [],
    ({from, to}) => [from as Id<'source'>, to as Id<'source'>],
    source
  )

/** What rests on a source, directly and through others, nearest first. */
export const basisDown = (graph: KnowledgeGraph, source: Id<'source'>): ChainStep[] =>
  walk(
    (id) => neighbours(graph).into.get(id) ?? [],
    ({from, to}) => [to as Id<'source'>, from as Id<'source'>],
    source
  )
