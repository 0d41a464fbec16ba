import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {Version, Versions} from './comparison.ts'

const things = ({articles, entities, sources, claims}: KnowledgeGraph): readonly ReadonlyMap<Id, unknown>[] => [articles, entities, sources, claims]

/** Whether a version has something of this id. */
const hasId = ({graph}: Version, id: Id): boolean => things(graph).some((map) => map.has(id))

/** Two versions side by side: what was renamed is found through `formerly`. */
export function versionsOf(before: Version, after: Version): Versions {
  const carried = (id: Id): Id | undefined => {
    if (hasId(after, id)) return id
    const successor = after.graph.redirects.get(id)
    return successor !== undefined && hasId(after, successor) ? successor : undefined
  }
  const moved = new Map<string, Id>()
  for (const map of things(before.graph))
    for (const id of map.keys()) {
      const successor = carried(id)
      if (successor !== undefined && successor !== id) moved.set(id, successor)
    }
  return {before, after, carried: carried as Versions['carried'], moved}
}
