import {type Chain, extend, type Label, labelOf, passes, startChain} from './chain.ts'
import type {Sourcing} from './sourcing.ts'

/** How many links of long chains are looked at, over all circles, before a label is cut. */
const circleSteps = 5_000_000

/** The chains that begin at a source. */
export const headsAt = (sourcing: Sourcing, source: number, {unnamed, isHead} = sourcing.rests[source]!): Chain[] => [
  ...unnamed.map((speaker) => startChain(sourcing, source, speaker)),
  ...(isHead ? [startChain(sourcing, source, -1)] : [])
]

const empty: Label = {chains: [], isCut: false}

function labelOfOne(sourcing: Sourcing, source: number, labels: readonly (Label | undefined)[]): Label {
  const bases = [...sourcing.rests[source]!.on].map((basis) => labels[basis] ?? empty)
  const chains = bases.flatMap(({chains}) => chains.map((chain) => extend(sourcing, chain, source)))
  return labelOf(
    sourcing,
    [...headsAt(sourcing, source), ...chains],
    bases.some(({isCut}) => isCut)
  )
}

const isSame = (a: Label, b: Label): boolean =>
  a.isCut === b.isCut && a.chains.length === b.chains.length && a.chains.every((chain, at) => chain === b.chains[at])

/** Sources that rest on each other, and what each of them has apart from the others. */
interface Circle {
  readonly inside: ReadonlySet<number>
  readonly outer: ReadonlyMap<number, Label>
  readonly dependents: ReadonlyMap<number, readonly number[]>
  /** Links already made: a chain that is made twice is the same chain. */
  readonly links: ReadonlyMap<number, Map<Chain, Chain>>
}

function circleOf(sourcing: Sourcing, sources: readonly number[], labels: readonly (Label | undefined)[]): Circle {
  const inside = new Set(sources)
  const dependents = new Map(sources.map((source) => [source, [] as number[]]))
  for (const source of sources) for (const basis of sourcing.rests[source]!.on) dependents.get(basis)?.push(source)
  const outer = sources.map((source) => {
    const bases = [...sourcing.rests[source]!.on].filter((basis) => !inside.has(basis)).map((basis) => labels[basis] ?? empty)
    const chains = bases.flatMap(({chains}) => chains.map((chain) => extend(sourcing, chain, source)))
    return [source, {chains: [...headsAt(sourcing, source), ...chains], isCut: bases.some(({isCut}) => isCut)}] as const
  })
  return {inside, outer: new Map(outer), dependents, links: new Map(sources.map((source) => [source, new Map()]))}
}

/** What a source of a circle has for now, from outside and from the others. */
function labelInCircle(sourcing: Sourcing, source: number, circle: Circle, labels: readonly (Label | undefined)[], budget: {left: number}): Label {
  const {chains: outer, isCut: isOuterCut} = circle.outer.get(source)!
  const links = circle.links.get(source)!
  const chains = [...outer]
  let isCut = isOuterCut
  for (const basis of sourcing.rests[source]!.on) {
    if (!circle.inside.has(basis)) continue
    const label = labels[basis]!
    isCut ||= label.isCut
    for (const chain of label.chains) {
      if (!chain.keys) budget.left -= chain.size
      if (budget.left < 0) isCut = true
      if (budget.left < 0 || passes(sourcing, chain, source)) continue
      const link = links.get(chain) ?? extend(sourcing, chain, source)
      links.set(chain, link)
      chains.push(link)
    }
  }
  return labelOf(sourcing, chains, isCut)
}

/**
 * The labels of sources that rest on each other: each lends what it has to the others until nothing is new.
 *
 * No chain comes round to a source it has passed. Where chains are too long to have their keys at hand they are
 * followed for that, within a limit.
 */
function labelCircle(sourcing: Sourcing, sources: readonly number[], labels: (Label | undefined)[], budget: {left: number}): void {
  const circle = circleOf(sourcing, sources, labels)
  for (const source of sources) labels[source] = empty
  const open = new Set(sources.filter((source) => !sourcing.withdrawn[source]))
  let rounds = 64 * sources.length
  for (const source of open) {
    open.delete(source)
    if (rounds-- < 0) budget.left = -1
    const label = labelInCircle(sourcing, source, circle, labels, budget)
    if (isSame(label, labels[source]!)) continue
    labels[source] = label
    for (const dependent of circle.dependents.get(source)!) if (!sourcing.withdrawn[dependent]) open.add(dependent)
  }
}

/** Which sources a set of them rests on, with these. */
function needed(sourcing: Sourcing, from: Iterable<number>): Uint8Array {
  const marked = new Uint8Array(sourcing.ids.length)
  const open = [...from]
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    if (marked[source]) continue
    marked[source] = 1
    open.push(...sourcing.rests[source]!.on)
  }
  return marked
}

/** What stands behind each source where no claim says otherwise. */
export interface Labels {
  /** Of the sources that were asked for and all they rest on. */
  readonly of: readonly (Label | undefined)[]
  /** No source has a lower rank than one it rests on, directly or through others; those of a circle have the same. */
  readonly rank: Int32Array
}

/** The labels of the given sources and of all that they rest on. */
export function defaultLabels(sourcing: Sourcing, from: Iterable<number>): Labels {
  const labels: (Label | undefined)[] = new Array(sourcing.ids.length)
  const rank = new Int32Array(sourcing.ids.length)
  const isNeeded = needed(sourcing, from)
  const budget = {left: circleSteps}
  for (const [at, component] of sourcing.order.entries()) {
    const [source] = component
    for (const one of component) rank[one] = at
    if (!isNeeded[source!]) continue
    if (component.length > 1) labelCircle(sourcing, component, labels, budget)
    else labels[source!] = sourcing.withdrawn[source!] ? empty : labelOfOne(sourcing, source!, labels)
  }
  return {of: labels, rank}
}
