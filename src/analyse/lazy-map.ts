/** A map of known keys whose values are made when they are asked for, and kept: a page needs one of them, not all at once. */
export function lazyMap<K, V>(keys: Iterable<K>, make: (key: K) => V): ReadonlyMap<K, V> {
  const all = new Set(keys)
  const made = new Map<K, V>()
  const get = (key: K): V | undefined => {
    if (!made.has(key) && all.has(key)) made.set(key, make(key))
    return made.get(key)
  }
  const whole = (): Map<K, V> => new Map([...all].map((key) => [key, get(key)!]))
  return {
    size: all.size,
    has: (key) => all.has(key),
    get,
    keys: () => new Map([...all].map((key) => [key, key])).keys(),
    values: () => whole().values(),
    entries: () => whole().entries(),
    forEach: (callback) => whole().forEach(callback),
    [Symbol.iterator]: () => whole()[Symbol.iterator]()
  }
}
