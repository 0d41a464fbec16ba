import type {Picture} from './picture.ts'

/** Entities in the first view; more would be a hairball. */
export const overviewLimit = 120

/** The parts of a picture between some of its nodes. */
export function partOf(whole: Picture, keep: (node: Picture['nodes'][number], index: number) => boolean): Picture {
  const nodes = whole.nodes.filter(keep)
  const kept = new Set<string>(nodes.map(({id}) => id))
  const edges = whole.edges.filter(({from, to}) => kept.has(from) && kept.has(to))
  return {nodes, edges, groups: whole.groups, more: whole.nodes.length - nodes.length}
}

/** The first view: the best documented entities, and every group as a disc when that is not all of them. */
export function overview(whole: Picture): Picture {
  const {nodes, edges, groups, more} = partOf(whole, (_, index) => index < overviewLimit)
  return {nodes, edges, groups: more > 0 ? groups : [], more}
}
