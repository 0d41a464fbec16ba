/** Keys that can be asked for one by one and gone through in order: those of a set or of a map. */
interface Keys<K> {
  readonly size: number
  has(key: K): boolean
  keys(): Iterator<K> & Iterable<K>
}

/** A map of known keys whose values are made when they are asked for, and kept: a page needs one of them, not all at once. */
export function lazyMap<K, V>(known: Keys<K>, make: (key: K) => V): ReadonlyMap<K, V> {
  const made = new Map<K, V>()
  const get = (key: K): V | undefined => {
    if (!made.has(key) && known.has(key)) made.set(key, make(key))
    return made.get(key)
  }
  const whole = (): Map<K, V> => {
    const all = new Map<K, V>()
    for (const key of known.keys()) all.set(key, get(key)!)
    return all
  }
  return {
    size: known.size,
    has: (key) => known.has(key),
    get,
    keys: () => new Set(known.keys()).keys(),
    values: () => whole().values(),
    entries: () => whole().entries(),
    forEach: (callback) => whole().forEach(callback),
    [Symbol.iterator]: () => whole()[Symbol.iterator]()
  }
}
