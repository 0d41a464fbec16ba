import type {EntityFields, NameFields} from '../model/entry.ts'
import {lookupKey} from '../model/lookup-key.ts'
import type {LocalText} from '../model/text.ts'
import {oneOrMany, type YamlMap, type YamlValue, yamlMap} from './yaml-value.ts'

function aliasOf({text, lang, use, note, seenIn}: NameFields): YamlValue {
  const given = yamlMap([
    ['name', text],
    ['lang', lang],
    ['use', use === 'former' || use === 'search' ? use : undefined],
    ['note', note],
    ['seen-in', oneOrMany(seenIn.map((one) => one.text))]
  ])
  return given.size === 1 ? text : given
}

/** The names of the other by which it was found, none of them twice. */
export function furtherNames(kept: EntityFields, other: EntityFields): YamlValue[] {
  const known = new Set(kept.names.map(({text}) => lookupKey(text)))
  return other.names.flatMap((name) => {
    if (known.has(lookupKey(name.text))) return []
    known.add(lookupKey(name.text))
    return [aliasOf(name)]
  })
}

const textOf = (text: LocalText | undefined): YamlValue | undefined => (text && text.size > 1 ? new Map(text) : text && [...text.values()][0])
const switchOf = (value: boolean | undefined): string | undefined => (value === undefined ? undefined : String(value))

/** What is said of an entity beside its names, by key. */
const singles = (one: EntityFields): YamlMap =>
  yamlMap([
    ['kind', one.subkind],
    ['description', textOf(one.description)],
    ['living', switchOf(one.living)],
    ['born', one.born],
    ['died', one.died],
    ['platform', one.platform],
    ['handle', one.handle],
    ['url', one.url],
    ['date', one.date],
    ['note', textOf(one.note)],
    ['noexport', one.noExport ? 'true' : undefined]
  ])

/** What the other says and the kept one does not, and what both say differently: the kept one has its way. */
export function furtherSingles(kept: EntityFields, other: EntityFields): {added: YamlMap; left: readonly string[]} {
  const [mine, theirs] = [singles(kept), singles(other)]
  const isSame = (key: string, value: YamlValue): boolean => JSON.stringify(mine.get(key)) === JSON.stringify(value)
  return {
    added: new Map([...theirs].filter(([key]) => !mine.has(key))),
    left: [...theirs].flatMap(([key, value]) =>
      mine.has(key) && !isSame(key, value) ? [`${key}: ${typeof value === 'string' ? value : 'texts by language'}`] : []
    )
  }
}
