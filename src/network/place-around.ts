import type {Picture, PictureNode} from './picture.ts'

const apart = 26
const rows = [80, 112, 146, 182, 220, 262]

/** Places on arcs around a node, those that lead away from the middle of everything first. */
function* placesAround(node: {readonly x: number; readonly y: number}, away: number): Generator<{x: number; y: number}> {
  for (let ring = 0; ; ring++) {
    const radius = rows[ring] ?? rows.at(-1)! + (ring - rows.length + 1) * 45
    const count = Math.floor((2 * Math.PI * radius) / (apart + 10))
    for (let at = 0; at < count; at++) {
      const turn = (at % 2 === 0 ? 1 : -1) * Math.ceil(at / 2) * ((2 * Math.PI) / count)
      yield {x: Math.round(node.x + Math.cos(away + turn) * radius), y: Math.round(node.y + Math.sin(away + turn) * radius)}
    }
  }
}

/** New nodes of a picture around one that is there, where nothing is in the way; what is there stays. */
export function placeAround(node: PictureNode, newcomers: readonly PictureNode[], {nodes}: Pick<Picture, 'nodes'>): PictureNode[] {
  const taken = new Set<string>()
  const cell = (x: number, y: number): string => `${Math.floor(x / apart)} ${Math.floor(y / apart)}`
  for (const {x, y} of nodes) taken.add(cell(x, y))
  const middle = nodes.reduce((sum, {x, y}) => ({x: sum.x + x / nodes.length, y: sum.y + y / nodes.length}), {x: 0, y: 0})
  const away = Math.atan2(node.y - middle.y, node.x - middle.x)
  const places = placesAround(node, away)
  return newcomers.map((one) => {
    const {side: _, ...rest} = one
    for (;;) {
      const place = places.next().value!
      const near = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => cell(place.x + dx * apart * 0.6, place.y + dy * apart * 0.6)))
      if (near.some((key) => taken.has(key))) continue
      taken.add(cell(place.x, place.y))
      return {...rest, ...place, zoom: Math.min(one.zoom, 0.7)}
    }
  })
}
