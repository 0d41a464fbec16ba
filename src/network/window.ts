import {edgeKey, type Picture, type PictureEdge} from './picture.ts'

/** What the canvas may hold at once; a slow phone holds less. */
export const windowLimits = {nodes: 350, edges: 700} as const
export const smallWindowLimits = {nodes: 80, edges: 160} as const

/**
 * The part of a picture that the canvas holds: wanted nodes first (focus, selection), then the picture's own order,
 * which is by documented links. Edges at wanted nodes come before others.
 */
export function windowOf(
  picture: Picture,
  wanted: ReadonlySet<string>,
  limits: {readonly nodes: number; readonly edges: number} = windowLimits
): Picture {
  const first = picture.nodes.filter(({id}) => wanted.has(id))
  const rest = picture.nodes.filter(({id}) => !wanted.has(id))
  const nodes = [...first, ...rest].slice(0, limits.nodes)
  const held = new Set<string>(nodes.map(({id}) => id))
  const inside = picture.edges.filter(({from, to}) => held.has(from) && held.has(to))
  const isWanted = ({from, to}: PictureEdge): boolean => wanted.has(from) || wanted.has(to)
  const chosen = new Set([...inside.filter(isWanted), ...inside.filter((edge) => !isWanted(edge))].slice(0, limits.edges).map(edgeKey))
  return {...picture, nodes, edges: inside.filter((edge) => chosen.has(edgeKey(edge))), more: picture.more + picture.nodes.length - nodes.length}
}
