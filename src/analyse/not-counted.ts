import type {EvidenceStatus} from '../model/evidence-status.ts'
import type {Line} from '../model/line.ts'
import type {Case} from './cases.ts'
import type {Evidence} from './evidence.ts'
import {type Found, foundOf} from './found.ts'
import {areDisjoint} from './key-set.ts'
import {candidatesOf, reportsOf, shortestFirst} from './lines.ts'
import {type KeyClass, keyClasses, type Layout} from './measure.ts'

type NotCounted = EvidenceStatus['notCounted'][number]

/** What a line shares with one of those that count: a source before a speaker before a publisher. */
function shared(keys: Found['keys'], counted: readonly Found[], classOf: (key: number) => KeyClass): {key: number; at: number} | undefined {
  for (const one of keyClasses)
    for (const [at, line] of counted.entries()) {
      const key = line.keys.find((key) => classOf(key) === one && keys.includes(key))
      if (key !== undefined) return {key, at}
    }
  return undefined
}

/**
 * The reports that no counted line ends with, each with what it shares with one of them. Of several lines of a report
 * the shortest speaks for it. A report that no line is left of is not among them: it rests on nothing.
 */
export function notCountedOf(
  {engine, retracted}: Evidence,
  one: Case,
  counted: readonly Found[],
  lines: readonly Line[],
  {classOf}: Layout
): NotCounted[] {
  const {sourcing} = engine
  const gone = retracted(one)
  const ends = new Set(counted.map(({last}) => last))
  const rows = new Map<number, NotCounted>()
  const {found} = candidatesOf(engine, reportsOf(engine, one.supports))
  for (const candidate of shortestFirst(found)) {
    const {last} = candidate.chain
    if (ends.has(last) || rows.has(last)) continue
    const {keys} = foundOf(sourcing, candidate)
    const common = areDisjoint(keys, gone) ? shared(keys, counted, classOf) : undefined
    if (common) rows.set(last, {source: sourcing.ids[last]!, because: sourcing.table.key(common.key), absorbedBy: lines[common.at]!})
  }
  return [...rows.values()].sort((a, b) => (a.source < b.source ? -1 : 1))
}
