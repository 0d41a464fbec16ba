import type {FilePoint} from '../../model/point.ts'
import {pointsOf} from '../../read/points.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;')

/** Where the words at an offset of the plain text stand in the page it was taken from; the start of the page when they are not found. */
export function placeInPage(name: string, html: string, text: string): (offset: number) => FilePoint {
  const pointAt = pointsOf(name, html)
  return (offset) => {
    const line = text
      .slice(offset, offset + 60)
      .split('\n')[0]!
      .trim()
      .replace(/^\[\d+\]\s*/, '')
    for (const length of [40, 24, 12, 6]) {
      const words = escaped(line.slice(0, length))
      const at = words.length < Math.min(length, 3) ? -1 : html.indexOf(words)
      if (at >= 0) return pointAt(at)
    }
    return pointAt(0)
  }
}
