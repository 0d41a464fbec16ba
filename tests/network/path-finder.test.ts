import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {analyse} from '../../src/analyse/analyse.ts'
import {connect, connectionsOf, otherWays} from '../../src/analyse/connections.ts'
import {dateBounds, type Edtf} from '../../src/model/date.ts'
import type {KnowledgeGraph} from '../../src/model/graph.ts'
import type {EntityId, Id} from '../../src/model/id.ts'
import {entityEdges} from '../../src/network/entity-edges.ts'
import {pathFinder} from '../../src/network/path-finder.ts'
import {pathPicture} from '../../src/network/path-picture.ts'
import {type FoundPath, type PathAnswer, type PathQuestion, usualWish} from '../../src/network/path-question.ts'
import {pictureSvg} from '../../src/network/svg.ts'
import {type ClaimSpec, graph} from '../shorthand.ts'
import {pathFilesOf} from './path-files.ts'

const runs = {numRuns: Number(process.env.PROPERTY_RUNS ?? 120), seed: Number(process.env.PROPERTY_SEED ?? 1)}
const sources = 'a@p/x>original b@q/y>original c@r/z>unnamed d e@s/v>original gone>gone'

const names = 'abcdefghijkl'
const ends = fc.tuple(fc.nat(11), fc.nat(11)).map(([a, b]) => [`person/n${names[a]}`, `person/n${names[b]}`] as const)
const supports = fc.constantFrom('a:v', 'a:v b:w', 'c', 'd', 'gone', '')
const disputes = fc.constantFrom('', '', 'e:u')
const years = fc.constantFrom({}, {}, {since: '2010'}, {since: '2012-05', until: '2014-02'}, {until: '2011'})
const related = fc.tuple(ends, supports, disputes, years, fc.constantFrom('member-of', 'family-of')).map(
  ([[a, b], given, against, time, word]): ClaimSpec => ({
    relation: `${a} ${word} ${b}`,
    supports: given,
    ...(against && {disputes: against}),
    ...time
  })
)
const spoken = fc
  .tuple(ends, disputes, fc.constantFrom({}, {when: '2013' as Edtf}))
  .map(([[a, b], against, time]): ClaimSpec => ({about: [b], supports: `a:${a}`, ...(against && {disputes: against}), ...time}))
const graphs = fc
  .array(fc.oneof(related, spoken), {minLength: 1, maxLength: 18})
  .map((claims) => Object.fromEntries(claims.map((claim, at) => [`c${at}`, claim])))

const asked = (from: string, to: string, more: Partial<PathQuestion> = {}): PathQuestion => ({...usualWish, from, to, ...more})
const plain = ({weakest, hops}: FoundPath) => ({weakest, hops: hops.map(({edges: _, ...hop}) => hop)})
const isPaths = (answer: PathAnswer): Extract<PathAnswer, {kind: 'paths'}> => {
  assert.equal(answer.kind, 'paths')
  return answer as Extract<PathAnswer, {kind: 'paths'}>
}

/** The fewest steps by pairs of a grade at least, one ring after the other. */
function fewestSteps(given: KnowledgeGraph, from: EntityId, to: EntityId, grade: number): number {
  const {graded} = connectionsOf(given, analyse(given))
  const usable = graded.filter(({claims}) => claims[0].grade >= grade).map(({ends: pair}) => pair)
  let [ring, steps] = [new Set([from]), 0]
  while (!ring.has(to) && steps < 7) {
    ring = new Set([...ring, ...usable.flatMap(([a, b]) => (ring.has(a) ? [b] : ring.has(b) ? [a] : []))])
    steps++
  }
  return steps
}

test('answers are those of analyse/connections.ts, and by trying all nothing is shorter at its strength', async () => {
  await fc.assert(
    fc.asyncProperty(
      graphs,
      fc.nat(11),
      fc.nat(11),
      fc.record({unsupported: fc.boolean(), mostSteps: fc.integer({min: 1, max: 6}), year: fc.option(fc.integer({min: 2009, max: 2015}))}),
      async (claims, a, b, {unsupported, mostSteps, year}) => {
        const given = graph(sources, claims)
        const ids = [...given.entities.keys()].sort()
        const [from, to] = [ids[a % ids.length]!, ids[b % ids.length]!]
        fc.pre(from !== to)
        const analysis = analyse(given)
        const connections = connectionsOf(given, analysis, year === null ? undefined : dateBounds(String(year) as Edtf))
        const options = {mostSteps, leastGrade: unsupported ? 0 : 1} as const
        const expected = connect(connections, from, to, options)
        const waysOf = expected.at(-1)?.weakest
        const question = asked(from, to, {unsupported, mostSteps, ...(year !== null && {year}), ...(waysOf !== undefined && {waysOf})})
        const answer = isPaths(await pathFinder(pathFilesOf(given))(question))
        assert.deepEqual(answer.paths.map(plain), expected)
        assert.deepEqual(answer.ways.map(plain), expected.length > 0 ? otherWays(connections, expected.at(-1)!, options) : [])
        if (year === null) for (const {weakest, hops} of answer.paths) assert.equal(hops.length, fewestSteps(given, from, to, weakest))
      }
    ),
    runs
  )
})

test('steps are drawn as the network draws them', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, async (claims) => {
      const given = graph(sources, claims)
      const analysis = analyse(given)
      const drawn = entityEdges(given, analysis)
      const find = pathFinder(pathFilesOf(given))
      for (const {
        ends: [low, high]
      } of connectionsOf(given, analysis).graded.slice(0, 6)) {
        const {paths} = isPaths(await find(asked(high, low, {mostSteps: 1})))
        const [path] = paths
        if (!path) continue
        const own = drawn.filter(({from, to}) => (from === low && to === high) || (from === high && to === low))
        // The drawing leaves out what nothing live supports, a path also what runs in a circle.
        const usable = new Set<string>(path.hops[0]!.claims)
        const same = own.filter((edge) => edge.claims.every((claim) => usable.has(claim)))
        for (const edge of same)
          assert.deepEqual(
            path.hops[0]!.edges.find((one) => one.from === edge.from && one.style === edge.style),
            edge
          )
        assert.ok(path.hops[0]!.edges.every((edge) => edge.claims.every((claim) => usable.has(claim))))
        const picture = pathPicture([path.nodes[0]!, path.nodes[1]!], [path])
        assert.deepEqual(picture.edges, path.hops[0]!.edges)
        assert.match(pictureSvg(picture, {base: '/', prefix: 'p', title: 'A path', scale: 1, stretch: 1, fontSize: 14}), /^<svg/)
      }
    }),
    {...runs, numRuns: 40}
  )
})

const chain: Record<string, ClaimSpec> = {
  a: {relation: 'person/m member-of organisation/n', supports: 'a:v b:w', until: '2010'},
  b: {relation: 'person/o member-of organisation/n', supports: 'a:v', since: '2012'},
  c: {about: ['person/o'], supports: 'a:person/q'},
  d: {relation: 'person/q member-of organisation/r', supports: 'gone'},
  e: {about: ['person/lonely'], supports: 'd'}
}
const given = {...graph(sources, chain), redirects: new Map([['person/old-m', 'person/m']])} as unknown as KnowledgeGraph

test('a step tells of a claim that a source puts otherwise, and of support that was withdrawn', async () => {
  const sketch = graph('a@p/x>original', {
    a: {relation: 'person/m member-of organisation/n', supports: 'a:v'},
    b: {relation: 'organisation/n member-of organisation/o', supports: 'gone:v'}
  })
  const told = sketch.claims.get('claim/case/a' as Id<'claim'>)!
  const statements = told.statements.map((one) => ({...one, departs: {text: new Map([['en', 'a number differs']])}}))
  const claims = new Map(sketch.claims).set(told.id, {...told, statements})
  const withdrawn = {on: '2031' as Edtf, kind: 'retracted' as const}
  const gone = sketch.sources.get('source/gone' as Id<'source'>)!
  const changed = {...sketch, claims, sources: new Map(sketch.sources).set(gone.id, {...gone, withdrawn})} as unknown as KnowledgeGraph
  const {paths} = isPaths(await pathFinder(pathFilesOf(changed))(asked('person/m', 'organisation/o', {unsupported: true})))
  assert.deepEqual(
    paths[0]!.hops.map(({edges: [edge]}) => [edge!.departs, edge!.fallen]),
    [
      [true, undefined],
      [undefined, true]
    ]
  )
})

test('an id that is not there, also one before the first, between two and after the last', async () => {
  const find = pathFinder(pathFilesOf(given))
  for (const id of ['account/a', 'person/mm', 'work/z', 'person/constructor', '', 'person/'])
    assert.deepEqual(await find(asked(id, 'person/o')), {
      kind: 'unknown',
      ids: [id],
      known: [isPaths(await find(asked('person/o', 'person/m'))).ends[0]]
    })
  assert.deepEqual(await find(asked('person/nobody', 'person/nobody')), {kind: 'unknown', ids: ['person/nobody'], known: []})
})

test('one and the same, an old id, nobody between', async () => {
  const find = pathFinder(pathFilesOf(given))
  assert.equal((await find(asked('person/m', 'person/old-m'))).kind, 'same')
  const old = isPaths(await find(asked('person/old-m', 'person/o')))
  assert.deepEqual(
    old.ends.map(({id, label}) => [id, label]),
    [
      ['person/m', 'm'],
      ['person/o', 'o']
    ]
  )
  assert.deepEqual(
    old.paths[0]!.hops.map(({isApartInTime}) => isApartInTime),
    [false, true]
  )
  const none = isPaths(await find(asked('person/m', 'person/lonely')))
  assert.deepEqual([none.paths, none.isOnlyUnsupported], [[], false])
})

test('a path by relations only, in a year only, and one that only unsupported claims make', async () => {
  const find = pathFinder(pathFilesOf(given))
  const lengths = async (question: PathQuestion): Promise<number[]> => isPaths(await find(question)).paths.map(({hops}) => hops.length)
  assert.deepEqual(await lengths(asked('person/m', 'person/q')), [3])
  assert.deepEqual(await lengths(asked('person/m', 'person/q', {relationsOnly: true})), [])
  assert.deepEqual(await lengths(asked('person/m', 'person/o', {relationsOnly: true})), [2])
  assert.deepEqual(await lengths(asked('person/m', 'person/o', {year: 2011})), [])
  assert.deepEqual(await lengths(asked('person/m', 'person/q', {mostSteps: 2})), [])
  const far = isPaths(await find(asked('person/m', 'organisation/r')))
  assert.deepEqual([far.paths, far.isOnlyUnsupported], [[], true])
  assert.deepEqual(await lengths(asked('person/m', 'organisation/r', {unsupported: true})), [4])
})

test('a block of another build is an error, not a wrong name', async () => {
  const load = pathFilesOf(given)
  const find = pathFinder(async (file) => {
    const value = (await load(file)) as {id?: string[]}
    return file.startsWith('nodes/') ? {...value, id: ['account/other', ...value.id!.slice(1)]} : value
  })
  await assert.rejects(find(asked('person/m', 'person/o')), /another build/)
})

test('what failed to load is asked for again', async () => {
  const load = pathFilesOf(given)
  let fails = true
  const find = pathFinder(async (file) => {
    if (fails) throw new Error('offline')
    return load(file)
  })
  await assert.rejects(find(asked('person/m', 'person/o')), /offline/)
  fails = false
  assert.equal((await find(asked('person/m', 'person/o'))).kind, 'paths')
})
