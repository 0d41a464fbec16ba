import type {Named} from './parts.ts'

/** What a site has names for, best first. */
export type KnownNames = Readonly<Record<Named, readonly string[]>>

/** Suggestions of a kind; an editor's list gets no better by more of them, and the file no smaller. */
export const mostSuggested = 2000

type Json = Record<string, unknown>
const isMapping = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Claims of other files, as keys to which statements can be added. */
const additions = (claims: readonly string[]): Json => Object.fromEntries(claims.map((claim) => [claim, {$ref: '#/definitions/addition'}]))

function suggest(value: unknown, known: KnownNames): unknown {
  if (Array.isArray(value)) return value.map((one) => suggest(one, known))
  if (!isMapping(value)) return value
  const json = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, suggest(inner, known)]))
  const names = known[value['x-names'] as Named] ?? []
  if (names.length > 0) json.examples = names.slice(0, mostSuggested)
  if (isMapping(value.patternProperties) && JSON.stringify(value.patternProperties).includes('#/definitions/addition'))
    json.properties = additions(known.claim.slice(0, mostSuggested))
  return json
}

/** A schema of ours, as text, in which the names of a site are suggestions. Any other value stays as right or wrong as it was. */
export const withKnownNames = (schema: string, known: KnownNames): string => `${JSON.stringify(suggest(JSON.parse(schema), known), undefined, 1)}\n`
