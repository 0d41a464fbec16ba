import {yamlText} from '../edit/yaml-text.ts'
import {oneOrMany, type YamlMap, type YamlValue, yamlMap} from '../edit/yaml-value.ts'
import {type EntityKind, plural} from '../model/id.ts'

/** What the fields of the form hold, by their names; empty ones count as left out. */
export type Values = ReadonlyMap<string, readonly string[]>

/** What the form would write. */
export interface Proposal {
  /** Of the file, below the repository. */
  readonly path: string
  /** Whether the file is a new one; else the text belongs into one that is there. */
  readonly isNew: boolean
  readonly text: string
  /** What is checked, by which of our schemas. */
  readonly value: unknown
  readonly schema: 'article' | 'sources'
  /** The field for each place of the value, by its path with dots. */
  readonly fieldAt: ReadonlyMap<string, string>
}

export const stances = ['supports', 'disputes', 'mentions', 'withdraws'] as const

const all = (values: Values, name: string): string[] => (values.get(name) ?? []).map((text) => text.trim()).filter((text) => text !== '')
const one = (values: Values, name: string): string | undefined => all(values, name)[0]
const several = (values: Values, name: string): YamlValue | undefined => oneOrMany(all(values, name))
/** A slug of Latin letters; for other scripts somebody has to choose one. */
export const plainSlug = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}|['’‘]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 5)
    .join('-')
    .slice(0, 60)
    .replace(/-$/, '')

const asPlain = (value: YamlValue): unknown => {
  if (typeof value === 'string') return value
  return Array.isArray(value) ? value.map(asPlain) : Object.fromEntries([...(value as YamlMap)].map(([key, inner]) => [key, asPlain(inner)]))
}

const sourceKeys = ['title', 'author', 'publisher', 'date', 'url', 'lang', 'basis'] as const
const sourceMap = (values: Values): YamlMap => yamlMap(sourceKeys.map((key) => [key, key === 'author' ? several(values, key) : one(values, key)]))
const sourceKey = (values: Values): string => one(values, 'key') ?? ''
const sourceFields = (at: string): (readonly [string, string])[] => [[at, 'key'], ...sourceKeys.map((key) => [`${at}.${key}`, key] as const)]

function claimMap(values: Values): YamlMap {
  const source = one(values, 'source') === undefined ? sourceKey(values) : one(values, 'source')
  const statement = yamlMap([
    ['source', source],
    ['by', several(values, 'by')],
    ['at', one(values, 'at')],
    ['quote', one(values, 'quote')]
  ])
  return yamlMap([
    ['says', one(values, 'says')],
    ['about', several(values, 'about')],
    ['when', one(values, 'when')],
    ['kind', one(values, 'kind') === 'factual' ? undefined : one(values, 'kind')],
    [one(values, 'stance') ?? 'supports', statement]
  ])
}

function claimFields(at: string, stance: string): (readonly [string, string])[] {
  const [own, said] = [
    ['says', 'about', 'when', 'kind'],
    ['source', 'by', 'at', 'quote']
  ]
  return [[at, 'slug'], ...own!.map((key) => [`${at}.${key}`, key] as const), ...said!.map((key) => [`${at}.${stance}.${key}`, key] as const)]
}

/** Names nobody has introduced yet, each below the list of its kind. */
function introduced(newNames: ReadonlyMap<string, EntityKind>): [string, YamlValue][] {
  const byKind = Map.groupBy(newNames, ([, kind]) => kind)
  return [...byKind].map(([kind, names]) => [plural[kind], names.map(([name]) => name)])
}

/** While a key or slug is still missing, the text shows what belongs there; what is checked stays as it was typed. */
const shownValues = (values: Values): Values =>
  new Map([
    ...values,
    ['key', [sourceKey(values) || 'key-of-the-source']],
    ['slug', [one(values, 'slug') ?? 'short-name']],
    ['page-title', [one(values, 'page-title') ?? '…']]
  ])

function proposedSource(values: Values): Proposal {
  const key = sourceKey(values)
  const shown = shownValues(values)
  return {
    path: `content/sources/${sourceKey(shown)}.yaml`,
    isNew: true,
    text: yamlText(yamlMap([[sourceKey(shown), sourceMap(values)]]), 1),
    value: asPlain(yamlMap([[key, sourceMap(values)]])),
    schema: 'sources',
    fieldAt: new Map(sourceFields(key))
  }
}

/** The front matter of a claim's page: its own keys, and what they bring along. */
function claimPage(
  values: Values,
  newNames: ReadonlyMap<string, EntityKind>
): {head: [string, YamlValue | undefined][]; brought: [string, YamlValue | undefined][]} {
  const isNewSource = one(values, 'source') === undefined
  return {
    head: [
      ['title', one(values, 'page') === undefined ? one(values, 'page-title') : 'X'],
      ['status', 'draft']
    ],
    brought: [
      ...introduced(newNames),
      ['sources', isNewSource ? yamlMap([[sourceKey(values), sourceMap(values)]]) : undefined],
      ['claims', yamlMap([[one(values, 'slug') ?? '', claimMap(values)]])]
    ]
  }
}

function claimPageFields(values: Values): ReadonlyMap<string, string> {
  const [slug, stance, isNewSource] = [one(values, 'slug') ?? '', one(values, 'stance') ?? 'supports', one(values, 'source') === undefined]
  return new Map([
    ['title', 'page-title'],
    ...(isNewSource ? sourceFields(`sources.${sourceKey(values)}`) : []),
    ...claimFields(`claims.${slug}`, stance)
  ] as [string, string][])
}

/** The file, or the part of one, that the form would write for a claim or a source alone. */
export function proposalOf(values: Values, newNames: ReadonlyMap<string, EntityKind>): Proposal {
  if (one(values, 'what') === 'source') return proposedSource(values)
  const page = one(values, 'page')
  const checked = claimPage(values, newNames)
  const shown = claimPage(shownValues(values), newNames)
  const shared = {
    value: asPlain(yamlMap([...checked.head, ...checked.brought])),
    schema: 'article' as const,
    fieldAt: claimPageFields(values)
  }
  if (page !== undefined) return {...shared, path: `content/articles/${page}.md`, isNew: false, text: yamlText(yamlMap(shown.brought), 2)}
  const name = plainSlug(one(values, 'page-title') ?? '') || one(shownValues(values), 'slug')
  const text = `---\n${yamlText(yamlMap([...shown.head, ...shown.brought]), 2)}---\n\nOur own neutral text.\n`
  return {...shared, path: `content/articles/${name}.md`, isNew: true, text}
}
