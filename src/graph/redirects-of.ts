import type {KnowledgeGraph} from '../model/graph.ts'
import {type Id, idOf, slugOf} from '../model/id.ts'

type Things = Pick<KnowledgeGraph, 'articles' | 'entities' | 'sources' | 'claims'>

/** The old ids of what is there, and of the claims under an owner that has moved. */
function* movesOf({articles, entities, sources, claims}: Things): Generator<[Id, Id]> {
  for (const map of [articles, entities, sources, claims]) for (const {id, formerly} of map.values()) for (const old of formerly) yield [old, id]
  for (const claim of claims.values()) {
    const name = slugOf(claim.id).split('/')[1]!
    const owner = articles.get(claim.owner as Id<'article'>) ?? entities.get(claim.owner as never)
    for (const old of owner?.formerly ?? []) yield [idOf('claim', `${slugOf(old)}/${name}`), claim.id]
  }
}

/** The last stop of a chain of moves; one that runs in a circle ends where it closes. */
function endOf(id: Id, moves: ReadonlyMap<Id, Id>): Id {
  const passed = new Set<Id>()
  let end = id
  for (let next = moves.get(end); next !== undefined && !passed.has(next); next = moves.get(end)) {
    passed.add(next)
    end = next
  }
  return end
}

/** Where each old address leads today, however often it moved. */
export function redirectsOf(things: Things): ReadonlyMap<Id, Id> {
  const live = new Set<Id>([things.articles, things.entities, things.sources, things.claims].flatMap((map) => [...map.keys()]))
  const moves = new Map([...movesOf(things)].filter(([old]) => !live.has(old)))
  return new Map([...moves.keys()].sort().map((old) => [old, endOf(old, moves)]))
}
