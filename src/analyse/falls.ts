import type {Id} from '../model/id.ts'
import type {LineKey} from '../model/line.ts'

export type ClaimsByKey = ReadonlyMap<LineKey, readonly Id<'claim'>[]>

/**
 * Claims by each of the keys they fall or weaken with, both in order.
 *
 * Nothing falls in a circle: a line begins with a speaker, so sources that rest on each other hold nothing up.
 */
export function byKey(keysOf: Iterable<readonly [Id<'claim'>, readonly LineKey[]]>): ClaimsByKey {
  const claims = new Map<LineKey, Id<'claim'>[]>()
  for (const [claim, keys] of keysOf)
    for (const key of keys) {
      const known = claims.get(key)
      if (known) known.push(claim)
      else claims.set(key, [claim])
    }
  return new Map([...claims].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, ids]) => [key, ids.sort()]))
}
