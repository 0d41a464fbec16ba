/** Where a reader goes with the arrow keys. */
export type Direction = 'left' | 'right' | 'up' | 'down'
interface Place {
  readonly id: string
  readonly x: number
  readonly y: number
}
const steps: Readonly<Record<Direction, readonly [number, number]>> = {left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1]}

/** The nearest of some places that way: ahead more than aside; what lies aside counts as farther. */
export function nearestIn(direction: Direction, from: Place, places: readonly Place[]): string | undefined {
  const [stepX, stepY] = steps[direction]
  let best: {id: string; far: number} | undefined
  for (const {id, x, y} of places) {
    if (id === from.id) continue
    const ahead = (x - from.x) * stepX + (y - from.y) * stepY
    const aside = Math.abs((x - from.x) * stepY) + Math.abs((y - from.y) * stepX)
    if (ahead <= 0 || aside > ahead * 2.5) continue
    const far = ahead + aside * 2
    if (!best || far < best.far || (far === best.far && id < best.id)) best = {id, far}
  }
  return best?.id
}
