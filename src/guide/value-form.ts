import {dateShape} from '../model/date.ts'
import {slugPattern} from '../model/id.ts'

/** A JSON Schema of ours, or a part of one. */
export interface Json {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly const?: string
  readonly anyOf?: readonly Json[]
  readonly allOf?: readonly Json[]
  readonly items?: Json | readonly Json[]
  readonly properties?: Readonly<Record<string, Json>>
  readonly patternProperties?: unknown
  readonly additionalProperties?: Json | boolean
  readonly propertyNames?: Json
}

/** What the definitions are called where a value may be one. */
const named: ReadonlyMap<string, string> = new Map([
  ['text', 'text, or texts by language'],
  ['references', 'a name, slug or id, or a list'],
  ['entity', 'a name or slug'],
  ['entities', 'a name or slug, or a list'],
  ['source-key', 'key of a source'],
  ['source-keys', 'key of a source, or a list'],
  ['claim-id', 'a claim'],
  ['claim-ids', 'a claim, or a list'],
  ['predicate', 'id of a predicate'],
  ['basis', '`original`, `unnamed`, key of a source, a mapping, or a list of these'],
  ['statements', '`key, place`, a mapping, or a list of these'],
  ['departs', 'text, or a mapping'],
  ['withdrawn', 'a mapping'],
  ['source', 'a mapping']
])
const patterns: ReadonlyMap<string, string> = new Map([
  [dateShape.source, 'a date'],
  [slugPattern.source, 'a slug'],
  ['^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\\\]+$', 'an address'],
  ['^[a-z]{2,3}(-[A-Za-z0-9]+)*$', 'a language tag']
])
const most = 12
const either = (words: readonly string[]): string => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`)

function choices(values: readonly string[]): string {
  const words = values.map((value) => `\`${value}\``)
  return words.length <= most ? either(words) : `${words.slice(0, most).join(', ')} and ${words.length - most} more`
}

function plainForm(json: Json): string {
  if (json.enum) return choices(json.enum)
  if (json.const !== undefined) return `\`${json.const}\``
  if (json.type === 'boolean') return '`true` or `false`'
  if (json.pattern !== undefined && patterns.has(json.pattern)) return patterns.get(json.pattern)!
  if (json.properties) return 'a mapping'
  if (json.patternProperties) return 'mappings by slug'
  if (typeof json.additionalProperties === 'object')
    return json.propertyNames?.pattern?.startsWith('^[a-z]{2,3}') ? 'texts by language' : 'values by key'
  return 'text'
}

/** The forms a value may have, in words: “a date”, “key of a source, or a list”. */
function formsOf(json: Json): string[] {
  const reference = json.$ref ?? json.allOf?.[0]?.$ref
  if (reference !== undefined) return [named.get(reference.split('/').at(-1)!) ?? 'a mapping']
  if (json.anyOf) return [...new Set(json.anyOf.flatMap(formsOf))]
  if (json.type !== 'array') return [plainForm(json)]
  const {items} = json
  if (items === undefined || Array.isArray(items)) return ['a list']
  const inner = formsOf(items as Json)
  return [inner.length === 1 && inner[0] === 'a mapping' ? 'a list of mappings' : 'a list']
}

export const valueForm = (json: Json): string => formsOf(json).join(', or ')
