import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import type {Body} from '../../src/model/body.ts'
import {bodyText} from '../../src/search/body-text.ts'
import type {NameMatch} from '../../src/search/match-names.ts'
import {mergeResults} from '../../src/search/merge-results.ts'
import {pageRecords} from '../../src/search/page-records.ts'
import {graph} from '../shorthand.ts'

const given = graph('wire@coastal/okafor>original reply>original', {
  'case/count': {
    supports: 'wire:ana',
    disputes: 'reply:organisation/halcyon',
    about: ['halcyon'],
    says: new Map([['en', 'It sailed full.']]),
    when: '2031-05-03' as never
  },
  'case/view': {supports: 'wire:ana', about: ['halcyon'], kind: 'opinion', says: new Map([['en', 'It was a fine ship.']])},
  'case/gone': {supports: 'wire:ana', about: ['halcyon'], withdrawn: {on: '2032' as never}}
})
const records = pageRecords(given, analyse(given))
const claim = (name: string) => records.find(({url}) => url === `/claims/case/${name}/`)

test('a claim is titled by its attributed sentence and filtered by status, speaker, publisher and year', () => {
  assert.deepEqual(claim('count')?.filters, {
    kind: ['claim'],
    status: ['disputed or denied'],
    speaker: ['ana', 'halcyon'],
    publisher: ['coastal'],
    year: ['2031']
  })
  assert.match(claim('count')!.meta.title!, /^According to ana, in “wire”: It sailed full\.$/)
})
test('no text of a claim stands without a speaker before it', () => {
  for (const line of claim('count')!.content.split('\n')) assert.match(line, /^(According to|Disputed by) \w+, in “/)
})
test('kinds of claims and what nobody disputes can be filtered', () =>
  assert.deepEqual(claim('view')?.filters.status, ['nobody recorded as disputing it', 'opinion']))
test('a withdrawn claim is not found', () => assert.equal(claim('gone'), undefined))
test('names that are only for searching are in no record', () => {
  const [id, halcyon] = [...given.entities].find(([id]) => id.endsWith('/halcyon'))!
  const names = [...halcyon.names, {text: 'The Bad Boat', script: 'Latin', use: 'search' as const, seenIn: []}]
  const entities = new Map([...given.entities, [id, {...halcyon, names}]])
  assert.ok(!JSON.stringify(pageRecords({...given, entities}, analyse(given))).includes('Bad Boat'))
})
test('every page is there once', () => {
  const urls = records.map(({url}) => url)
  assert.equal(new Set(urls).size, urls.length)
  assert.equal(urls.length, given.entities.size + given.sources.size + 2)
})

test('bodyText: words of links and paragraphs; claims and citations have pages of their own', () => {
  const text = (value: string) => ({type: 'text' as const, value})
  const body = {
    type: 'root',
    children: [
      {type: 'heading', depth: 2, children: [text('One')]},
      {
        type: 'paragraph',
        children: [
          text('Said of '),
          {type: 'wikiLink', target: 'ana', label: 'Ana'},
          text(' here.'),
          {type: 'wikiLink', target: 'count', embeds: 'claim'},
          {type: 'citationCluster', items: []}
        ]
      }
    ]
  } as unknown as Body
  assert.equal(bodyText(body), 'One Said of Ana here.')
})

test('mergeResults: a page of an entity already shown, and a page twice, are left out', () => {
  const names = [{entity: {id: 'person/ana'}}] as unknown as NameMatch[]
  const pages = ['/sub/people/ana/', '/sub/claims/case/count/', '/sub/claims/case/count/'].map((url) => ({url}))
  assert.deepEqual(mergeResults(names, pages, '/sub/').pages, [{url: '/sub/claims/case/count/'}])
})
