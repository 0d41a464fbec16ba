/**
 * How many letters have to be put in, left out, changed or swapped with the next to make one word of the other;
 * nothing when that is more than the limit.
 */
export function distanceUpTo(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let best = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1))
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) best = Math.min(best, before[column - 2]! + 1)
      next.push(best)
    }
    before = last
    last = next
  }
  const distance = last[b.length]!
  return distance <= limit ? distance : undefined
}
