import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {yearOf} from '../../src/model/calendar.ts'
import {daysOf} from '../../src/network/address-days.ts'
import {edgeStyles, nodeKinds} from '../../src/network/encoding.ts'
import {type ClaimFacts, type Facets, noFacets} from '../../src/network/facts.ts'
import {filtered} from '../../src/network/filter.ts'
import {histogram, levelCounts} from '../../src/network/level-counts.ts'
import {changed, initialState, isFiltered, type NetworkState, statusWords} from '../../src/network/network-state.ts'
import {edgeKey, type Picture} from '../../src/network/picture.ts'
import {readState} from '../../src/network/url-state.ts'
import {facets, nodeAt, pictures} from './random-picture.ts'
import {pictureOf, sample} from './sample-graph.ts'

const whole = pictureOf(sample())
const some = <W>(all: readonly W[]) =>
  fc.option(
    fc.subarray([...all]).map((list) => new Set(list)),
    {nil: undefined, freq: 3}
  )
const looked = <W>(all: readonly W[]) =>
  fc.option(
    fc.subarray([...all], {minLength: 1}).map((list) => new Set(list)),
    {nil: undefined, freq: 2}
  )
const date = fc.option(fc.constantFrom('2012', '2014-03', '2016-02-29', '2019'), {nil: undefined, freq: 2})
const states: fc.Arbitrary<NetworkState> = fc
  .record({
    kinds: some(nodeKinds),
    styles: some(edgeStyles),
    relations: looked(['member-of', 'works-for', 'never']),
    statuses: looked(statusWords),
    lines: fc.nat(3),
    publishers: looked(['organisation/p0', 'organisation/p1']),
    speakers: looked(['person/s0', 'person/s2']),
    from: date,
    to: date,
    undated: fc.boolean(),
    focus: fc.subarray(['person/n0']),
    only: fc.oneof(fc.constant([]), fc.subarray(['person/n0', 'organisation/n1', 'topic/n2', 'person/n6'])),
    hidden: fc.subarray(['organisation/n1', 'person/n3']),
    pinned: fc.subarray(['topic/n2'])
  })
  .map((change) => changed(initialState, change))

/** The rules of the filters told once more, without any of their code. */
function claimFits(claim: ClaimFacts | undefined, state: NetworkState): boolean {
  const words = [...(state.statuses ?? [])]
  const [supports, contests] = [words.filter((word) => !/^d/.test(word)), words.filter((word) => /^d/.test(word))]
  const bound = (text: string, last: boolean): number => {
    const pieces = text.split('-').map(Number)
    for (let at = Date.UTC(2010, 0, 1); ; at += 86_400_000) {
      const now = new Date(at)
      const parts = [now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate()]
      const next = new Date(at + 86_400_000)
      const after = [next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate()]
      const inside = pieces.every((piece, index) => piece === parts[index])
      if (inside && (!last || !pieces.every((piece, index) => piece === after[index]))) return at / 86_400_000
    }
  }
  if (!isFiltered({...state, kinds: undefined, styles: undefined, hidden: [], only: []} as never)) return true
  if (!claim) return false
  if (state.relations && !(claim.predicate !== undefined && state.relations.has(claim.predicate))) return false
  if (supports.length > 0 && !supports.includes(claim.support)) return false
  if (contests.length > 0 && !contests.includes(claim.contest as never)) return false
  if (claim.lines < state.lines) return false
  if (state.publishers && !claim.publishers.some((one) => state.publishers!.has(one))) return false
  if (state.speakers && !claim.speakers.some((one) => state.speakers!.has(one))) return false
  if (!claim.time) return state.undated
  if (state.from !== undefined && claim.time.latest < bound(state.from, false)) return false
  return state.to === undefined || claim.time.earliest <= bound(state.to, true)
}

function bruteForce(picture: Picture, state: NetworkState, known: Facets): {nodes: string[]; edges: string[]} {
  const stays = (id: string): boolean => state.focus.includes(id) || state.pinned.includes(id)
  const fits = (id: string): boolean => {
    const {kind} = picture.nodes.find((node) => node.id === id)!
    return !state.hidden.includes(id) && (state.only.length === 0 || state.only.includes(id)) && (stays(id) || !state.kinds || state.kinds.has(kind))
  }
  const open = picture.edges.filter(({from, to}) => fits(from) && fits(to))
  const edges = open.filter(
    ({style, claims}) => (!state.styles || state.styles.has(style)) && claims.some((id) => claimFits(known.claims.get(id), state))
  )
  const nodes = picture.nodes.filter(({id}) => {
    if (!fits(id)) return false
    const at = (all: Picture['edges']): number => all.filter(({from, to}) => from === id || to === id).length
    return stays(id) || at(open) === 0 || at(edges) > 0
  })
  return {nodes: nodes.map(({id}) => id), edges: edges.map(edgeKey)}
}

const small = {numRuns: 150}
test('the filters leave what going through their rules one by one leaves', () => {
  fc.assert(
    fc.property(pictures, states, facets, (picture, state, known) => {
      const {nodes, edges} = filtered(picture, state, known)
      assert.deepEqual({nodes: nodes.map(({id}) => id as string), edges: edges.map(edgeKey)}, bruteForce(picture, state, known))
    }),
    small
  )
})

test('a count is what choosing only that word would show', () => {
  fc.assert(
    fc.property(pictures, states, facets, (picture, state, known) => {
      const counts = levelCounts(picture, state, known)
      const lines = (change: Partial<NetworkState>): number => filtered(picture, changed(state, change), known).edges.length
      for (const word of ['member-of', 'works-for']) assert.equal(counts.relations.get(word) ?? 0, lines({relations: new Set([word])}))
      for (const word of ['person/s0', 'person/s1', 'person/s2']) assert.equal(counts.speakers.get(word) ?? 0, lines({speakers: new Set([word])}))
      for (const word of ['organisation/p1']) assert.equal(counts.publishers.get(word) ?? 0, lines({publishers: new Set([word])}))
      for (const least of [1, 2, 3]) assert.equal(counts.lines.get(least) ?? 0, lines({lines: least}))
      for (const style of edgeStyles) assert.equal(counts.styles.get(style) ?? 0, lines({styles: new Set([style])}))
    }),
    small
  )
})

test('without filters everything is visible', () => {
  assert.deepEqual(filtered(whole, initialState, noFacets), whole)
  assert.equal(isFiltered(initialState), false)
})
test('a kind left out takes its edges with it', () => {
  const {state} = readState('?kind=organisation')
  const {nodes, edges} = filtered(whole, state, noFacets)
  assert.ok(nodes.length > 0 && nodes.every(({kind}) => kind === 'organisation'))
  assert.ok(edges.every(({from, to}) => from.startsWith('organisation/') && to.startsWith('organisation/')))
  assert.equal(isFiltered(state), true)
})
test('the node in the middle and pinned ones stay', () => {
  const {state} = readState('?kind=organisation&focus=person/ana&pin=person/tom')
  const ids = filtered(whole, state, noFacets).nodes.map(({id}) => String(id))
  assert.ok(ids.includes('person/ana') && ids.includes('person/tom'))
})
test('what is put away is gone, even from the middle', () => {
  const {state} = readState('?focus=person/ana&hide=person/ana')
  assert.ok(!filtered(whole, state, noFacets).nodes.some(({id}) => String(id) === 'person/ana'))
})
test('a node that never had a line stays when lines are filtered', () => {
  const alone: Picture = {nodes: [nodeAt(0), nodeAt(1)], edges: [], groups: [], more: 0}
  assert.equal(filtered(alone, readState('?stance=disputes&by=person/x').state, noFacets).nodes.length, 2)
})

const days = [
  {given: '2019', earliest: '2019-01-01', latest: '2019-12-31'},
  {given: '2020-02', earliest: '2020-02-01', latest: '2020-02-29'},
  {given: '2019-12', earliest: '2019-12-01', latest: '2019-12-31'},
  {given: '1969-12-31', earliest: '1969-12-31', latest: '1969-12-31'},
  {given: '0099', earliest: '0099-01-01', latest: '0099-12-31'}
]
for (const {given, earliest, latest} of days) {
  test(`daysOf ${given}`, () => {
    const {earliest: first, latest: last} = daysOf(given)
    assert.deepEqual(
      [first, last],
      [earliest, latest].map((text) => Date.parse(text) / 86_400_000)
    )
    assert.equal(yearOf(first), Number(given.slice(0, 4)))
  })
}

test('histogram: no more bars than asked, every year in one of them, the fullest year of each', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({min: 1, max: 2400}), {minLength: 1, maxLength: 30}), (years) => {
      const bars = histogram(new Map(years.map((year, at) => [year, at + 1])))
      assert.ok(bars.length <= 26)
      for (const [at, year] of years.entries()) {
        const [bar, ...more] = bars.filter(({from, to}) => from <= year && year <= to)
        assert.ok(bar && more.length === 0 && bar.count >= at + 1)
      }
    })
  )
  assert.deepEqual(histogram(new Map()), [])
})
