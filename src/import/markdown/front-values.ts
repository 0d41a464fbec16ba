import type {YamlValue} from '../../edit/yaml-value.ts'
import type {ImportMap} from '../read-map.ts'

/** Values of front matter as the parser gives them. */
type Plain = string | readonly Plain[] | {readonly [key: string]: Plain}

const isMapping = (value: Plain): value is {readonly [key: string]: Plain} => typeof value === 'object' && !Array.isArray(value)

function wordsOf(value: Plain | undefined): string[] {
  if (value === undefined || value === '') return []
  if (typeof value === 'string') return [value.trim()]
  if (Array.isArray(value)) return value.flatMap((one: Plain) => wordsOf(one))
  return isMapping(value) ? wordsOf(value.name) : []
}

/** A wiki link in front matter is a name; `#tag` a tag. */
const unmarked = (text: string): string => text.replace(/^\[\[([^\]|]*)(?:\|[^\]]*)?\]\]$/, '$1').replace(/^#/, '')
const isDateKey = (key: string): boolean => ['date', 'updated', 'born', 'died', 'accessed'].includes(key)
const many: ReadonlySet<string> = new Set(['tags', 'aliases', 'authors', 'author', 'same-as'])

/** Our keys of a file by the mapping, and their keys that it does not name. */
export function frontValues(values: unknown, {keys, fixed}: ImportMap): {own: Map<string, YamlValue>; left: string[]} {
  const given = new Map(Object.entries((values === '' ? {} : values) as Readonly<Record<string, Plain>>))
  const own = new Map<string, YamlValue>(fixed)
  for (const [key, {from, split}] of keys) {
    const words = wordsOf(given.get(from)).flatMap((text) => (split === undefined ? [text] : text.split(split).map((part) => part.trim())))
    const all = words.map(unmarked).filter((text) => text !== '')
    const value = many.has(key) && all.length > 1 ? all : all.join(', ')
    if (value.length > 0) own.set(key, isDateKey(key) && typeof value === 'string' ? value.replace(/[T ]\d\d:.*$/, '') : value)
  }
  const used = new Set([...keys.values()].map(({from}) => from))
  return {own, left: [...given.keys()].filter((key) => !used.has(key))}
}
