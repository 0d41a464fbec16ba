import {isLive} from '../graph/shown.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {LocalText} from '../model/text.ts'

/** A statement that differs from what its basis says. */
export interface Departure {
  readonly claim: Id<'claim'>
  /** Id of the statement. */
  readonly statement: string
  readonly source: Id<'source'>
  /** What it departs from: as typed, else what the statement rests on directly. */
  readonly from: readonly Id<'source'>[]
  readonly text: LocalText
}

/** All departures, in order of claim and statement. */
export function departuresIn({claims, sources}: KnowledgeGraph): Departure[] {
  const live = [...claims.values()].filter(isLive)
  return live.flatMap(({id: claim, statements}) =>
    statements.flatMap(({id: statement, source, basis, departs}) => {
      if (!departs) return []
      const rests = (basis ?? sources.get(source)?.basis ?? []).flatMap((one) => (typeof one === 'string' ? [] : [one.source]))
      return [{claim, statement, source, from: departs.from ? [departs.from] : [...new Set(rests)].sort(), text: departs.text}]
    })
  )
}
