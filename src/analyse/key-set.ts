/** Numbers of keys, ascending, each once. Plain lists: most hold fewer than ten, and a typed array costs more than that to make. */
export type KeySet = readonly number[]

/** Sets up to this size are sorted here; above it the call of the engine's own sort is worth its price. */
const few = 16

export function keySet(numbers: Iterable<number>): KeySet {
  const given = Array.isArray(numbers) ? (numbers as readonly number[]) : [...numbers]
  if (given.length > few) return [...new Set(given)].sort((a, b) => a - b)
  const sorted: number[] = []
  for (const key of given) {
    let at = sorted.length
    while (at > 0 && sorted[at - 1]! > key) at--
    if (at > 0 && sorted[at - 1] === key) continue
    sorted.push(key)
    for (let place = sorted.length - 1; place > at; place--) sorted[place] = sorted[place - 1]!
    sorted[at] = key
  }
  return sorted
}

export function union(a: KeySet, b: KeySet): KeySet {
  const all: number[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const x = a[i]!
    const y = b[j]!
    all.push(Math.min(x, y))
    if (x <= y) i++
    if (y <= x) j++
  }
  while (i < a.length) all.push(a[i++]!)
  while (j < b.length) all.push(b[j++]!)
  return all
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

export function withKey(keys: KeySet, key: number): KeySet {
  if (includes(keys, key)) return keys
  const all = keys.slice()
  let at = all.length
  for (; at > 0 && all[at - 1]! > key; at--) all[at] = all[at - 1]!
  all[at] = key
  return all
}

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
