import {isYamlList, isYamlMap, type YamlMap, type YamlValue} from '../edit/yaml-value.ts'
import type {EntityKind} from '../model/id.ts'
import type {Message} from '../model/message.ts'
import type {FilePoint} from '../model/point.ts'
import {refusedCharacters} from '../read/refused-characters.ts'
import {entityList} from '../schema/entity.ts'
import {flattenIssue} from '../schema/flatten-issue.ts'
import {findingsOf, messagesOf} from '../schema/messages.ts'
import {sources} from '../schema/source.ts'

const plainOf = (value: YamlValue): unknown =>
  isYamlMap(value) ? Object.fromEntries([...value].map(([key, inner]) => [key, plainOf(inner)])) : isYamlList(value) ? value.map(plainOf) : value

const textsIn = (value: YamlValue): string[] =>
  typeof value === 'string' ? [value] : isYamlMap(value) ? [...value].flatMap(([key, inner]) => [key, ...textsIn(inner)]) : value.flatMap(textsIn)

const composed = (value: YamlValue): YamlValue =>
  typeof value === 'string'
    ? value.normalize('NFC').trim()
    : isYamlMap(value)
      ? new Map([...value].map(([key, inner]) => [key, composed(inner)]))
      : value.map(composed)

export interface Checked {
  /** What the content may hold of it. */
  readonly values: YamlMap
  readonly messages: readonly Message[]
}

/** Where the value of a key stands in the input. */
export type PlaceOf = (key: string) => FilePoint

/** What nobody sees in a text must not come in by way of an escape. */
function hidden(values: YamlMap, placeOf: PlaceOf): Message | undefined {
  for (const [key, value] of values) {
    const [refused] = textsIn(value).flatMap((text) => refusedCharacters(text))
    if (!refused) continue
    const {file, line, column} = placeOf(key)
    return {
      file,
      line,
      column,
      level: 'error',
      code: 'encoding',
      reason: `Unexpected ${refused.name} in \`${key}\`, expected text without it`,
      expected: []
    }
  }
  return undefined
}

/** Values of one thing as the content takes them. A wrong one is left out and told, as a decision to make. */
function checked(kind: 'source' | EntityKind, given: YamlMap, placeOf: PlaceOf): Checked {
  const fault = hidden(given, placeOf)
  if (fault) return {values: given, messages: [fault]}
  const values = new Map(
    [...given]
      .map(([key, value]) => [key, composed(value)] as const)
      .filter(([, value]) => value !== '' && !(isYamlList(value) && value.length === 0))
  )
  const schema = kind === 'source' ? sources : entityList(kind)
  const {success, error} = schema.safeParse({x: plainOf(values)}, {reportInput: true})
  if (success) return {values, messages: []}
  const point = (path: readonly (string | number)[]): FilePoint => placeOf(String(path[1] ?? ''))
  const context = {file: placeOf('').file, kind: 'sources' as const, slug: 'x', lang: 'en', pointOf: point, keyPointOf: point}
  const issues = error.issues.flatMap((issue) => flattenIssue(issue))
  const findings = issues.flatMap((issue) => findingsOf(issue, context))
  const wrong = new Set(issues.flatMap((issue) => [String(issue.path[1] ?? ''), ...(issue.code === 'unrecognized_keys' ? issue.keys : [])]))
  const messages = messagesOf(findings, context.file).map((message): Message => ({...message, level: 'warn', reason: `${message.reason}; left out`}))
  return {values: new Map([...values].filter(([key]) => !wrong.has(key))), messages}
}

/** A source always has a title: in brackets when the input gives none. */
export function checkedSource(given: YamlMap, placeOf: PlaceOf): Checked {
  const titled =
    given.get('title') === undefined || given.get('title') === ''
      ? new Map([['title', '[no title given]'], ...given, ['title', '[no title given]']] as const)
      : given
  const {values, messages} = checked('source', titled, placeOf)
  return {values: values.has('title') ? values : new Map([['title', '[title left out]'], ...values]), messages}
}

/** An entity without a name is none. */
export const checkedEntity = (kind: EntityKind, given: YamlMap, placeOf: PlaceOf): Checked => checked(kind, given, placeOf)
