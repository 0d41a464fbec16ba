import type {Bits} from './bits.ts'
import type {Incidence} from './incidence.ts'

/** Lines that hang together by some keys, directly or through others; each group ascending, groups by their first line. */
export function lineGroups({lines, keys, rows}: Incidence, isAllowed: (key: number) => boolean = () => true): number[][] {
  const groupOf = Int32Array.from({length: lines}, (_, line) => line)
  const root = (line: number): number => {
    let at = line
    while (groupOf[at] !== at) {
      groupOf[at] = groupOf[groupOf[at]!]!
      at = groupOf[at]!
    }
    return at
  }
  const firstWith = new Int32Array(keys.length).fill(-1)
  for (const [line, row] of rows.entries())
    for (const place of row) {
      if (!isAllowed(keys[place]!)) continue
      if (firstWith[place]! < 0) firstWith[place] = line
      const [one, other] = [root(firstWith[place]!), root(line)]
      groupOf[Math.max(one, other)] = Math.min(one, other)
    }
  return [...Map.groupBy(rows.keys(), root).values()]
}

export function bitsOf(members: readonly number[], words: number): Bits {
  const bits = new Uint32Array(words)
  for (const member of members) bits[member >> 5]! |= 1 << (member & 31)
  return bits
}
