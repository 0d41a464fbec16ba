import {defaultPredicates} from '../model/default-predicates.ts'
import type {EntityKind} from '../model/id.ts'

/** FollowTheMoney's schemata of things, and what they are here. */
export const ftmThings: ReadonlyMap<string, {readonly kind: EntityKind | 'source'; readonly subkind?: string}> = new Map([
  ['Person', {kind: 'person'}],
  ['Organization', {kind: 'organisation'}],
  ['LegalEntity', {kind: 'organisation'}],
  ['Company', {kind: 'organisation', subkind: 'company'}],
  ['PublicBody', {kind: 'organisation', subkind: 'public-body'}],
  ['UserAccount', {kind: 'account'}],
  ['Event', {kind: 'event'}],
  ['Address', {kind: 'place'}],
  ['Article', {kind: 'source'}],
  ['Document', {kind: 'source'}],
  ['HyperText', {kind: 'source'}],
  ['PlainText', {kind: 'source'}],
  ['Pages', {kind: 'source'}]
])

/** Which of their properties a key of ours comes from, the first that is given. */
export const ftmProperties: Readonly<Record<string, readonly string[]>> = {
  name: ['name', 'username', 'full', 'title'],
  born: ['birthDate'],
  died: ['deathDate'],
  date: ['publishedAt', 'date', 'startDate'],
  url: ['sourceUrl'],
  author: ['author'],
  publisher: ['publisher'],
  title: ['title', 'name', 'fileName'],
  handle: ['username'],
  platform: ['service']
}

/** The relation an edge schema stands for, with the properties of its ends; of several the most general. */
export const ftmEdges: ReadonlyMap<string, {readonly predicate: string; readonly from: string; readonly to: string}> = new Map(
  [...defaultPredicates].flatMap(({id, ftm}): [string, {predicate: string; from: string; to: string}][] =>
    ftm === undefined || (ftm.schema === 'UnknownLink' && id !== 'linked-to') || id === 'spokesperson-for'
      ? []
      : [[ftm.schema, {predicate: id, from: ftm.from, to: ftm.to}]]
  )
)
