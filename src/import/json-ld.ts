/** JSON-LD as it is found in pages: taken as plain JSON, without contexts being loaded. */
export type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json}
export type JsonNode = {readonly [key: string]: Json}

export const isNode = (value: Json | undefined): value is JsonNode => typeof value === 'object' && value !== null && !Array.isArray(value)
export const listOf = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value as Json]

/** The value of a JSON text; nothing when it is none. */
export function jsonOf(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

const deepest = 8
/** All nodes, those inside others too. */
export function nodesIn(value: Json | undefined, depth = 0): JsonNode[] {
  if (depth > deepest || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((one: Json) => nodesIn(one, depth + 1))
  if (!isNode(value)) return []
  return [value, ...Object.values(value).flatMap((one) => nodesIn(one, depth + 1))]
}

/** `NewsArticle` also when it is written as an address. */
export const typesOf = (node: JsonNode): string[] =>
  listOf(node['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []))

/** A text; of a list the first; of a node its `@value` or name. */
export function textOf(value: Json | undefined): string | undefined {
  const [first] = listOf(value)
  if (typeof first === 'string' || typeof first === 'number') return String(first).trim() || undefined
  return isNode(first) ? textOf(first['@value'] ?? first.name ?? first['@id']) : undefined
}

/** The names of people and bodies: each a text or a node. */
export const namesOf = (value: Json | undefined): string[] => listOf(value).flatMap((one) => textOf(one) ?? [])

/** The day of a date with a time. */
export const dayOf = (value: string | undefined): string | undefined =>
  /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(value?.trim().replaceAll('/', '-') ?? '')?.[0]
