/** A map in order of its keys, whatever order they came in. */
export const byId = <K extends string, V>(rows: Iterable<readonly [K, V]>): ReadonlyMap<K, V> =>
  new Map([...rows].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
