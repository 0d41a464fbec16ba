import type {Point} from './discs.ts'

/** A node whose name is to be shown where there is room. */
export interface Labelled extends Point {
  readonly id: string
  readonly label: string
  /** More important ones get their label earlier. */
  readonly weight: number
}
export const zoomLevels: readonly number[] = [0.1, 0.15, 0.22, 0.33, 0.5, 0.7, 1, 1.4, 2, 2.8, 4]
/** The zoom of a label that has room at no level. */
export const never = 9
const fontSize = 11
const longest = 22
const cell = {width: 140, height: 18}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** About how wide a label is drawn; letters of East Asian scripts are as wide as high. */
export function labelWidth(label: string, size: number = fontSize): number {
  const letters = [...label].slice(0, longest)
  const wide = letters.filter((letter) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u.test(letter)
  )
  return (letters.length - wide.length) * size * 0.54 + wide.length * size + 4
}

const boxAt = ({x, y, label}: Labelled, zoom: number): Box => {
  const half = labelWidth(label) / 2
  return {left: x * zoom - half, right: x * zoom + half, top: y * zoom + 10, bottom: y * zoom + 13 + fontSize}
}
const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

function* cellsOf({left, right, top, bottom}: Box): Generator<string> {
  for (let column = Math.floor(left / cell.width); column <= Math.floor(right / cell.width); column++)
    for (let row = Math.floor(top / cell.height); row <= Math.floor(bottom / cell.height); row++) yield `${column} ${row}`
}

/**
 * The lowest zoom at which each label overlaps none that is more important; a label once shown stays at every
 * higher zoom.
 */
export function labelZoom(labelled: readonly Labelled[]): ReadonlyMap<string, number> {
  const order = [...labelled].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  const zooms = new Map<string, number>()
  for (const zoom of zoomLevels) {
    const taken = new Map<string, Box[]>()
    const put = (box: Box): void => {
      for (const key of cellsOf(box)) {
        const boxes = taken.get(key)
        if (boxes) boxes.push(box)
        else taken.set(key, [box])
      }
    }
    for (const node of order) if (zooms.has(node.id)) put(boxAt(node, zoom))
    for (const node of order) {
      if (zooms.has(node.id)) continue
      const box = boxAt(node, zoom)
      const free = [...cellsOf(box)].every((key) => !taken.get(key)?.some((other) => overlap(box, other)))
      if (!free) continue
      put(box)
      zooms.set(node.id, zoom)
    }
  }
  for (const {id} of order) if (!zooms.has(id)) zooms.set(id, never)
  return zooms
}
