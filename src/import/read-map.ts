import type {Message} from '../model/message.ts'
import {type Fault, messageOf} from '../read/fault.ts'
import {parseYaml, type Yaml} from '../read/parse-yaml.ts'
import {pointsOf} from '../read/points.ts'
import {flattenIssue} from '../schema/flatten-issue.ts'
import {type ImportMapInput, importMap} from '../schema/import-map.ts'
import {findingsOf, messagesOf} from '../schema/messages.ts'
import {nearest} from '../schema/nearest.ts'
import type {ImportInput} from './imported.ts'
import {mapKeys, neededKeys} from './map-keys.ts'

/** Where a value of ours comes from. */
export interface Pick {
  readonly from: string
  readonly split?: string
}
export interface ImportMap extends Omit<ImportMapInput, 'keys' | 'fixed'> {
  readonly keys: ReadonlyMap<string, Pick>
  readonly fixed: ReadonlyMap<string, string>
  /** Where the mapping gives one of our keys. */
  readonly pointOf: (key: string) => {file: string; line: number; column: number; offset: number}
}

function keyFaults({kind, keys, fixed = {}}: ImportMapInput, yaml: Yaml): Fault[] {
  const known = mapKeys[kind]
  const given = [...Object.keys(keys).map((key) => ['keys', key] as const), ...Object.keys(fixed).map((key) => ['fixed', key] as const)]
  const unknown = given.filter(([, key]) => !known.includes(key))
  const missing = neededKeys[kind].filter((key) => !given.some(([, one]) => one === key))
  return [
    ...unknown.map(
      ([where, key]): Fault => ({
        code: 'unknown-key',
        reason: `Unexpected key \`${key}\` for ${kind}, expected one of ${known.map((one) => `\`${one}\``).join(', ')}`,
        expected: nearest(key, known),
        at: yaml.keyOffsetOf([where, key])
      })
    ),
    ...missing.map(
      (key): Fault => ({code: 'missing-key', reason: `Unexpected mapping without \`${key}\`, expected that key`, at: yaml.keyOffsetOf(['keys'])})
    )
  ]
}

/** The mapping file of an import, or what is wrong with it. */
export function readMap({name, text}: NonNullable<ImportInput['map']>): {map: ImportMap} | {messages: Message[]} {
  const pointAt = pointsOf(name, text)
  const yaml = parseYaml(text)
  if (yaml.faults.length > 0) return {messages: yaml.faults.map((fault) => messageOf(fault, name, pointAt))}
  const {success, data, error} = importMap.safeParse(yaml.values === '' ? {} : yaml.values, {reportInput: true})
  if (!success) {
    const context = {
      file: name,
      kind: 'site' as const,
      slug: '',
      lang: 'en',
      pointOf: (path: readonly (string | number)[]) => pointAt(yaml.offsetOf(path)),
      keyPointOf: (path: readonly (string | number)[]) => pointAt(yaml.keyOffsetOf(path))
    }
    return {
      messages: messagesOf(
        error.issues.flatMap((issue) => flattenIssue(issue)).flatMap((issue) => findingsOf(issue, context)),
        name
      )
    }
  }
  const faults = keyFaults(data, yaml)
  if (faults.length > 0) return {messages: faults.map((fault) => messageOf(fault, name, pointAt))}
  const keys = Object.entries(data.keys).map(([key, pick]): [string, Pick] => [
    key,
    typeof pick === 'string' ? {from: pick} : {from: pick.from, ...(pick.split !== undefined && {split: pick.split})}
  ])
  const pointOf = (key: string) => pointAt(yaml.offsetOf(['keys', key]))
  return {map: {...data, keys: new Map(keys), fixed: new Map(Object.entries(data.fixed ?? {})), pointOf}}
}
