/** A set of small numbers: `i` is bit `i % 32` of word `i >> 5`. */
export type Bits = Uint32Array

export const bitsUpTo = (count: number): Bits => {
  const bits = new Uint32Array((count + 31) >> 5).fill(0xffffffff)
  if (count & 31) bits[bits.length - 1] = 2 ** (count & 31) - 1
  return bits
}

function countWord(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

export function sizeOf(bits: Bits): number {
  let count = 0
  for (const word of bits) if (word !== 0) count += countWord(word)
  return count
}

/** Of `bits`, those that are not in the row of a table of such sets. */
export const minus = (bits: Bits, table: Bits, row: number): Bits => bits.map((word, at) => word & ~table[row * bits.length + at]!)

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
export function* membersOf(bits: Bits): Generator<number> {
  for (let word = 0; word < bits.length; word++)
    for (let rest = bits[word]!; rest !== 0; rest &= rest - 1) yield word * 32 + (31 - Math.clz32(rest & -rest))
}
