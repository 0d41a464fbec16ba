/**
 * The evidence of a claim by its definition: every simple path, every subset. Slow, short, and written without the engine.
 * Knows no owners; for graphs of a few sources.
 */

import type {Basis} from '../../src/model/basis.ts'
import type {Claim} from '../../src/model/claim.ts'
import type {KnowledgeGraph} from '../../src/model/graph.ts'
import type {Id, Speaker} from '../../src/model/id.ts'
import type {Stance, Statement} from '../../src/model/statement.ts'

export type Keys = ReadonlySet<string>
export interface ReferenceLine {
  readonly keys: Keys
  readonly speaker: string
  readonly report: string
}

const who = (speaker: string): string => (speaker.startsWith('name:') || !speaker.includes('/') ? `who:${speaker}` : `who:${speaker.split('/')[1]}`)
const isWithin = (a: Keys, b: Keys): boolean => [...a].every((key) => b.has(key))
const disjoint = (a: Keys, b: Keys): boolean => [...a].every((key) => !b.has(key))
const joined = (...sets: Iterable<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]))

function sourceKeys(graph: KnowledgeGraph, id: Id<'source'>): Keys {
  const {authors, publisher} = graph.sources.get(id)!
  const keys = [`src:${id.split('/')[1]}`, ...authors.map(who)]
  if (publisher) keys.push(`pub:${publisher.split('/')[1]}`)
  if (!publisher && authors.length === 0) keys.push('pub:unknown')
  return new Set(keys)
}

export function cluster(graph: KnowledgeGraph, claim: Claim): Claim[] {
  const found = new Set([claim])
  for (const one of found)
    for (const other of graph.claims.values()) if (one.sameAs.includes(other.id) || other.sameAs.includes(one.id)) found.add(other)
  return [...found]
}

export function retracted(graph: KnowledgeGraph, statements: readonly Statement[]): Set<string> {
  const gone = new Set<string>()
  for (const {stance, source, speakers} of statements) {
    const {withdrawn, authors, publisher} = graph.sources.get(source)!
    if (stance !== 'withdraws' || withdrawn) continue
    for (const speaker of speakers.length > 0 ? speakers : authors.length > 0 ? authors : publisher ? [publisher] : []) {
      gone.add(who(speaker))
      if (speaker.startsWith('organisation/')) gone.add(`pub:${speaker.split('/')[1]}`)
    }
  }
  return gone
}

/** Every line of the claim and those that are the same, minimal or not. */
export function allLines(graph: KnowledgeGraph, claim: Claim, stance: Stance, removed: Keys = new Set()): ReferenceLine[] {
  const statements = cluster(graph, claim).flatMap(({statements}) => statements)
  const gone = joined(retracted(graph, statements), removed)
  const own = statements.filter((statement) => statement.stance === stance)
  const lines: ReferenceLine[] = []
  const general = (source: Id<'source'>) => graph.sources.get(source)!.basis
  const sayingsOf = (source: Id<'source'>) => {
    const all = own.filter((statement) => statement.source === source)
    return all.length > 0 ? all.map(({basis, speakers}) => ({basis: basis ?? general(source), speakers})) : [{basis: general(source), speakers: []}]
  }
  const climb = (path: readonly Id<'source'>[], basis: readonly Basis[] | undefined, speakers: readonly Speaker[]): void => {
    const {authors, withdrawn} = graph.sources.get(path.at(-1)!)!
    if (withdrawn) return
    const keys = joined(...path.map((source) => sourceKeys(graph, source)))
    const keep = (speaker: string) => lines.push({keys: joined(keys, [who(speaker)]), speaker, report: path[0]!})
    const given = basis ?? []
    if (given.length === 0 || given.includes('original'))
      for (const speaker of speakers.length > 0 ? speakers : authors.length > 0 ? authors : ['unstated']) keep(speaker)
    for (const one of given) {
      if (typeof one === 'string') {
        if (one !== 'original') keep(one)
      } else if (!path.includes(one.source))
        for (const saying of sayingsOf(one.source)) climb([...path, one.source], saying.basis, speakers.length > 0 ? speakers : saying.speakers)
    }
  }
  for (const {source, basis, speakers} of own) climb([source], basis ?? general(source), speakers)
  return lines.filter(({keys}) => disjoint(keys, gone))
}

export function minimal(sets: readonly Keys[]): Keys[] {
  const smallest = sets.filter((set) => !sets.some((other) => other.size < set.size && isWithin(other, set)))
  return smallest.filter((set, at) => smallest.findIndex((other) => other.size === set.size && isWithin(other, set)) === at)
}

/** The minimal lines with those of premises; inferences must not go in a circle. */
export function minimalLines(graph: KnowledgeGraph, claim: Claim, removed: Keys = new Set()): Keys[] {
  const all = cluster(graph, claim)
  const gone = joined(
    retracted(
      graph,
      all.flatMap(({statements}) => statements)
    ),
    removed
  )
  const own = allLines(graph, claim, 'supports', removed).map(({keys}) => keys)
  const inferred = all.flatMap(({inferredFrom}) =>
    inferredFrom.flatMap((premises) =>
      premises
        .map((id) => minimalLines(graph, graph.claims.get(id)!, removed))
        .reduce<Keys[]>((sets, lines) => sets.flatMap((set) => lines.map((line) => joined(set, line))), [new Set()])
    )
  )
  return minimal([...own, ...inferred.filter((keys) => disjoint(keys, gone))])
}

/** The size of the largest set of lines that share nothing. */
export function packing(lines: readonly Keys[]): number {
  const [first, ...rest] = lines
  if (!first) return 0
  return Math.max(1 + packing(rest.filter((line) => disjoint(first, line))), packing(rest))
}

export const common = (lines: readonly Keys[]): string[] =>
  lines.length === 0 ? [] : [...lines[0]!].filter((key) => lines.every((line) => line.has(key))).sort()

/** The size of the smallest set of keys with a prefix that meets every line. */
export function hitting(lines: readonly Keys[], prefix: string): number | undefined {
  const sets = lines.map((line) => [...line].filter((key) => key.startsWith(prefix)))
  if (sets.length === 0 || sets.some(({length}) => length === 0)) return undefined
  const meets = (left: readonly string[][], most: number): boolean => {
    const [first] = left
    if (!first) return true
    return (
      most > 0 &&
      first.some((key) =>
        meets(
          left.filter((set) => !set.includes(key)),
          most - 1
        )
      )
    )
  }
  let most = 1
  while (!meets(sets, most)) most++
  return most
}

export function attribution(graph: KnowledgeGraph, claim: Claim): Map<string, {reports: number; lines: number}> {
  const lines = Map.groupBy(allLines(graph, claim, 'supports'), ({speaker}) => speaker)
  return new Map(
    [...lines].map(([speaker, theirs]) => {
      const without = theirs.map(({keys}) => new Set([...keys].filter((key) => key !== who(speaker))))
      return [speaker, {reports: new Set(theirs.map(({report}) => report)).size, lines: packing(minimal(without))}]
    })
  )
}
