import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Id} from '../../src/model/id.ts'
import {claimView} from '../../src/view/claim.ts'
import {halcyon} from './halcyon.ts'
import {harbour} from './harbour.ts'
import {textOf} from './parts-of.ts'

const id = (name: string) => `claim/${name}` as Id<'claim'>
const site = harbour()
const view = claimView(site.graph, site.analysis, id('harbour/no-pilot'))
const statement = (fragment: string) => view.groups.flatMap(({statements}) => statements).find((one) => one.fragment === fragment)!

test('Halcyon: reports and the denial are counted, and shown in groups of equal rank, what speaks for the claim first', () => {
  const {graph, analysis} = halcyon()
  const {groups, chip, heading, banners} = claimView(graph, analysis, id('halcyon/over-capacity'))
  assert.deepEqual(
    groups.map(({stance, heading, statements}) => [stance, heading, statements.length]),
    [
      ['supports', 'Supported in 5 sources', 5],
      ['disputes', 'Disputed in 1 source', 1]
    ]
  )
  assert.deepEqual(
    groups[0]!.statements.map(({fragment}) => fragment),
    ['wire-1', 'north-1', 'south-1', 'blog-1', 'port-log']
  )
  assert.deepEqual(chip, {words: 'Denied by Halcyon Lines · 2 independent lines', tone: 'contested'})
  assert.match(textOf(heading), /^According to Ana Ruiz, in Ferry overloaded, para 3: The Halcyon sailed/)
  assert.deepEqual(
    banners.map(({kind}) => kind),
    ['fictional']
  )
})

test('a claim that nobody disputes says so where the disputes would stand', () => {
  const {groups} = claimView(site.graph, site.analysis, id('harbour/concluded'))
  assert.deepEqual(groups[1], {stance: 'disputes', heading: 'Disputed in no source', empty: 'No source listed here disputes it.', statements: []})
})

test('a claim that is only contradicted points to what contradicts it', () => {
  const {groups, contradicts} = claimView(site.graph, site.analysis, id('harbour/had-pilot'))
  assert.equal(groups[1]!.empty, 'No source listed here disputes it as such; what contradicts it is listed below.')
  assert.equal(contradicts.length, 1)
})

test('groups count what still stands, and say what fell', () => {
  assert.deepEqual(
    view.groups.map(({heading}) => heading),
    ['Supported in 1 source; 1 more was taken back or withdrawn', 'Disputed in 1 source', 'Mentioned in 1 source', 'Taken back in 1 source']
  )
})

test('the implicit statement shows all that the claim says of it', () => {
  const {speakers, source, locator, quote, hedge, basis, departs, marks, live, href} = statement('leaflet')
  assert.equal(textOf(speakers), 'an unnamed speaker (dispatcher)')
  assert.deepEqual(source, {text: '“Harbour Control” and the lost hour', href: '/sources/leaflet/'})
  assert.deepEqual([locator, quote, hedge], ['p. 1', {text: 'left Northport without a pilot', dir: 'ltr'}, 'an allegation'])
  assert.equal(textOf(basis), 'Night Without Pilots (Northport Herald)')
  assert.equal(departs?.text.text, 'The leaflet leaves out the word “reportedly”.')
  assert.equal(departs?.from?.href, '/sources/lind-2031/')
  assert.deepEqual([marks, live, href], [['read from the examined text'], true, '/claims/harbour/no-pilot/#leaflet'])
})

test('a statement that fell stays, with what happened to it', () => {
  const {marks, live, date} = statement('retracted-1')
  assert.deepEqual(marks, ['source withdrawn on 10 May 2031', 'taken back by the speaker', 'source corrected on 9 May 2031'])
  assert.deepEqual([live, date?.words], [false, '3 May 2031'])
})

test('a quote keeps its language; the translation stands beside it', () => {
  assert.deepEqual(statement('statement-1').quote, {text: 'aucun bateau', lang: 'fr', dir: 'ltr', translation: {text: 'no vessel'}})
})

test('the explanation says for each row why it is listed, and what was not read', () => {
  assert.deepEqual(view.explanation.map(textOf), [
    '“Harbour Control” and the lost hour, p. 1 (Jo Marsh) is listed as a report because it gives this as the word of an unnamed speaker (dispatcher). It draws on Night Without Pilots (Northport Herald). Night Without Pilots was not consulted.',
    'First report (Northport Herald) is listed as a report because it gives this as the word of Petra Lind. Where it got this from is not stated. The source has been withdrawn, so it counts for nothing. It has been taken back since.',
    'Statement on pilotage (Northport Port Authority) is listed as a dispute because in it this is denied or contested by Northport Port Authority. It rests on its own observation or record.',
    'Loop is listed as a mention: the matter is brought up, without a side being taken, by a speaker who is not stated. Loop again was not consulted.',
    'Note to readers (Northport Herald) is listed because in it this is taken back by Petra Lind. It rests on its own observation or record.'
  ])
})

test('what stands around a claim: contradiction, sameness, inference, reply, correction, facts', () => {
  const ids = (cards: readonly {id: string}[]) => cards.map((card) => card.id)
  assert.deepEqual(ids(view.contradicts), ['claim/harbour/had-pilot'])
  assert.deepEqual(ids(view.sameAs), ['claim/harbour/again'])
  assert.deepEqual(ids(view.infers), ['claim/harbour/concluded'])
  assert.ok(view.flags.includes('Reports of the claims listed here as saying the same are counted together.'))
  assert.equal(textOf(view.reply!), 'Northport Port Authority was asked on 5 May 2031 and answered: Statement on pilotage.')
  assert.deepEqual(view.corrections.map(textOf), ['20 June 2031, in What a leaflet says about the lost hour: A date was wrong.'])
  assert.deepEqual(
    view.facts.map(({label, values}) => `${label}: ${values.map(textOf).join('; ')}`),
    [
      'Kind: Says how something is or was',
      'About: Northport Port Authority',
      'Time of the matter, as claimed: 3 May 2031',
      'First said: 4 May 2031',
      'Sensitive topic: crime'
    ]
  )
  assert.deepEqual(view.note, {text: 'The night is that of 3 May.'})
  const concluded = claimView(site.graph, site.analysis, id('harbour/concluded'))
  assert.deepEqual(concluded.inferredFrom.map(ids), [['claim/harbour/no-pilot', 'claim/harbour/employs'], ['claim/harbour/runs']])
  assert.ok(concluded.flags.some((flag) => flag.includes('inference by the maintainers')) || concluded.flags.length === 0)
})

test('a relation is told as claimed, from which end to which', () => {
  const {facts} = claimView(site.graph, site.analysis, id('harbour/employs'))
  assert.deepEqual(
    facts.slice(2).map(({label, values}) => `${label}: ${values.map(textOf).join('')}`),
    [
      'Relation, as claimed: “works for”: from Jo Marsh to Northport Port Authority',
      'Role, as claimed: dispatcher',
      'Since, as claimed: 2017',
      'Until, as claimed: May 2031'
    ]
  )
})

test('a withdrawn claim is a notice without a word of what it said', () => {
  const tomb = claimView(site.graph, site.analysis, id('harbour/ours'))
  assert.doesNotMatch(JSON.stringify(tomb), /should not have entered/)
  assert.equal(textOf(tomb.withdrawn!.parts), 'Withdrawn on 5 June 2031.')
  assert.deepEqual(tomb.withdrawn!.reason, {text: 'it was not in the leaflet'})
  assert.deepEqual([tomb.groups, tomb.facts, tomb.jsonLd], [[], [], undefined])
})

test('a page tells where the claim came from and which other pages show it', () => {
  const {introducedIn, seeAlso} = claimView(site.graph, site.analysis, id('harbour/had-pilot'))
  assert.equal(introducedIn.href, '/articles/harbour/')
  assert.deepEqual(seeAlso, [{text: 'Ana Ruiz', href: '/people/ana-ruiz/'}])
})

test('the title for windows and the description are attributed; crumbs and citations use a handle instead', () => {
  assert.match(
    view.plainTitle,
    /^According to an unnamed speaker \(dispatcher\), in “Harbour Control” and the lost hour, as an allegation: Ferries left/
  )
  assert.match(view.description, /\(Denied by Northport Port Authority · 1 line of sourcing\.\)$/)
  assert.equal(view.crumbs.at(-1)!.text, 'Claim “no-pilot” (What a leaflet says about the lost hour)')
  assert.equal(view.cite.formats[0]!.text, 'Cy Ng. (2031, July). Claim “no-pilot” (What a leaflet says about the lost hour). Rootnote.')
})

test('an id that is not there is our own mistake', () => {
  assert.throws(() => claimView(site.graph, site.analysis, id('harbour/nothing')), /Unexpected id `claim\/harbour\/nothing`/)
})
