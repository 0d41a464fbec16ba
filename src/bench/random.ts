/** A stream of numbers in [0, 1), the same for the same seed on every machine. */
export interface Random {
  /** The next number in [0, 1). */
  next(): number
  /** An integer from 0 to below `count`. */
  below(count: number): number
  /** One of the items; the list must not be empty. */
  pick<T>(items: readonly T[]): T
  chance(probability: number): boolean
  /** A rank from 0 to below `count`, small ones often (Zipf, exponent near 1). */
  zipf(count: number): number
}

/** Mulberry32 over a 32-bit seed. Method: Tommy Ettinger's published generator, 2017, public domain. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number): number => Math.floor(next() * count)
  return {
    next,
    below,
    pick: (items) => items[below(items.length)]!,
    chance: (probability) => next() < probability,
    zipf: (count) => Math.min(count - 1, Math.floor(count ** next()) - 1)
  }
}

/** An independent stream for one numbered part of a corpus, so that parts can be made in any order. */
export const randomFor = (seed: number, part: string, index: number): Random => {
  let hash = 2_166_136_261 ^ seed
  for (const letter of `${part}/${index}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619)
  return seededRandom(hash)
}
