import type {SchemaKey} from '../schema/schema-keys.ts'
import {afterKey} from './yaml-text.ts'
import type {YamlMap} from './yaml-value.ts'

/**
 * All keys of a mapping in their order, each with its sentence: above it where it has a value, else behind it in a comment
 * that becomes a key when its first mark is taken away.
 */
export const commentedKeys = (keys: readonly SchemaKey[], values: YamlMap): string =>
  keys
    .map(({key, sentence}) => {
      const value = values.get(key)
      return value === undefined
        ? `# ${`${key}:`.padEnd(16)} # ${sentence}\n`
        : `# ${sentence}\n${key}:${afterKey(value, {indent: 0, used: key.length + 1})}\n`
    })
    .join('')

/** The values of a mapping in the order of its keys. */
export const inKeyOrder = (keys: readonly SchemaKey[], values: YamlMap): YamlMap =>
  new Map(keys.flatMap(({key}) => (values.has(key) ? [[key, values.get(key)!] as const] : [])))
