import {oneOrMany, type YamlMap, type YamlValue, yamlMap} from '../edit/yaml-value.ts'
import type {SchemaKey} from '../schema/schema-keys.ts'
import type {Ask} from './ask.ts'

/** What was typed after `--`, by flag. */
export type Flags = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** The keys that can be given on a command line: those whose value is a text or a list of texts. */
const typable = (keys: readonly SchemaKey[]): SchemaKey[] => keys.filter(({takesText}) => takesText)

/** An option for each key, which may be given several times. */
export const keyOptions = (keys: readonly SchemaKey[]): Record<string, {type: 'string'; multiple: true}> =>
  Object.fromEntries(typable(keys).map(({key}) => [key, {type: 'string', multiple: true}]))

export const textFlag = (flags: Flags, name: string): string | undefined => {
  const value = flags[name]
  return typeof value === 'string' ? value : Array.isArray(value) ? value.at(-1) : undefined
}

/** The values of keys as they were typed: a list where a flag was given more than once. */
export const flagValues = (keys: readonly SchemaKey[], flags: Flags): YamlMap =>
  yamlMap(
    typable(keys).map(({key}): [string, YamlValue | undefined] => {
      const given = flags[key]
      const list = typeof given === 'string' ? [given] : Array.isArray(given) ? (given as readonly string[]) : []
      return [key, oneOrMany(list)]
    })
  )

export const flagHelp = (keys: readonly SchemaKey[]): string =>
  typable(keys)
    .map(({key, sentence}) => `  --${key.padEnd(16)} ${sentence}\n`)
    .join('')

/** Puts a question for each key that has no value; an empty answer leaves it out. */
export async function askForKeys(keys: readonly SchemaKey[], values: YamlMap, ask: Ask | undefined): Promise<YamlMap> {
  if (!ask) return values
  const all = new Map(values)
  for (const {key, sentence, isRequired} of keys.filter((one) => !values.has(one.key))) {
    const answer = await ask(`${sentence}\n${key}${isRequired ? '' : ' (Enter to leave out)'}: `)
    if (answer !== '') all.set(key, answer)
  }
  return all
}
