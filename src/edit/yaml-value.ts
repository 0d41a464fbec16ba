/** What a tool writes as YAML: text, lists and mappings in the order of their keys. */
export type YamlValue = string | readonly YamlValue[] | YamlMap
export type YamlMap = ReadonlyMap<string, YamlValue>

export const isYamlMap = (value: YamlValue): value is YamlMap => value instanceof Map
export const isYamlList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value)

/** A mapping without the keys that have no value. */
export const yamlMap = (pairs: readonly (readonly [key: string, value: YamlValue | undefined])[]): YamlMap =>
  new Map(pairs.flatMap(([key, value]): [string, YamlValue][] => (value === undefined ? [] : [[key, value]])))

/** Nothing, one value, or the list of several. */
export const oneOrMany = (all: readonly YamlValue[]): YamlValue | undefined => (all.length > 1 ? all : all[0])
