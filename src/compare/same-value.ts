/** Where something stands in its file says nothing about what it is. */
const places: ReadonlySet<string> = new Set(['point', 'position'])

type Moved = ReadonlyMap<string, string>
type Plain = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function sameObject(a: Plain, b: Plain, moved: Moved): boolean {
  for (const key in a) if (!places.has(key) && !sameValue(a[key], b[key], moved)) return false
  for (const key in b) if (!places.has(key) && a[key] === undefined && b[key] !== undefined) return false
  return true
}

const sameList = (a: readonly unknown[], b: readonly unknown[], moved: Moved): boolean =>
  a.length === b.length && a.every((value, at) => sameValue(value, b[at], moved))

/** Whether two plain values are alike but for where they stand; an id equals the one that carries it on. */
export function sameValue(a: unknown, b: unknown, moved: Moved): boolean {
  if (a === b) return true
  if (typeof a === 'string') return moved.get(a) === b
  if (!isObject(a) || !isObject(b)) return false
  if (Array.isArray(a)) return Array.isArray(b) && sameList(a, b, moved)
  if (a instanceof Map) return b instanceof Map && sameList([...a].flat(), [...b].flat(), moved)
  return sameObject(a as Plain, b as Plain, moved)
}
