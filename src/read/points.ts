import type {FilePoint} from '../model/point.ts'

/** Turns offsets of a file's text into points. */
export function pointsOf(file: string, text: string): (offset: number) => FilePoint {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {file, line: low + 1, column: offset - starts[low]! + 1, offset}
  }
}
