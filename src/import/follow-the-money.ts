import {oneOrMany, type YamlValue, yamlMap} from '../edit/yaml-value.ts'
import {isEdtf} from '../model/date.ts'
import type {FilePoint} from '../model/point.ts'
import {type FtmEntity, ftmEntities} from './ftm-entities.ts'
import {ftmEdges, ftmProperties, ftmThings} from './ftm-schemata.ts'
import type {Imported, ImportInput} from './imported.ts'
import {dayOf} from './json-ld.ts'
import type {Known} from './known.ts'
import {addEntity, addSource, closeDraft, openDraft, type RecordDraft, tell} from './record-draft.ts'
import {addRelation} from './relation-rows.ts'
import {counted, mostRecords, refused, teller, tooMany} from './told.ts'

interface State {
  readonly draft: RecordDraft
  /** Our ids and keys by theirs. */
  readonly entities: Map<string, string>
  readonly sources: Map<string, string>
  readonly datasets: Map<string, string>
}

const first = ({properties}: FtmEntity, ours: string): string | undefined =>
  (ftmProperties[ours] ?? [ours]).map((name) => properties.get(name)?.[0]).find((value) => value !== undefined)

const taken = new Set(['name', 'alias', 'previousName', 'weakAlias', 'wikidataId', ...Object.values(ftmProperties).flat()])

function toldProperties({draft}: State, {properties, point, id}: FtmEntity, known: ReadonlySet<string>): void {
  const left = [...properties.keys()].filter((name) => !known.has(name))
  if (left.length > 0) tell(draft, 'info', 'left-out', `Left out of \`${id}\`: ${left.slice(0, 8).join(', ')}${left.length > 8 ? ' …' : ''}`, point)
}

/** The day of a date property; one that is none is told and left out. */
function dayIn({draft}: State, {properties, point, id}: FtmEntity, names: readonly string[]): string | undefined {
  const given = names.map((name) => properties.get(name)?.[0]).find((value) => value !== undefined)
  if (given === undefined) return undefined
  const day = dayOf(given)
  if (day !== undefined && isEdtf(day)) return day
  return tell(draft, 'warn', 'invalid-date', `Unexpected date \`${given}\` of \`${id}\`, expected one such as \`2019-06-09\`; left out`, point)
}

/** Names beside the first; weak ones are findable and not shown. */
function aliasesOf({properties}: FtmEntity): YamlValue | undefined {
  const of = (name: string): readonly string[] => properties.get(name) ?? []
  const plain = [...of('name').slice(1), ...of('alias')]
  const used = (names: readonly string[], use: string): YamlValue[] =>
    names.map((name) =>
      yamlMap([
        ['name', name],
        ['use', use]
      ])
    )
  const all = [...plain, ...used(of('previousName'), 'former'), ...used(of('weakAlias'), 'search')]
  return all.length === 0 ? undefined : all
}

function takeThing(state: State, entity: FtmEntity, thing: NonNullable<ReturnType<typeof ftmThings.get>>): void {
  const {draft, entities, sources} = state
  const {point, id} = entity
  toldProperties(state, entity, taken)
  if (thing.kind === 'source') {
    const values = yamlMap([
      ['title', first(entity, 'title')],
      ['author', oneOrMany(entity.properties.get('author') ?? [])],
      ['publisher', first(entity, 'publisher')],
      ['date', dayIn(state, entity, ftmProperties.date!)],
      ['url', first(entity, 'url')]
    ])
    sources.set(
      id,
      addSource(draft, first(entity, 'title') ?? id, values, () => point)
    )
    return
  }
  const dates =
    thing.kind === 'person'
      ? ([
          ['born', dayIn(state, entity, ftmProperties.born!)],
          ['died', dayIn(state, entity, ftmProperties.died!)]
        ] as const)
      : []
  const values = yamlMap([
    ['name', first(entity, 'name')],
    ['aliases', aliasesOf(entity)],
    ['kind', thing.subkind],
    ...dates,
    ...(thing.kind === 'account'
      ? ([
          ['handle', first(entity, 'handle')],
          ['platform', first(entity, 'platform')]
        ] as const)
      : []),
    ['same-as', oneOrMany(entity.properties.get('wikidataId') ?? [])]
  ])
  const slug = addEntity(draft, thing.kind, values, () => point)
  if (slug === undefined) tell(draft, 'warn', 'missing-key', `Unexpected \`${id}\` without a name, expected one; left out`, point)
  else entities.set(id, `${thing.kind}/${slug}`)
}

/** The source an edge rests on: what it gives as proof, else its data set. */
function sourceFor({draft, sources, datasets}: State, {properties, datasets: own, point}: FtmEntity): string {
  const proof = (properties.get('proof') ?? []).map((id) => sources.get(id)).find((key) => key !== undefined)
  if (proof !== undefined) return proof
  const dataset = own[0] ?? 'imported-data'
  const found = datasets.get(dataset)
  if (found !== undefined) return found
  const key = addSource(
    draft,
    dataset,
    yamlMap([
      ['title', `[data set ${dataset}]`],
      ['type', 'dataset']
    ]),
    () => point
  )
  datasets.set(dataset, key)
  return key
}

function takeEdge(state: State, entity: FtmEntity, {predicate, from, to}: NonNullable<ReturnType<typeof ftmEdges.get>>): undefined {
  const {draft, entities} = state
  const {point, id, properties, schema} = entity
  toldProperties(state, entity, new Set([from, to, 'startDate', 'endDate', 'role', 'proof', 'summary']))
  const ends = [from, to].map((name) => (properties.get(name) ?? []).map((other) => entities.get(other)).filter((one) => one !== undefined))
  const [subject, object] = ends.map(([end]) => end)
  if (subject === undefined || object === undefined)
    return tell(
      draft,
      'warn',
      'unknown-reference',
      `Unexpected ${schema} \`${id}\` whose \`${subject === undefined ? from : to}\` is not among the entities, expected both; left out`,
      point
    )
  if (ends.some((all) => all.length > 1))
    tell(draft, 'warn', 'several-ends', `Unexpected ${schema} \`${id}\` with several ends, expected one each; the first were taken`, point)
  addRelation(
    draft,
    {
      subject,
      predicate,
      object,
      since: dayIn(state, entity, ['startDate']),
      until: dayIn(state, entity, ['endDate']),
      role: properties.get('role')?.[0],
      source: sourceFor(state, entity),
      note: properties.get('summary')?.[0]
    },
    point
  )
}

/** Lines of FollowTheMoney: things become entities and sources, links draft claims that rest on their proof or data set. */
export function importFollowTheMoney(input: ImportInput, known: Known): Imported {
  const {tell: told, pointAt} = teller(input)
  const {entities, faults, lines} = ftmEntities(input.text, pointAt)
  const messages = told(faults)
  if (messages.some(({level}) => level === 'error')) return refused(messages)
  if (entities.length > mostRecords) return tooMany(input.name, entities.length, 'entities')
  const start: FilePoint = pointAt(0)
  const draft = openDraft(input.name, known)
  const state: State = {draft, entities: new Map(), sources: new Map(), datasets: new Map()}
  for (const entity of entities) {
    const thing = ftmThings.get(entity.schema)
    if (thing) takeThing(state, entity, thing)
  }
  for (const entity of entities) {
    const edge = ftmEdges.get(entity.schema)
    if (edge) takeEdge(state, entity, edge)
    else if (!ftmThings.has(entity.schema))
      tell(
        draft,
        'warn',
        'unknown-schema',
        `Unexpected schema \`${entity.schema}\` of \`${entity.id}\`, expected one that has a place here; left out`,
        entity.point
      )
  }
  if (entities.length === 0) tell(draft, 'error', 'empty-input', 'Unexpected input without an entity, expected lines of FollowTheMoney', start)
  const {sources, entities: own, claims} = draft
  const imported = closeDraft(draft, [
    counted(lines, 'line'),
    `${counted(own.length, 'entity', 'entities')}, ${counted(sources.length, 'source')}, ${counted(claims.length, 'draft claim')}`
  ])
  return {...imported, messages: [...messages, ...imported.messages]}
}
