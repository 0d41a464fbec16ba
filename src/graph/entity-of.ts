import {dateBounds, type Edtf} from '../model/date.ts'
import type {Directory} from '../model/directory.ts'
import type {Entity, OtherKind} from '../model/entity.ts'
import type {EntityEntry, EntityFields, NameFields} from '../model/entry.ts'
import {type EntityId, type Id, idOf} from '../model/id.ts'
import {type Name, scriptOf} from '../model/name.ts'
import type {Origin} from './origin.ts'
import {entityIn, formerId, sourceIn} from './resolve.ts'

const longestLife = 115

const nameOf = ({text, lang, use, note, seenIn}: NameFields, known: Directory): Name => ({
  text,
  ...(lang !== undefined && {lang}),
  script: scriptOf(text),
  use,
  ...(note !== undefined && {note}),
  seenIn: seenIn.map((source) => sourceIn(known, source))
})

/** Nobody is taken for dead without a reason: a date of death, or a birth more than 115 years before `today`. */
function livingOf({living, born, died}: EntityFields, today: Edtf | undefined): boolean | 'presumed' {
  if (living !== undefined) return living
  if (died !== undefined) return false
  if (born === undefined || today === undefined) return 'presumed'
  return dateBounds(today).earliest - dateBounds(born).latest > longestLife * 365.25 ? false : 'presumed'
}

const given = <K extends 'born' | 'died' | 'date' | 'url' | 'platform' | 'subkind'>(fields: EntityFields, ...keys: K[]) =>
  Object.fromEntries(keys.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]]]))) as Partial<Pick<EntityFields, K>>

function ofKind(fields: EntityFields, today: Edtf | undefined) {
  const {kind, slug, names} = fields
  if (kind === 'person') return {id: idOf(kind, slug), kind, living: livingOf(fields, today), ...given(fields, 'born', 'died')} as const
  if (kind === 'organisation') return {id: idOf(kind, slug), kind, ...given(fields, 'subkind')} as const
  if (kind === 'account') return {id: idOf(kind, slug), kind, handle: fields.handle ?? names[0]!.text, ...given(fields, 'platform', 'url')} as const
  return {id: idOf(kind, slug) as Id<OtherKind>, kind, ...given(fields, 'date')} as const
}

/** An entity as its file gives it; `page` is the file when it is about this entity alone. */
export function entityOf(fields: EntityFields, origin: Origin, known: Directory, today: Edtf | undefined, page?: EntityEntry): Entity {
  return {
    names: fields.names.map((name) => nameOf(name, known)),
    ...(fields.description && {description: fields.description}),
    sameAs: fields.sameAs,
    differentFrom: fields.differentFrom.map((other): EntityId => entityIn(known, other)).sort(),
    formerly: fields.formerly.map(({text}) => formerId(text, fields.kind)),
    noExport: fields.noExport,
    fictional: origin.fictional,
    ...(fields.note && {note: fields.note}),
    ...(page && {dossier: page.body}),
    publication: origin.publication,
    reviewed: page?.reviewed ?? [],
    lintOk: page?.lintOk ?? [],
    point: fields.point,
    ...ofKind(fields, today)
  }
}
