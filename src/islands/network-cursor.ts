import {type Direction, nearestIn} from '../network/nearest.ts'
import type {Picture, PictureNode} from '../network/picture.ts'
import type {Canvas} from './network-canvas.ts'

/** Where the keyboard stands in a picture. */
export interface Cursor {
  readonly at: () => PictureNode | undefined
  /** Goes on in a new picture: to a wanted node, else where it stood, else to the first. */
  readonly enter: (picture: Picture, wanted: string | undefined) => void
  /** To the nearest node that way; only along lines unless `any`. */
  readonly go: (to: Direction, any: boolean) => void
}

export function cursor(canvas: () => Canvas | undefined): Cursor {
  let picture: Picture = {nodes: [], edges: [], groups: [], more: 0}
  let current: string | undefined
  const nodeAt = (id: string | undefined): PictureNode | undefined => picture.nodes.find((node) => node.id === id)
  const neighboursOf = (id: string): ReadonlySet<string> =>
    new Set(picture.edges.flatMap(({from, to}) => (from === id ? [to] : to === id ? [from] : [])))
  return {
    at: () => nodeAt(current),
    enter(next, wanted) {
      picture = next
      current = nodeAt(wanted)?.id ?? nodeAt(current)?.id ?? next.nodes[0]?.id
    },
    go(to, any) {
      const from = nodeAt(current)
      if (!from) return
      const linked = neighboursOf(from.id)
      const places = picture.nodes.flatMap(({id}) => {
        const place = any || id === from.id || linked.has(id) ? canvas()?.placeOf(id) : undefined
        return place ? [{id: id as string, x: place.x, y: place.y}] : []
      })
      const start = places.find(({id}) => id === from.id)
      current = (start && nearestIn(to, start, places)) ?? current
    }
  }
}
