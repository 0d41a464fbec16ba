import {simplifyAliases, simplifyDescriptions, simplifyLabels} from 'wikibase-sdk'
import {type YamlValue, yamlMap} from '../edit/yaml-value.ts'
import type {EntityKind} from '../model/id.ts'
import {limits} from '../model/limits.ts'
import {lookupKey} from '../model/lookup-key.ts'
import type {FilePoint} from '../model/point.ts'
import type {Imported, ImportInput} from './imported.ts'
import {parseJson, writtenAt} from './json-input.ts'
import {isNode, type JsonNode, textOf} from './json-ld.ts'
import type {Known} from './known.ts'
import {addEntity, closeDraft, openDraft, type RecordDraft, tell} from './record-draft.ts'
import {counted, mostRecords, refused, teller, tooMany} from './told.ts'
import {claimValues, edtfOfTime} from './wikidata-time.ts'

/** What tells the kind of a thing without asking Wikidata about its classes; the first that fits. */
const signs: readonly (readonly [property: string, kind: EntityKind])[] = [
  ['P569', 'person'],
  ['P21', 'person'],
  ['P625', 'place'],
  ['P580', 'event'],
  ['P585', 'event'],
  ['P50', 'work'],
  ['P577', 'work'],
  ['P159', 'organisation'],
  ['P571', 'organisation'],
  ['P112', 'organisation']
]
const human = 'Q5'
const dateProperties: Readonly<Record<EntityKind, readonly (readonly [key: string, property: string])[]>> = {
  person: [
    ['born', 'P569'],
    ['died', 'P570']
  ],
  organisation: [],
  account: [],
  place: [],
  event: [['date', 'P585']],
  work: [['date', 'P577']],
  topic: []
}

function kindOf(entity: JsonNode): {kind: EntityKind; isSure: boolean} {
  const isHuman = claimValues(entity, 'P31').some((value) => isNode(value) && value.id === human)
  const sign = signs.find(([property]) => claimValues(entity, property).length > 0)
  return isHuman ? {kind: 'person', isSure: true} : {kind: sign?.[1] ?? 'topic', isSure: false}
}

type Texts = Readonly<Record<string, string>>
/** Some of Wikidata's codes are not those of BCP 47. */
function languageOf(code: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(code)
    return /^[a-z]{2,3}(-|$)/.test(tag ?? '') && !['mul', 'simple', 'und'].includes(code) ? tag : undefined
  } catch {
    return undefined
  }
}

/** English stands for itself, as the main language of most sites; other languages are named. */
function inLanguage(code: string | undefined, text: string | undefined): YamlValue | undefined {
  const lang = code === undefined || code === 'en' ? undefined : languageOf(code)
  return text === undefined || lang === undefined ? text : yamlMap([[lang, text]])
}

/** In English, else in the first language that has one. */
function descriptionIn(descriptions: Texts): YamlValue | undefined {
  const code = ['en', ...Object.keys(descriptions).sort()].find((one) => descriptions[one] !== undefined)
  const text = code === undefined ? undefined : descriptions[code]
  return text !== undefined && text.length <= limits.descriptionCharacters ? inLanguage(code, text) : undefined
}

/** Every name once, the main one first: English where there is one, else that of the first language. */
function namesOf(
  labels: Texts,
  aliases: Readonly<Record<string, readonly string[]>>
): {name: string | undefined; main: YamlValue | undefined; others: YamlValue[]} {
  const order = ['en', 'mul', ...Object.keys(labels).sort()]
  const main = order.find((code) => labels[code] !== undefined)
  const name = main === undefined ? undefined : labels[main]
  const all = [
    ...Object.keys(labels)
      .sort()
      .map((code) => [code, labels[code]!] as const),
    ...Object.keys(aliases)
      .sort()
      .flatMap((code) => (aliases[code] ?? []).map((alias) => [code, alias] as const))
  ]
  const seen = new Set([lookupKey(name ?? '')])
  const others = all.flatMap(([code, text]): YamlValue[] => {
    if (seen.has(lookupKey(text)) || text.length > limits.nameCharacters) return []
    seen.add(lookupKey(text))
    const lang = languageOf(code)
    return [
      lang === undefined
        ? text
        : yamlMap([
            ['name', text],
            ['lang', lang]
          ])
    ]
  })
  return {name, main: inLanguage(main, name), others}
}

/** Statements beside dates are not taken: they are listed, to be looked up in their sources. */
function hints(draft: RecordDraft, entity: JsonNode, id: string, used: ReadonlySet<string>, point: FilePoint): void {
  const claims = isNode(entity.claims) ? Object.keys(entity.claims).filter((property) => !used.has(property)) : []
  for (let from = 0; from < claims.length; from += 12) {
    const rows = claims.slice(from, from + 12).map((property) => {
      const values = claimValues(entity, property).flatMap((value) =>
        isNode(value) ? (textOf(value.id) ?? textOf(value.text) ?? []) : typeof value === 'string' ? value.slice(0, 20) : []
      )
      return values[0] === undefined ? property : `${property} ${values[0]}${values.length > 1 ? ' …' : ''}`
    })
    tell(draft, 'info', 'hint', `Statements of ${id}, not taken: ${rows.join('; ')}`, point)
  }
}

function takeEntity(draft: RecordDraft, id: string, entity: JsonNode, point: FilePoint): undefined {
  if (!/^Q[1-9]\d{0,11}$/.test(id))
    return tell(
      draft,
      'warn',
      'unexpected-value',
      `Unexpected id \`${id.slice(0, 40)}\`, expected that of an entity such as \`Q42\`; left out`,
      point
    )
  const part = <T>(key: string): T => (isNode(entity[key]) ? entity[key] : {}) as T
  const labels = simplifyLabels(part<Parameters<typeof simplifyLabels>[0]>('labels')) as Texts
  const aliases = simplifyAliases(part<Parameters<typeof simplifyAliases>[0]>('aliases')) as unknown as Readonly<Record<string, readonly string[]>>
  const descriptions = simplifyDescriptions(part<Parameters<typeof simplifyDescriptions>[0]>('descriptions')) as Texts
  const {name, main, others} = namesOf(labels, aliases)
  if (name === undefined) return tell(draft, 'warn', 'missing-key', `Unexpected entity ${id} without a label, expected one; left out`, point)
  const {kind, isSure} = kindOf(entity)
  if (!isSure)
    tell(draft, 'warn', 'unsure-kind', `Unexpected ${id} whose kind cannot be told for certain, expected a decision; drafted as ${kind}`, point)
  const dates = dateProperties[kind].map(([key, property]) => [key, edtfOfTime(claimValues(entity, property)[0])] as const)
  const slug = addEntity(
    draft,
    kind,
    yamlMap([
      ['name', main],
      ['aliases', others.length === 0 ? undefined : others],
      ['description', descriptionIn(descriptions)],
      ...dates,
      ['same-as', id]
    ]),
    () => point
  )
  if (slug !== undefined) hints(draft, entity, id, new Set(dateProperties[kind].map(([, property]) => property)), point)
}

/** Saved entity data of Wikidata: names in all scripts, a description, dates and the id. What else it states is listed, not taken. */
export function importWikidata(input: ImportInput, known: Known): Imported {
  const {tell: told, pointAt} = teller(input)
  const parsed = parseJson(input.text)
  if ('code' in parsed) return refused(told([parsed]))
  const draft = openDraft(input.name, known)
  const entities = isNode(parsed.value) && isNode(parsed.value.entities) ? parsed.value.entities : {}
  const count = Object.keys(entities).length
  if (count > mostRecords) return tooMany(input.name, count, 'entities')
  let from = 0
  for (const [id, entity] of Object.entries(entities)) {
    from = writtenAt(input.text, id, from)
    if (isNode(entity)) takeEntity(draft, id, entity, pointAt(from))
  }
  if (count === 0) tell(draft, 'error', 'empty-input', 'Unexpected input without `entities`, expected what Special:EntityData gives', pointAt(0))
  return closeDraft(draft, [counted(draft.entities.length, 'entity', 'entities')])
}
