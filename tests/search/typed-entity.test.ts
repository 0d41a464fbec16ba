import assert from 'node:assert/strict'
import {test} from 'node:test'
import {typedEntity} from '../../src/search/typed-entity.ts'
import {compiled} from '../graph/content.ts'

const graph = compiled({
  'content/people/list.yaml': `hassan-heirani: {name: {en: Hassan Heirani, fa: حسن حیرانی}, aliases: [{name: H. H.}]}
ana-ruiz: {name: Ana Ruiz, formerly: ana-r}
jose-garcia: {name: José García}
ali-one: {name: Ali Rezaei, aliases: [{name: The Editor}]}
ali-two: {name: Ali Rezaei, different-from: ali-one}
`,
  'content/organisations/list.yaml': 'nejat: {name: Nejat Society, kind: company}\nana-ruiz: {name: Ana Ruiz Foundation, kind: company}\n'
})

const rows: readonly {typed: string; found?: readonly string[]; near?: readonly string[]}[] = [
  {typed: 'person/hassan-heirani', found: ['person/hassan-heirani']},
  {typed: 'people/hassan-heirani/', found: ['person/hassan-heirani']},
  {typed: 'person/ana-r', found: ['person/ana-ruiz']},
  {typed: 'nejat', found: ['organisation/nejat']},
  {typed: 'Hassan  HEIRANI', found: ['person/hassan-heirani']},
  {typed: 'حسن حيرانى', found: ['person/hassan-heirani']},
  {typed: 'H. H.', found: ['person/hassan-heirani']},
  {typed: 'jose garcia', found: ['person/jose-garcia']},
  {typed: 'h h', found: ['person/hassan-heirani']},
  {typed: 'Ali Rezaei', found: ['person/ali-one', 'person/ali-two']},
  {typed: 'ana-ruiz', found: ['organisation/ana-ruiz', 'person/ana-ruiz']},
  {typed: 'Ana Ruiz', found: ['person/ana-ruiz']},
  {typed: 'Hasan Heirani', near: ['person/hassan-heirani']},
  {typed: 'Heirani', near: ['person/hassan-heirani']},
  {typed: 'Nejat Institute', near: ['organisation/nejat']},
  {typed: 'Zzyzx', near: []},
  {typed: 'person/nobody', near: []},
  {typed: '', near: []},
  {typed: '؟', near: []}
]
for (const {typed, found = [], near = []} of rows)
  test(`typedEntity: ${typed || 'nothing'}`, () => {
    const answer = typedEntity(graph, typed)
    assert.deepEqual([[...answer.found].sort(), answer.near], [found, near])
  })
