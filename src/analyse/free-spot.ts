import type {Point} from './discs.ts'

/** A round thing with a place. */
export interface Round extends Point {
  readonly radius: number
}

/** Of a sunflower's seeds: each turn of the spiral fills the gaps of those before. */
const turn = Math.PI * (3 - Math.sqrt(5))

/** The place nearest to the wanted one, on a spiral around it, where something of this radius lies over nothing. */
export function freeSpot(wanted: Point, radius: number, taken: readonly Round[]): Point {
  for (let step = 0; ; step++) {
    const away = radius * 0.7 * Math.sqrt(step)
    const [x, y] = [wanted.x + away * Math.cos(step * turn), wanted.y + away * Math.sin(step * turn)]
    if (taken.every((other) => (other.x - x) ** 2 + (other.y - y) ** 2 >= (other.radius + radius) ** 2)) return {x, y}
  }
}
