/** Numbers of keys, ascending, each once. */
export type KeySet = Int32Array

/** Sets up to this size are sorted here; above it the call of the engine's own sort is worth its price. */
const few = 16

export function keySet(numbers: Iterable<number>): KeySet {
  const given = Array.isArray(numbers) ? (numbers as readonly number[]) : [...numbers]
  if (given.length > few) return Int32Array.from(new Set(given)).sort()
  const sorted = new Int32Array(given.length)
  let size = 0
  for (const key of given) {
    let at = size
    while (at > 0 && sorted[at - 1]! > key) at--
    if (at > 0 && sorted[at - 1] === key) continue
    sorted.copyWithin(at + 1, at, size)
    sorted[at] = key
    size++
  }
  return size === sorted.length ? sorted : sorted.slice(0, size)
}

export function union(a: KeySet, b: KeySet): KeySet {
  const all = new Int32Array(a.length + b.length)
  let size = 0
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const x = i < a.length ? a[i]! : Infinity
    const y = j < b.length ? b[j]! : Infinity
    all[size++] = Math.min(x, y)
    if (x <= y) i++
    if (y <= x) j++
  }
  return size === all.length ? all : all.slice(0, size)
}

export function includes(keys: KeySet, key: number): boolean {
  let low = 0
  let high = keys.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = keys[middle]!
    if (found === key) return true
    if (found < key) low = middle + 1
    else high = middle - 1
  }
  return false
}

export const withKey = (keys: KeySet, key: number): KeySet => (includes(keys, key) ? keys : union(keys, Int32Array.of(key)))

export const withoutKey = (keys: KeySet, key: number): KeySet => (includes(keys, key) ? keys.filter((one) => one !== key) : keys)

export function isSubset(a: KeySet, b: KeySet): boolean {
  if (a.length > b.length) return false
  for (let i = 0, j = 0; i < a.length; i++, j++) {
    const key = a[i]!
    while (j < b.length && b[j]! < key) j++
    if (b.length - j < a.length - i || b[j] !== key) return false
  }
  return true
}

export function areDisjoint(a: KeySet, b: KeySet): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i]!
    const y = b[j]!
    if (x === y) return false
    if (x < y) i++
    else j++
  }
  return true
}

export const intersection = (a: KeySet, b: KeySet): KeySet => a.filter((key) => includes(b, key))
