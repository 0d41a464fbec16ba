import {type Id, kindOf, slugOf} from '../model/id.ts'
import type {FilePoint} from '../model/point.ts'
import type {Publication} from '../model/publication.ts'
import type {Regression, Version, Versions} from './comparison.ts'
import {placeOf, titleOf} from './titles.ts'

/** What stands at an address in a version. */
export interface Addressed {
  readonly id: Id
  readonly publication: Publication
  readonly point: FilePoint
}

/** Everything of a version that may have a page. */
export const addressed = ({graph: {articles, entities, sources, claims}}: Version): Addressed[] =>
  [articles, entities, sources, claims].flatMap((map: ReadonlyMap<Id, Addressed>) => [...map.values()])

const isPublic = ({publication}: Addressed): boolean => publication === 'published' || publication === 'withdrawn'

const advice = 'It had an address, and has no successor (`formerly`) and no tombstone (`gone.yaml`)'

const ownerOf = (id: Id): string | undefined => (kindOf(id) === 'claim' ? slugOf(id).split('/')[0] : undefined)

/** Claims whose page is lost with them are told with it. */
function underOwners(lost: readonly Regression[]): Regression[] {
  const owners = new Set(lost.flatMap(({id}) => (kindOf(id) === 'claim' ? [] : [slugOf(id)])))
  const owned = Map.groupBy(lost, ({id}) => ownerOf(id))
  return lost
    .filter(({id}) => !owners.has(ownerOf(id) ?? ''))
    .map((one) => {
      const claims = kindOf(one.id) === 'claim' ? [] : (owned.get(slugOf(one.id)) ?? [])
      return {...one, details: claims.map(({id, title}) => `${id}: ${title}`)}
    })
}

/** Published addresses that lead nowhere any more: pages, and old addresses that led to one. */
export function vanishedIds({before, after, carried}: Versions): Regression[] {
  const gone = new Set<Id>(after.graph.gone.map(({id}) => id))
  const isLost = (id: Id): boolean => carried(id) === undefined && !gone.has(id)
  const pages = addressed(before)
    .filter((thing) => isPublic(thing) && isLost(thing.id))
    .map(({id, point}) => ({id, title: titleOf(before, id), words: advice, place: placeOf('before', point)}))
  const targets = new Map<Id, Addressed>(addressed(before).map((thing) => [thing.id, thing]))
  const old = [...before.graph.redirects].flatMap(([id, target]) => {
    const thing = targets.get(target)
    if (!thing || !isPublic(thing) || !isLost(id)) return []
    return [
      {id, title: titleOf(before, target), words: 'It was an old address of this and leads nowhere any more', place: placeOf('before', thing.point)}
    ]
  })
  return underOwners([...pages, ...old].map((lost) => ({code: 'id-vanished', details: [], ...lost})))
}
