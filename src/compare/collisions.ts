import type {Entity} from '../model/entity.ts'
import type {EntityId} from '../model/id.ts'
import {lookupKey} from '../model/lookup-key.ts'
import type {Regression, Version, Versions} from './comparison.ts'
import {placeOf, titleOf} from './titles.ts'

/** The names of each entity by lookup key, as they are written. */
const namesByKey = ({names}: Entity): ReadonlyMap<string, string> => new Map(names.map(({text}) => [lookupKey(text), text]))

function holders({graph}: Version): ReadonlyMap<string, ReadonlySet<EntityId>> {
  const found = new Map<string, Set<EntityId>>()
  for (const entity of graph.entities.values())
    for (const key of namesByKey(entity).keys()) {
      const known = found.get(key)
      if (known) known.add(entity.id)
      else found.set(key, new Set([entity.id]))
    }
  return found
}

/** New names that by the rules of look-up are also those of somebody else: what is written of one may be read as of the other. */
export function collisions({before, after, carried}: Versions): Regression[] {
  const then = new Map([...before.graph.entities.values()].map((entity) => [carried(entity.id) as EntityId | undefined, namesByKey(entity)]))
  const had = (id: EntityId, key: string): boolean => then.get(id)?.has(key) ?? false
  return [...holders(after)].flatMap(([key, ids]) => {
    if (ids.size < 2) return []
    const all = [...ids].sort()
    const fresh = all.filter((id) => !had(id, key))
    const told = fresh.length === all.length ? fresh.slice(1) : fresh
    return told.map((id): Regression => {
      const entity = after.graph.entities.get(id)!
      const other = all.find((one) => one !== id)!
      return {
        code: 'name-collides',
        id,
        title: titleOf(after, id),
        words: `The name “${namesByKey(entity).get(key)}” is also one of ${titleOf(after, other)} (${other})`,
        details: [],
        place: placeOf('after', entity.point)
      }
    })
  })
}
