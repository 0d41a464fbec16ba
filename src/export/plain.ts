/** A value as JSON can hold it: maps become objects in order of key, sets sorted lists; points of files stay behind. */
export function plain(value: unknown): unknown {
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, item]) => [String(key), plain(item)] as const).sort(([a], [b]) => (a < b ? -1 : 1)))
  if (value instanceof Set) return [...value].map(plain).sort()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => (key === 'point' || item === undefined ? [] : [[key, plain(item)]])))
}
