import {redirectsOf} from '../graph/redirects-of.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, kindOf} from '../model/id.ts'
import {claimEgo} from './claim-ego.ts'
import {entityEgo, entityNode} from './ego.ts'
import {fallenEdges, type Statuses} from './entity-edges.ts'
import {encodePicture} from './payload.ts'
import type {Picture} from './picture.ts'

/** Neighbours in the file of an entity that has more than its ego shows: as many as one window holds. */
const hubLimit = 349

/** What was withdrawn, apart from everything else: lines, and those at their ends. */
function fallenPicture(graph: KnowledgeGraph, statuses: Statuses, whole: Picture): Picture {
  const edges = fallenEdges(graph, statuses).filter(({from, to}) => graph.entities.has(from as EntityId) && graph.entities.has(to as EntityId))
  const known = new Map<string, Picture['nodes'][number]>(whole.nodes.map((node) => [node.id, node]))
  const ids = [...new Set(edges.flatMap(({from, to}) => [from, to]))].sort() as EntityId[]
  const nodes = ids.map((id) => known.get(id) ?? {...entityNode(graph, statuses, id), x: 0, y: 0, zoom: 0.7})
  return {nodes: nodes.map(({group: _, ...node}) => node), edges, groups: [], more: 0}
}

/**
 * The files around single entities and claims: their egos, more neighbours of those with many, lines whose support
 * was withdrawn, and where earlier ids lead.
 */
export function* egoFiles(graph: KnowledgeGraph, statuses: Statuses, whole: Picture): Generator<readonly [path: string, text: string]> {
  const groups = new Map<string, string | undefined>(whole.nodes.map(({id, group}) => [id, group]))
  const encoded = (picture: Picture): string => {
    const nodes = picture.nodes.map((node) => {
      const group = groups.get(node.id)
      return group === undefined ? node : {...node, group}
    })
    return encodePicture({...picture, nodes})
  }
  for (const {id} of graph.entities.values()) {
    const ego = entityEgo(graph, statuses, id, true)
    yield [`data/network/ego/${id}.json`, encoded(ego)]
    if (ego.more > 0) yield [`data/network/hub/${id}.json`, encoded(entityEgo(graph, statuses, id, false, hubLimit))]
  }
  for (const {id} of graph.claims.values()) yield [`data/network/ego/${id}.json`, encoded(claimEgo(graph, statuses, id))]
  yield ['data/network/fallen.json', encodePicture(fallenPicture(graph, statuses, whole))]
  const former = [...redirectsOf(graph)].filter(([old]) => kindOf(old) !== 'article')
  yield ['data/network/former.json', JSON.stringify(former)]
}
