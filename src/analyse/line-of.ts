import type {Id} from '../model/id.ts'
import type {Line, LineKey} from '../model/line.ts'
import {sourcesOf} from './chain.ts'
import type {Found} from './found.ts'
import type {Sourcing} from './sourcing.ts'

/** A line in the words of the model: ids and keys instead of numbers. */
export function lineOf({table, ids}: Sourcing, {keys, speakers, chains}: Found): Line {
  const sources = new Set<Id<'source'>>(chains.flatMap(sourcesOf).map((source) => ids[source]!))
  return {speaker: table.speakerOf(speakers[0]!), sources: [...sources], keys: new Set<LineKey>(Array.from(keys, table.key).sort())}
}
