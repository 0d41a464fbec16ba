import {groupKey, groupName} from '../network/canvas-elements.ts'
import {neighboursIn} from '../network/merged.ts'
import {type Direction, nearestIn} from '../network/nearest.ts'
import type {Picture} from '../network/picture.ts'
import {nodeTitle} from '../network/titles.ts'
import type {Canvas} from './network-canvas.ts'

/** A place where the keyboard can stand: a node or a group. */
export interface Stop {
  readonly key: string
  /** For the status line. */
  readonly title: string
}
/** Where the keyboard stands in a picture. */
export interface Cursor {
  readonly at: () => Stop | undefined
  /** Goes on in a new picture: to a wanted node, else where it stood, else to the first. */
  readonly enter: (picture: Picture, wanted: string | undefined) => void
  /** To the nearest stop that way; only along lines unless `any`. */
  readonly go: (to: Direction, any: boolean) => void
}

const stopsOf = ({nodes, groups}: Picture): Stop[] => [
  ...nodes.map((node) => ({key: node.id as string, title: nodeTitle(node)})),
  ...groups.map((group) => ({key: groupKey(group.id), title: `Group: ${groupName(group)}. Enter opens it`}))
]

export function cursor(canvas: () => Canvas | undefined): Cursor {
  let stops: ReadonlyMap<string, Stop> = new Map()
  let neighbours: ReadonlyMap<string, ReadonlySet<string>> = new Map()
  let current = ''
  return {
    at: () => stops.get(current),
    enter(picture, wanted) {
      stops = new Map(stopsOf(picture).map((stop) => [stop.key, stop]))
      neighbours = neighboursIn(picture)
      current = [wanted, current, picture.nodes[0]?.id, ...stops.keys()].find((key) => key !== undefined && stops.has(key)) ?? ''
    },
    go(to, any) {
      const linked = neighbours.get(current)
      const places = [...stops.keys()].flatMap((id) => {
        const place = any || id === current || linked?.has(id) ? canvas()?.placeOf(id) : undefined
        return place ? [{id, x: place.x, y: place.y}] : []
      })
      const start = places.find(({id}) => id === current)
      current = (start && nearestIn(to, start, places)) ?? current
    }
  }
}
