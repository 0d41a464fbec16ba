import {labelZoom} from '../analyse/label-zoom.ts'
import {neighboursIn} from './merged.ts'
import type {Picture, PictureNode} from './picture.ts'

interface Branch {
  readonly id: string
  readonly ring: number
  readonly below: Branch[]
}

/** Each node below the one by which it is first reached; what nothing reaches stands in a ring of its own outside. */
function treeOf(focus: readonly string[], picture: Picture): Branch[] {
  const neighbours = neighboursIn(picture)
  const order = new Map<string, number>(picture.nodes.map(({id}, at) => [id, at]))
  const roots = focus.filter((id) => order.has(id)).map((id): Branch => ({id, ring: 0, below: []}))
  const seen = new Set(roots.map(({id}) => id))
  let ring = roots
  while (ring.length > 0) {
    const next: Branch[] = []
    for (const branch of ring) {
      const fresh = [...(neighbours.get(branch.id) ?? [])].filter((id) => order.has(id) && !seen.has(id))
      for (const id of fresh.sort((a, b) => order.get(a)! - order.get(b)!)) {
        seen.add(id)
        const made: Branch = {id, ring: branch.ring + 1, below: []}
        branch.below.push(made)
        next.push(made)
      }
    }
    ring = next
  }
  const alone = picture.nodes.filter(({id}) => !seen.has(id)).map(({id}): Branch => ({id, ring: 1, below: []}))
  return [...roots, ...alone]
}

/** How wide a slice has to be: for its branches, and for the node itself, which takes more of a small ring than of a large one. */
const weightOf = ({below, ring}: Branch, radii: readonly number[]): number => {
  const own = radii[ring]! > 0 ? radii.at(-1)! / radii[ring]! : 1
  return Math.max(
    own,
    below.reduce((sum, one) => sum + weightOf(one, radii), 0)
  )
}
const spacing = 26
const leastStep = 95

/** How far out each ring is: wide enough for its nodes, and well outside the one before. */
function radiiOf(branches: readonly Branch[], several: boolean): number[] {
  const counts: number[] = []
  const count = (branch: Branch): void => {
    counts[branch.ring] = (counts[branch.ring] ?? 0) + 1
    branch.below.forEach(count)
  }
  branches.forEach(count)
  const radii: number[] = []
  for (const [ring, nodes] of counts.entries()) {
    const wide = (nodes * spacing) / (2 * Math.PI)
    radii.push(ring === 0 ? (several ? Math.max(70, wide * 3) : 0) : Math.max(wide, radii[ring - 1]! + leastStep))
  }
  return radii
}

/**
 * Nodes in rings around those in the middle, each within the slice of the circle of the one it hangs on; slices are
 * as wide as their branches have ends. Nothing is random, nothing settles: the same picture has the same places.
 */
export function radial(picture: Picture, focus: readonly string[]): Picture {
  const branches = treeOf(focus, picture)
  const radii = radiiOf(branches, branches.length > 1)
  const places = new Map<string, {x: number; y: number}>()
  const put = (branch: Branch, from: number, to: number): void => {
    const [angle, radius] = [(from + to) / 2, radii[branch.ring]!]
    places.set(branch.id, {x: Math.round(Math.cos(angle) * radius), y: Math.round(Math.sin(angle) * radius)})
    spread(branch.below, from, to)
  }
  const spread = (some: readonly Branch[], from: number, to: number): void => {
    const all = some.reduce((sum, one) => sum + weightOf(one, radii), 0)
    let at = from
    for (const branch of some) {
      const end = at + ((to - from) * weightOf(branch, radii)) / all
      put(branch, at, end)
      at = end
    }
  }
  spread(branches, -Math.PI, Math.PI)
  const placed = picture.nodes.map((node): PictureNode => {
    const {side: _, ...rest} = node
    const {x, y} = places.get(node.id)!
    return {...rest, x, y}
  })
  return {...picture, nodes: named(placed, focus)}
}

/** Names where they have room, those in the middle first. */
export function named(nodes: readonly PictureNode[], first: readonly string[]): PictureNode[] {
  const weight = ({id, connections}: PictureNode): number => (first.includes(id) ? 1e9 : connections)
  const zooms = labelZoom(nodes.map((node) => ({id: node.id, label: node.label, x: node.x, y: node.y, weight: weight(node)})))
  return nodes.map((node) => ({...node, zoom: zooms.get(node.id)!}))
}
