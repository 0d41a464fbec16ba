import type {Engine, Report} from './candidates.ts'
import type {KeySet} from './key-set.ts'
import type {Told} from './told.ts'
import {upstreamOf} from './upstream.ts'

/** With more ways than this that share no source, counting them is given up. */
const most = 64

/** Every source as a way in and a way out, `2n` and `2n + 1`; between them passes one way only. */
interface Flow {
  readonly sources: readonly number[]
  /** From the claim upwards: nodes that follow on each node. */
  readonly next: readonly number[][]
  readonly start: number
  readonly end: number
}

function flowOf({sourcing}: Engine, reports: readonly Report[], told: Told, removed: KeySet): Flow {
  const upstream = upstreamOf(sourcing, reports, told, removed)
  const sources = [...upstream.keys()].sort((a, b) => a - b)
  const placeOf = new Map(sources.map((source, place) => [source, place]))
  const start = sources.length * 2
  const end = start + 1
  const next = Array.from({length: end + 1}, (): number[] => [])
  for (const [place, source] of sources.entries()) {
    next[2 * place]!.push(2 * place + 1)
    const {isHead, unnamed} = told.rests(source)
    if (isHead || unnamed.length > 0) next[2 * place + 1]!.push(end)
    for (const basis of upstream.get(source)!) next[2 * place + 1]!.push(2 * placeOf.get(basis)!)
  }
  for (const source of new Set(reports.map(({source}) => source))) if (placeOf.has(source)) next[start]!.push(2 * placeOf.get(source)!)
  return {sources, next, start, end}
}

type Ways = ReadonlyMap<number, ReadonlySet<number>>

/**
 * What can be reached when ways already taken may be given back; each node with the one it was reached from.
 * Only the passage through a source, from `2n` to `2n + 1`, is ever full.
 */
function search({next, start, end}: Flow, taken: Ways, back: Ways): Map<number, number> {
  const from = new Map([[start, start]])
  for (const node of from.keys()) {
    if (node === end) break
    const isFull = (target: number): boolean => target === node + 1 && node % 2 === 0 && node < start && taken.get(node)?.has(target) === true
    for (const target of next[node]!) if (!from.has(target) && !isFull(target)) from.set(target, node)
    for (const target of back.get(node) ?? []) if (!from.has(target)) from.set(target, node)
  }
  return from
}

/**
 * The smallest set of sources without which nothing is left of some reports (Menger: as many as there are ways that share
 * no source). Nothing when there are too many.
 */
export function sourceCut(engine: Engine, reports: readonly Report[], told: Told, removed: KeySet): number[] | undefined {
  const flow = flowOf(engine, reports, told, removed)
  const taken = new Map<number, Set<number>>()
  const back = new Map<number, Set<number>>()
  const toggle = (node: number, target: number): void => {
    if (taken.get(target)?.delete(node)) back.get(node)!.delete(target)
    else {
      taken.set(node, (taken.get(node) ?? new Set()).add(target))
      back.set(target, (back.get(target) ?? new Set()).add(node))
    }
  }
  for (let ways = 0; ways <= most; ways++) {
    const from = search(flow, taken, back)
    if (!from.has(flow.end)) return flow.sources.filter((_, place) => from.has(2 * place) && !from.has(2 * place + 1))
    for (let node = flow.end; node !== flow.start; node = from.get(node)!) toggle(from.get(node)!, node)
  }
  return undefined
}
