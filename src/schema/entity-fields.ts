import type {Edtf} from '../model/date.ts'
import type {EntityFields, Introduced, NameFields} from '../model/entry.ts'
import {type EntityKind, entityKinds, plural} from '../model/id.ts'
import {slugFor} from '../model/slug.ts'
import {claimsFields} from './claim-fields.ts'
import type {AliasInput, EntityInput} from './entity.ts'
import type {SidecarInput} from './sidecar.ts'
import {sourcesFields} from './source-fields.ts'
import {defined, each, isTrue, keyPointOf, localText, maybe, pointOf, references, type Spot, within} from './spot.ts'

function mainNames(given: EntityInput['name'], spot: Spot): NameFields[] {
  if (typeof given === 'string') return [{text: given, use: 'main', seenIn: [], point: pointOf(spot)}]
  return Object.entries(given).map(([lang, text]) => ({text, lang, use: 'main', seenIn: [], point: pointOf(within(spot, lang))}))
}

function aliasFields(given: AliasInput, spot: Spot): NameFields {
  if (typeof given === 'string') return {text: given, use: 'alias', seenIn: [], point: pointOf(spot)}
  return {
    text: given.name,
    use: given.use ?? 'alias',
    seenIn: references(given['seen-in'], within(spot, 'seen-in')),
    ...defined({lang: given.lang, note: given.note}),
    point: pointOf(within(spot, 'name'))
  }
}

/** An entity of which more than the name is given. */
export const entityFields = (kind: EntityKind, slug: string, given: EntityInput, spot: Spot): EntityFields => ({
  kind,
  slug,
  names: [...mainNames(given.name, within(spot, 'name')), ...each(given.aliases, within(spot, 'aliases'), aliasFields)],
  sameAs: each(given['same-as'], spot, (same) => same),
  differentFrom: references(given['different-from'], within(spot, 'different-from')),
  formerly: references(given.formerly, within(spot, 'formerly')),
  noExport: isTrue(given.noexport),
  ...defined({
    subkind: given.kind,
    description: maybe(given.description, (description) => localText(description, spot)),
    living: maybe(given.living, isTrue),
    born: given.born as Edtf | undefined,
    died: given.died as Edtf | undefined,
    platform: given.platform,
    handle: given.handle,
    url: given.url,
    date: given.date as Edtf | undefined,
    note: maybe(given.note, (note) => localText(note, spot))
  }),
  point: spot.path.length === 0 ? pointOf(within(spot, 'name')) : keyPointOf(spot)
})

function namedEntity(kind: EntityKind, slug: string | undefined, name: string, spot: Spot): EntityFields {
  if (slug === undefined) throw new Error(`Unexpected name \`${name}\`, expected one that yields a slug`)
  const point = pointOf(spot)
  return {kind, slug, names: [{text: name, use: 'main', seenIn: [], point}], sameAs: [], differentFrom: [], formerly: [], noExport: false, point}
}

/** Entities by slug: as in a list file. */
export const entitiesBySlug = (kind: EntityKind, given: Readonly<Record<string, string | EntityInput>>, spot: Spot): EntityFields[] =>
  Object.entries(given).map(([slug, one]) =>
    typeof one === 'string'
      ? {...namedEntity(kind, slug, one, within(spot, slug)), point: keyPointOf(within(spot, slug))}
      : entityFields(kind, slug, one, within(spot, slug))
  )

type ListInput = string | readonly string[] | Readonly<Record<string, string | EntityInput>> | undefined

function listed(kind: EntityKind, given: ListInput, spot: Spot): EntityFields[] {
  if (typeof given === 'object' && !Array.isArray(given)) return entitiesBySlug(kind, given as Readonly<Record<string, string | EntityInput>>, spot)
  return each(given as string | readonly string[] | undefined, spot, (name, at) => namedEntity(kind, slugFor(name), name, at))
}

/** What an article, a dossier or a sidecar brings along. */
export const introducedFields = (given: Partial<SidecarInput>, spot: Spot): Introduced => ({
  entities: entityKinds.flatMap((kind) => listed(kind, given[plural[kind] as keyof SidecarInput] as ListInput, within(spot, plural[kind]))),
  sources: sourcesFields(given.sources, within(spot, 'sources')),
  ...claimsFields(given.claims, within(spot, 'claims'))
})
