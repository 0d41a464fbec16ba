import type {Parsed} from '../read/parsed.ts'

/** No text of the content holds the letter. */
const mapKey = '\0map'

/** What JSON has no word for, in an entry: maps. */
const asJson = (_: string, value: unknown): unknown => (value instanceof Map ? {[mapKey]: [...value]} : value)

/** Bodies are syntax trees without maps, and by far the largest part. */
const plain: ReadonlySet<string> = new Set(['body', 'messages'])

function withMaps(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) value[at] = withMaps(value[at])
    return value
  }
  const object = value as Record<string, unknown>
  const pairs = object[mapKey]
  if (Array.isArray(pairs)) return new Map(pairs.map((pair: unknown[]) => [pair[0], withMaps(pair[1])]))
  for (const key in object) if (!plain.has(key)) object[key] = withMaps(object[key])
  return object
}

/** A result of the reader as bytes. */
export const cachedText = (parsed: Parsed): Buffer => Buffer.from(JSON.stringify(parsed, asJson))

/** The result again; nothing where the bytes are no JSON. */
export function parsedFrom(bytes: Buffer): Parsed | undefined {
  try {
    return withMaps(JSON.parse(bytes.toString('utf8'))) as Parsed
  } catch {
    return undefined
  }
}
