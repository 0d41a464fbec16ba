import assert from 'node:assert/strict'
import {test} from 'node:test'
import {buildDirectory} from '../../src/model/directory.ts'
import type {EntitiesEntry, EntityFields, SourcesEntry} from '../../src/model/entry.ts'
import type {EntityKind} from '../../src/model/id.ts'
import {startOf} from '../../src/model/point.ts'

const point = startOf('content/x.yaml')
const entity = (kind: EntityKind, slug: string, ...names: string[]): EntityFields => ({
  kind,
  slug,
  names: names.map((text, index) => ({text, use: index === 0 ? 'main' : 'alias', seenIn: [], point})),
  sameAs: [],
  differentFrom: [],
  formerly: [],
  noExport: false,
  point
})
const entities: EntitiesEntry = {
  kind: 'entities',
  file: point.file,
  entities: [
    entity('organisation', 'mek', 'Mujahedin-e Khalq', 'MEK', 'سازمان مجاهدین خلق ایران'),
    entity('person', 'ana-ruiz', 'Ana Ruiz'),
    entity('account', 'ana', 'Ana Ruiz'),
    entity('topic', 'constructor-law', '__proto__')
  ]
}
const sources: SourcesEntry = {
  kind: 'sources',
  file: point.file,
  sources: [{slug: 'wire-1', type: 'article', title: new Map(), authors: [], corrected: [], citationKey: 'Wire:1', formerly: [], point}]
}
const known = buildDirectory([entities, sources])

const rows: readonly [string, readonly EntityKind[] | undefined, readonly string[]][] = [
  ['organisation/mek', undefined, ['organisation/mek']],
  ['organisations/mek', undefined, ['organisation/mek']],
  ['mek', undefined, ['organisation/mek']],
  ['MEK', undefined, ['organisation/mek']],
  ['mujahedin-e  khalq', undefined, ['organisation/mek']],
  ['سازمان مجاهدين خلق ايران', undefined, ['organisation/mek']],
  ['Ana Ruiz', undefined, ['account/ana', 'person/ana-ruiz']],
  ['Ana Ruiz', ['person'], ['person/ana-ruiz']],
  ['person/mek', undefined, []],
  ['mek', ['person'], []],
  ['Ana Ruis', undefined, []],
  ['constructor', undefined, []],
  ['__proto__', undefined, ['topic/constructor-law']]
]
for (const [text, allowed, ids] of rows)
  test(`Directory.entity: ${text}${allowed ? ` as ${allowed}` : ''}`, () => assert.deepEqual(known.entity(text, allowed), ids))

test('Directory.source takes the slug, the original key and the full id', () => {
  for (const text of ['wire-1', 'Wire:1', 'source/wire-1', 'sources/wire-1']) assert.deepEqual(known.source(text), ['source/wire-1'], text)
  assert.deepEqual(known.source('wire-2'), [])
})
