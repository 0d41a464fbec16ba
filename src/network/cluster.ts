import type {OutsideLines, Picture, PictureEdge, PictureNode} from './picture.ts'
import {windowLimits} from './window.ts'

/** Members that are drawn, best documented first, and every line at a member, drawn or not. */
interface Group {
  readonly nodes: PictureNode[]
  readonly edges: PictureEdge[]
}

/** Lines from those who are drawn to others, counted by where they lead. */
function outsideOf(edges: readonly PictureEdge[], held: ReadonlySet<string>, groupOf: ReadonlyMap<string, string | undefined>): OutsideLines[] {
  const counts = new Map<string, {node: OutsideLines['node']; group: string; lines: number; contested: number}>()
  for (const {from, to, contested} of edges) {
    if (held.has(from) === held.has(to)) continue
    const [node, other] = held.has(from) ? [from, to] : [to, from]
    const group = groupOf.get(other)
    if (group === undefined) continue
    const key = `${node} ${group}`
    const known = counts.get(key) ?? {node, group, lines: 0, contested: 0}
    counts.set(key, {...known, lines: known.lines + 1, contested: known.contested + (contested ? 1 : 0)})
  }
  return [...counts.keys()].sort().map((key) => counts.get(key)!)
}

/**
 * Each group by itself: its best documented members, as many as one window holds, the lines between them, and the
 * lines to others, counted.
 */
export function clusters(whole: Picture): ReadonlyMap<string, Picture> {
  const groups = new Map<string, Group>(whole.groups.map(({id}) => [id, {nodes: [], edges: []}]))
  const groupOf = new Map<string, string | undefined>(whole.nodes.map(({id, group}) => [id, group]))
  for (const node of whole.nodes) groups.get(node.group ?? '')?.nodes.push(node)
  for (const edge of whole.edges) {
    const ends = new Set([groupOf.get(edge.from) ?? '', groupOf.get(edge.to) ?? ''])
    for (const end of ends) groups.get(end)?.edges.push(edge)
  }
  const pictures = [...groups].map(([id, {nodes: members, edges}]): [string, Picture] => {
    const nodes = members.slice(0, windowLimits.nodes)
    const held = new Set<string>(nodes.map((node) => node.id))
    const outside = outsideOf(edges, held, groupOf)
    const inside = edges.filter(({from, to}) => held.has(from) && held.has(to))
    return [id, {nodes, edges: inside, groups: [], ...(outside.length > 0 && {outside}), more: members.length - nodes.length}]
  })
  return new Map(pictures)
}
