import type {Bits} from './bits.ts'
import type {Incidence} from './incidence.ts'

/** Lines that hang together by some keys, directly or through others; each group ascending, groups by their first line. */
export function lineGroups({lines, keys, rows}: Incidence, isAllowed: (key: number) => boolean = () => true): number[][] {
  const groupOf = firstNumbers(lines)
  const root = (line: number): number => {
    let at = line
    while (groupOf[at] !== at) {
      groupOf[at] = groupOf[groupOf[at]!]!
      at = groupOf[at]!
    }
    return at
  }
  const firstWith = new Array<number>(keys.length).fill(-1)
  for (let line = 0; line < lines; line++)
    for (const place of rows[line]!) {
      if (!isAllowed(keys[place]!)) continue
      if (firstWith[place]! < 0) firstWith[place] = line
      const one = root(firstWith[place]!)
      const other = root(line)
      if (one < other) groupOf[other] = one
      else groupOf[one] = other
    }
  // The root of a group is its first line.
  const groups: number[][] = []
  const placeOf: number[] = []
  for (let line = 0; line < lines; line++) {
    const first = root(line)
    if (first === line) placeOf[line] = groups.push([line]) - 1
    else groups[placeOf[first]!]!.push(line)
  }
  return groups
}

function firstNumbers(count: number): number[] {
  const numbers: number[] = []
  for (let number = 0; number < count; number++) numbers.push(number)
  return numbers
}

export function bitsOf(members: readonly number[], words: number): Bits {
  const bits: number[] = new Array(words).fill(0)
  for (const member of members) bits[member >> 5]! |= 1 << (member & 31)
  return bits
}
