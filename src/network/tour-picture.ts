import type {KnowledgeGraph} from '../model/graph.ts'
import type {EntityId, Id} from '../model/id.ts'
import {claimEgo} from './claim-ego.ts'
import {claimFacets} from './claim-facts.ts'
import {entityEgo} from './ego.ts'
import type {Statuses} from './entity-edges.ts'
import {filtered} from './filter.ts'
import type {NetworkState} from './network-state.ts'
import type {Picture} from './picture.ts'
import {radial} from './radial.ts'
import {rings} from './rings.ts'

/** Nodes of one picture on a page; the network page shows all. */
const most = 24
const besideEntity = 14

const egoOf = (graph: KnowledgeGraph, statuses: Statuses, id: string, limit?: number): Picture =>
  id.startsWith('claim/') ? claimEgo(graph, statuses, id as Id<'claim'>) : entityEgo(graph, statuses, id as EntityId, false, limit)

const holds = ({nodes}: Picture, ids: Iterable<string>): boolean => {
  const held = new Set<string>(nodes.map(({id}) => id))
  return [...ids].every((id) => held.has(id))
}

function left(graph: KnowledgeGraph, statuses: Statuses, picture: Picture, state: NetworkState): Picture {
  const claims = new Set(picture.edges.flatMap((edge) => edge.claims))
  return filtered(
    picture,
    state,
    claimFacets(
      graph,
      statuses,
      [...claims].flatMap((id) => graph.claims.get(id) ?? [])
    )
  )
}

/** So many nodes: those in the middle and those pointed to first, then those that come first anyway. */
function fewer(picture: Picture, first: ReadonlySet<string>): Picture {
  const order = [...picture.nodes].sort((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)))
  const kept = new Set<string>(order.slice(0, most).map(({id}) => id))
  return {
    ...picture,
    nodes: picture.nodes.filter(({id}) => kept.has(id)),
    edges: picture.edges.filter(({from, to}) => kept.has(from) && kept.has(to)),
    more: picture.more + Math.max(0, picture.nodes.length - most)
  }
}

/**
 * The drawing of one step of a tour: what lies around its focus, under its filters, small enough for a page. One thing in the middle
 * stands as on its own page, as long as all that is pointed to is beside it; else nodes stand in rings.
 */
export async function stepPicture(graph: KnowledgeGraph, statuses: Statuses, state: NetworkState): Promise<Picture | undefined> {
  const [only, ...others] = state.focus
  if (only === undefined) return undefined
  if (others.length === 0 && state.depth === 1) {
    const near = left(graph, statuses, egoOf(graph, statuses, only, besideEntity), state)
    const far = left(graph, statuses, egoOf(graph, statuses, only, most * 10), state)
    const there = state.selected.filter((id) => holds(far, [id]))
    if (holds(near, there)) return near
  }
  const around = await rings(state.focus, state.depth, most * 10, async (id) => egoOf(graph, statuses, id, most * 10))
  const picture = fewer(left(graph, statuses, around, state), new Set([...state.focus, ...state.selected]))
  return radial(picture, state.focus)
}
