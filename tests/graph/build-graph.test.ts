import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Id} from '../../src/model/id.ts'
import {compiled} from './content.ts'

const claim = (text: string) => text as Id<'claim'>

const page = `---
title: A page
status: published
examines: leaflet
people: [Ana Ruiz, Tom Vale]
organisations: [Halcyon Lines, {Port: Northport Port Authority}]
sources:
  leaflet: {title: Leaflet, author: Tom Vale}
  wire-1: {title: Wire, author: R. Okafor, publisher: Coastal Wire, basis: original}
  loop: {title: Loop, basis: itself}
claims:
  late:
    says: The ferry was late.
    by: Ana Ruiz
    about: [Halcyon Lines]
    quote: it was late
    at: p. 2
    basis: wire-1
    supports: [wire-1, {source: loop, by: Tom Vale}]
    disputes: loop
    contradicts: on-time
  on-time: {says: The ferry was on time., supports: [leaflet, "leaflet, p. 3", {source: leaflet, by: Ana Ruiz, at: p. 1}]}
  director: {relation: Ana Ruiz directs Halcyon Lines, role: captain, since: 2010, until: 2017}
  employee: {relation: tom-vale works-for Port, about: Ana Ruiz}
---
[[Ana Ruiz]] and [[Halcyon Lines]], again [[ana-ruiz]] [@wire-1].
`.replace('{Port: Northport Port Authority}', 'Port')
const files = {'content/articles/page.md': page}

test('an examined text makes an implicit statement with the claim’s own testimony', () => {
  const [implicit, ...typed] = compiled(files).claims.get(claim('claim/page/late'))!.statements
  assert.equal(implicit!.id, 'claim/page/late#leaflet')
  assert.equal(implicit!.implicit, true)
  assert.deepEqual(implicit!.speakers, ['person/ana-ruiz'])
  assert.deepEqual(implicit!.basis, [{source: 'source/wire-1', how: 'based-on'}])
  assert.deepEqual([implicit!.quote?.text, implicit!.locator], ['it was late', 'p. 2'])
  assert.deepEqual(
    typed.map(({id, stance, speakers}) => [id, stance, speakers]),
    [
      ['claim/page/late#loop', 'supports', ['person/tom-vale']],
      ['claim/page/late#wire-1', 'supports', ['person/ana-ruiz']],
      ['claim/page/late#loop~2', 'disputes', []]
    ]
  )
})

test('an examined text that is listed makes no implicit statement; one source that bears again is numbered', () => {
  const {statements} = compiled(files).claims.get(claim('claim/page/on-time'))!
  assert.deepEqual(
    statements.map(({id, locator, implicit}) => [id, locator, implicit]),
    [
      ['claim/page/on-time#leaflet', undefined, false],
      ['claim/page/on-time#leaflet~2', 'p. 3', false],
      ['claim/page/on-time#leaflet~3', 'p. 1', false]
    ]
  )
})

test('a relation without a sentence is given one, with role and time; its ends are what it is about', () => {
  const {claims} = compiled(files)
  const director = claims.get(claim('claim/page/director'))!
  assert.equal(director.says.get('en'), 'Ana Ruiz directs Halcyon Lines (captain; 2010 – 2017).')
  assert.deepEqual(director.about, ['organisation/halcyon-lines', 'person/ana-ruiz'])
  assert.deepEqual(claims.get(claim('claim/page/employee'))!.about, ['organisation/port', 'person/ana-ruiz', 'person/tom-vale'])
})

test('contradicts holds in both directions', () => {
  assert.deepEqual(compiled(files).claims.get(claim('claim/page/on-time'))!.contradicts, ['claim/page/late'])
})

test('a source: plain names stay, examined and accessed ones were consulted, `itself` is itself', () => {
  const {sources} = compiled(files)
  const wire = sources.get('source/wire-1' as Id<'source'>)!
  assert.deepEqual([wire.authors, wire.publisher, wire.consulted], [['name:R. Okafor'], 'name:Coastal Wire', false])
  const leaflet = sources.get('source/leaflet' as Id<'source'>)!
  assert.deepEqual([leaflet.authors, leaflet.consulted, leaflet.basis], [['person/tom-vale'], true, undefined])
  assert.deepEqual(sources.get('source/loop' as Id<'source'>)!.basis, [{source: 'source/loop', how: 'based-on'}])
})

test('another file adds statements, a reply and a note, and knows its own state', () => {
  const {claims} = compiled({
    ...files,
    'content/articles/second.md': `---
title: Second
status: draft
sources: {new-1: {title: New, author: Tom Vale}}
claims:
  page/late: {supports: [new-1], disputes: [{source: new-1, by: Halcyon Lines}], note: Added later., reply: {asked: 2031-05-01, of: Halcyon Lines, outcome: declined}}
---
`
  })
  const late = claims.get(claim('claim/page/late'))!
  assert.equal(late.reply?.publication, 'draft')
  assert.deepEqual(
    late.statements
      .filter(({source}) => source.endsWith('new-1'))
      .map(({id, stance, speakers, publication, note}) => [id, stance, speakers, publication, note?.get('en')]),
    [
      ['claim/page/late#new-1', 'supports', ['person/ana-ruiz'], 'draft', 'Added later.'],
      ['claim/page/late#new-1~2', 'disputes', ['organisation/halcyon-lines'], 'draft', 'Added later.']
    ]
  )
})

test('a sidecar belongs to its page', () => {
  const {claims, entities} = compiled({
    'content/people/ana-ruiz.md': '---\nname: Ana Ruiz\nstatus: review\nfictional: true\n---\n',
    'content/people/ana-ruiz.claims.yaml':
      'people: [Bo Li]\nsources: {s-1: {title: S}}\nclaims: {left: {says: She left., about: Ana Ruiz, supports: s-1}}\n'
  })
  const left = claims.get(claim('claim/ana-ruiz/left'))!
  assert.deepEqual([left.owner, left.publication, left.fictional], ['person/ana-ruiz', 'review', true])
  assert.equal(entities.get('person/bo-li' as Id<'person'>)!.publication, 'review')
})

test('annotations stand over what a bibliography program wrote', () => {
  const {sources} = compiled({
    'content/sources/zotero.yaml': 'wire-1: {title: Wire, archive: https://a.example/x}\nwire-2: {title: Other}\n',
    'content/sources/annotations.yaml': 'wire-1: {basis: wire-2, consulted: true}\n'
  })
  const wire = sources.get('source/wire-1' as Id<'source'>)!
  assert.deepEqual([wire.basis, wire.consulted, wire.archive], [[{source: 'source/wire-2', how: 'based-on'}], true, 'https://a.example/x'])
})

test('nobody is dead without a reason', () => {
  const {entities} = compiled({
    'content/people/list.yaml':
      'a: {name: A}\nb: {name: B, died: 1990}\nc: {name: C, born: 1850}\nd: {name: D, born: 1950}\ne: {name: E, born: 1850, living: true}\nf: {name: F, born: 1910}\n',
    'content/sources/s.yaml': 's-1: {title: S, date: 2024-06}\n'
  })
  assert.deepEqual(
    [...entities.values()].map((one) => one.kind === 'person' && one.living),
    ['presumed', false, false, 'presumed', true, 'presumed']
  )
})

test('old ids lead to where the thing is today, claims with their page', () => {
  const {redirects} = compiled({
    'content/articles/new.md': `---
title: New
formerly: [middle]
claims: {x: {says: X., formerly: [w]}}
---
`,
    'content/people/p.yaml': 'ana: {name: Ana, formerly: [account/ana-account, anna]}\n'
  })
  assert.deepEqual(
    [...redirects],
    [
      ['account/ana-account', 'person/ana'],
      ['article/middle', 'article/new'],
      ['claim/middle/x', 'claim/new/x'],
      ['claim/new/w', 'claim/new/x'],
      ['person/anna', 'person/ana']
    ]
  )
})

test('a speaker that is not named is an edge all the same', () => {
  const speakers = compiled(files).edges.filter(({kind, claim}) => kind === 'speaker' && claim?.endsWith('on-time'))
  assert.deepEqual(
    speakers.map(({from}) => from),
    ['person/ana-ruiz', 'person/tom-vale']
  )
})

test('the order of files and keys does not matter', () => {
  const second = {'content/people/list.yaml': 'bo: {name: Bo}\nli: {name: Li}\n', 'content/sources/s.yaml': 's-2: {title: S}\ns-1: {title: S}\n'}
  const one = compiled({...files, ...second})
  const other = compiled({...Object.fromEntries(Object.entries(second).reverse()), ...files})
  assert.deepEqual(one, other)
  for (const map of [one.articles, one.entities, one.sources, one.claims]) assert.deepEqual([...map.keys()], [...map.keys()].sort())
})

test('every edge of a graph has both ends in it', () => {
  const {edges, articles, entities, sources, claims} = compiled(files)
  const ids = new Set([...articles.keys(), ...entities.keys(), ...sources.keys(), ...claims.keys()])
  assert.ok(edges.length > 20)
  assert.deepEqual(
    edges.filter(({from, to}) => !ids.has(from) || !ids.has(to)),
    []
  )
  assert.deepEqual(
    edges.filter(({kind}) => kind === 'mention' || kind === 'cites' || kind === 'examines').map(({kind, to}) => `${kind} ${to}`),
    ['cites source/wire-1', 'examines source/leaflet', 'mention organisation/halcyon-lines', 'mention person/ana-ruiz']
  )
})
