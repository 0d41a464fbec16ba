/** A set of small numbers: `i` is bit `i % 32` of word `i >> 5`. Words are signed, so that plain lists of them stay small. */
export type Bits = readonly number[]

export const bitsUpTo = (count: number): Bits => {
  const bits: number[] = new Array((count + 31) >> 5).fill(-1)
  if (count & 31) bits[bits.length - 1] = ~(-1 << (count & 31))
  return bits
}

function countWord(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

export function sizeOf(bits: Bits): number {
  let count = 0
  for (let at = 0; at < bits.length; at++) if (bits[at] !== 0) count += countWord(bits[at]!)
  return count
}

export const without = (bits: Bits, member: number): Bits => {
  const left = bits.slice()
  left[member >> 5]! &= ~(1 << (member & 31))
  return left
}

export const has = (bits: Bits, member: number): boolean => (bits[member >> 5]! & (1 << (member & 31))) !== 0

/** Of `bits`, those that are not in the row of a table of such sets. */
export function minus(bits: Bits, table: Bits, row: number): Bits {
  const left = bits.slice()
  for (let at = 0; at < left.length; at++) left[at]! &= ~table[row * bits.length + at]!
  return left
}

/** Of `bits`, those that are in the row of a table of such sets. */
export function common(bits: Bits, table: Bits, row: number): Bits {
  const both = bits.slice()
  for (let at = 0; at < both.length; at++) both[at]! &= table[row * bits.length + at]!
  return both
}

/** Whether some of `bits` are not in the row of a table of such sets. */
export function isMore(bits: Bits, table: Bits, row: number): boolean {
  for (let at = 0; at < bits.length; at++) if ((bits[at]! & ~table[row * bits.length + at]!) !== 0) return true
  return false
}

/** How many of `bits` are in the row of a table of such sets. */
export function overlap(bits: Bits, table: Bits, row: number): number {
  let count = 0
  for (let at = 0; at < bits.length; at++) {
    const word = bits[at]! & table[row * bits.length + at]!
    if (word !== 0) count += countWord(word)
  }
  return count
}

/** The numbers in a set, ascending. */
export function membersOf(bits: Bits): number[] {
  const members: number[] = []
  for (let word = 0; word < bits.length; word++)
    for (let rest = bits[word]!; rest !== 0; rest &= rest - 1) members.push(word * 32 + (31 - Math.clz32(rest & -rest)))
  return members
}
