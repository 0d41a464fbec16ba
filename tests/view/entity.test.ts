import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {EntityId} from '../../src/model/id.ts'
import {entityView} from '../../src/view/entity.ts'
import {harbour} from './harbour.ts'
import {textOf} from './parts-of.ts'

const {graph, analysis} = harbour()
const view = (id: string) => entityView(graph, analysis, id as EntityId)
const cards = (list: readonly {id: string; relationWords?: string}[]) =>
  list.map(({id, relationWords}) => [id.replace('claim/harbour/', ''), relationWords])

test('names in all scripts; a hostile one only in the table, with who uses it where', () => {
  const {title, names, calledNames} = view('person/jo-marsh')
  assert.deepEqual(title, {text: 'Jo Marsh'})
  assert.deepEqual(
    names.map(({text, lang, dir, use}) => [text, lang, dir, use]),
    [
      ['Jo Marsh', undefined, 'ltr', 'main name'],
      ['جو مارش', 'fa', 'rtl', 'also known as']
    ]
  )
  assert.deepEqual(calledNames, [
    {
      text: 'The Dispatcher',
      script: 'Latin',
      dir: 'ltr',
      use: 'called',
      note: 'pejorative',
      seenIn: [],
      calledBy: [
        {kind: 'words', text: 'by '},
        {kind: 'speaker', text: 'Jo Marsh', href: '/people/jo-marsh/'},
        {kind: 'words', text: ', in '},
        {kind: 'source', text: '“Harbour Control” and the lost hour', href: '/sources/leaflet/'}
      ]
    }
  ])
  const {calledNames: _, ...rest} = view('person/jo-marsh')
  assert.doesNotMatch(JSON.stringify(rest), /The Dispatcher/)
})

test('a reader of another language sees the name in it', () => {
  const french = {...graph, site: {...graph.site, lang: 'fr'}}
  assert.equal(entityView(french, analysis, 'organisation/northport' as EntityId).title.text, 'Port de Northport')
})

test('relations are read from either end, each with its claim', () => {
  const [works] = view('person/jo-marsh').relations
  assert.deepEqual(
    [works!.words, works!.other.text, works!.otherKind, works!.time, works!.role?.text],
    ['claimed for the past: works for', 'Northport Port Authority', 'Organisation', '2017 to May 2031', 'dispatcher']
  )
  assert.equal(works!.card.id, 'claim/harbour/employs')
  assert.equal(view('organisation/northport').relations[0]!.words, 'claimed for the past: employs')
})

test('claims about it, its own statements on itself, and what it says of others, are kept apart', () => {
  const port = view('organisation/northport')
  assert.deepEqual(cards(port.about), [
    ['again', undefined],
    ['concluded', undefined],
    ['had-pilot', undefined],
    ['no-pilot', undefined]
  ])
  assert.deepEqual(cards(port.ownStatements), [
    ['had-pilot', 'supports'],
    ['no-pilot', 'disputes']
  ])
  assert.deepEqual(cards(view('person/petra-lind').says), [
    ['employs', 'supports'],
    ['no-pilot', 'supports'],
    ['no-pilot', 'takes back']
  ])
})

test('sources it wrote and published, pages that name it, what it is not', () => {
  assert.deepEqual(
    view('organisation/herald').published.map(({source, date}) => [source.text, date]),
    [
      ['Note to readers', '10 May 2031'],
      ['Night Without Pilots', '4 May 2031'],
      ['First report', '3 May 2031']
    ]
  )
  assert.deepEqual(
    view('person/petra-lind').wrote.map(({source, by}) => [source.text, textOf(by)]),
    [['Night Without Pilots', 'Petra Lind, Northport Herald']]
  )
  assert.deepEqual(
    view('person/jo-marsh').mentionedIn.map(({href}) => href),
    ['/articles/harbour/']
  )
  assert.deepEqual(
    view('person/ana-ruiz').differentFrom.map(({href}) => href),
    ['/people/petra-lind/']
  )
})

test('a dossier is a body with citations; facts and notes stand beside it', () => {
  const {body, bibliography, summary, notes} = view('person/ana-ruiz')
  assert.match(body!, /She is named in the report <sup class="citation">/)
  assert.match(body!, /data-claim="claim\/harbour\/had-pilot"/)
  assert.deepEqual(
    bibliography.map(({anchor, number, backlinks}) => [anchor, number, backlinks]),
    [['source-lind-2031', 1, ['cite-lind-2031-1']]]
  )
  assert.equal(summary?.text, 'Passenger of the night ferry.')
  assert.deepEqual(
    notes.map(({text}) => text),
    ['A living person.', 'Not the singer of the same name.']
  )
  const lind = view('person/petra-lind')
  assert.deepEqual(
    lind.facts.map(({label, values}) => `${label}: ${values.map(textOf).join('')}`),
    ['Born: 1970', 'Died: January 2031', 'The same elsewhere: Q42']
  )
  assert.deepEqual(lind.notes, [])
})

test('an account is an account, whoever is said to be behind it', () => {
  const {kindWords, facts, notes, jsonLd, relations} = view('account/ferry-watch')
  assert.equal(kindWords, 'Account')
  assert.deepEqual(
    facts.map(({label, values}) => `${label}: ${values.map(textOf).join('')}`),
    ['Platform: Chirper', 'Handle: ferrywatch']
  )
  assert.match(notes[0]!.text, /Who stands behind it is a matter of claims/)
  assert.equal(JSON.parse(jsonLd!)['@type'], 'CreativeWork')
  assert.equal(relations[0]!.words, 'claimed: is operated by')
})
