import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import * as z from 'zod'
import {analyse} from '../../src/analyse/analyse.ts'
import {graphJson} from '../../src/export/graph-json.ts'
import type {Article} from '../../src/model/article.ts'
import type {Claim} from '../../src/model/claim.ts'
import type {Account, Organisation, OtherEntity, Person} from '../../src/model/entity.ts'
import type {ContestState, EvidenceFlag, EvidenceStatus, Support} from '../../src/model/evidence-status.ts'
import type {EdgeKind, GraphEdge} from '../../src/model/graph.ts'
import type {EntityId} from '../../src/model/id.ts'
import type {Line} from '../../src/model/line.ts'
import type {Name} from '../../src/model/name.ts'
import type {Predicate} from '../../src/model/predicate.ts'
import type {Source} from '../../src/model/source.ts'
import type {Statement} from '../../src/model/statement.ts'
import type {claimRecord, contestStates, flags, statementRecord, statusRecord, supports} from '../../src/schema/graph-claim.ts'
import type {
  accountRecord,
  articleRecord,
  edgeRecord,
  nameRecord,
  organisationRecord,
  otherRecord,
  personRecord,
  predicateRecord,
  sourceRecord
} from '../../src/schema/graph-file.ts'
import type {line} from '../../src/schema/graph-parts.ts'
import {compileSite} from '../../src/site/compile-site.ts'
import {silent} from '../../src/site/progress.ts'
import {root} from '../architecture/source-files.ts'
import {graph} from '../shorthand.ts'

/** The schema as published, so that what programs are given is what is tested. */
const schema = z.fromJSONSchema(JSON.parse(readFileSync(join(root, 'public/schema/graph.json'), 'utf8')))
const faults = (value: unknown): string[] => {
  const {success, error} = schema.safeParse(value)
  return success ? [] : error.issues.map(({path, message}) => `${path.join('.')}: ${message}`)
}
const golden = (name: string): unknown => JSON.parse(readFileSync(join(root, 'tests/sites', name, 'expected/data/graph.json'), 'utf8'))

for (const name of ['halcyon', 'halcyon-sub'])
  test(`the graph.json of the golden site ${name} is as its schema says`, () => assert.deepEqual(faults(golden(name)), []))

test('so is that of the real content', async () => {
  const {graph, analysis, messages} = await compileSite(join(root, 'content'), false, silent)
  assert.ok(graph && analysis, JSON.stringify(messages))
  const value = JSON.parse(graphJson(graph, analysis)) as {claims: unknown[]; $schema: string}
  assert.deepEqual(faults(value), [])
  assert.ok(value.claims.length > 20)
  assert.equal(value.$schema, '../schema/graph.json')
})

test('so is one with all that the engine computes: circles, withdrawals, inferences, labels and plain names', () => {
  const owner = 'person/x' as EntityId
  const whole = graph('a@p/x>b b@name:Somewhere/name:Some_One>a c@q>unnamed:one+original d@r/y>c', {
    c: {owner, supports: 'a b c:v d:unnamed', disputes: 'd', mentions: 'a', withdraws: 'c:v', inferredFrom: [['claim/case/m' as never]]},
    m: {owner, supports: 'd c', sameAs: ['claim/case/n' as never]},
    n: {owner, supports: 'a', contradicts: ['claim/case/c' as never]},
    r: {owner, relation: 'person/x works-for organisation/p', since: '2031', supports: 'c'}
  })
  assert.deepEqual(faults(JSON.parse(graphJson(whole, analyse(whole)))), [])
})

/** Changes of a right file: a value at a path, or none there. */
const changes: readonly {readonly name: string; readonly path: string; readonly to?: unknown}[] = [
  {name: 'an unknown stance', path: 'claims.0.statements.0.stance', to: 'confirms'},
  {name: 'a statement without speakers', path: 'claims.0.statements.0.speakers'},
  {name: 'a line without its speaker', path: 'claims.0.status.lines.0.speaker'},
  {name: 'a claim without its status', path: 'claims.0.status'},
  ...['support', 'contest', 'reports', 'independent', 'lines', 'counted', 'notCounted', 'attribution', 'singlePoints', 'flags'].map((key) => ({
    name: `a status without ${key}`,
    path: `claims.0.status.${key}`
  })),
  {name: 'a number that is a text', path: 'claims.0.status.reports', to: '3'},
  {name: 'fewer than no reports', path: 'claims.0.status.reports', to: -1},
  {name: 'what is claimed outside `asClaimed`', path: 'claims.0.says', to: {en: 'x'}},
  {name: 'a relation on its own', path: 'edges.0.kind', to: 'relation'},
  {name: 'an id of another kind', path: 'claims.0.id', to: 'source/x'},
  {name: 'an entity of an unknown kind', path: 'entities.0.kind', to: 'robot'},
  {name: 'a name for the search alone', path: 'entities.0.names.0.use', to: 'search'},
  {name: 'a format that is not here yet', path: 'format', to: 2},
  {name: 'an unknown key', path: 'verdict', to: 'x'}
]

function changed(value: unknown, path: string, to: unknown): unknown {
  const keys = path.split('.')
  const last = keys.pop()!
  const holder = keys.reduce<unknown>((inner, key) => Reflect.get(inner as object, key), value) as object
  if (to === undefined) assert.ok(Reflect.has(holder, last), path)
  if (to === undefined) Reflect.deleteProperty(holder, last)
  else Reflect.set(holder, last, to)
  return value
}
for (const {name, path, to} of changes)
  test(`refused: ${name}`, () => {
    const [fault = ''] = faults(changed(golden('halcyon'), path, to))
    const holder = path.split('.').slice(0, 2).join('.')
    assert.ok(fault.startsWith(holder) || fault.includes(path), fault)
  })

/** `true` when two types are one: a key or a word that only one of both knows is an error of the compiler. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
type Keys<S extends z.ZodType> = keyof z.infer<S>
type Plain<T, Left extends string, Added extends string = never> = Exclude<keyof T, 'point' | Left> | Added
type OfEntity = 'dossier' | 'lintOk' | 'noExport' | 'fictional' | 'publication' | 'reviewed'
type OfFile = 'fictional' | 'publication' | 'lintOk'

test('the schema knows the keys and words that the model has', () => {
  const same: {
    readonly person: Same<Keys<typeof personRecord>, Plain<Person, OfEntity, 'path'>>
    readonly organisation: Same<Keys<typeof organisationRecord>, Plain<Organisation, OfEntity, 'path'>>
    readonly account: Same<Keys<typeof accountRecord>, Plain<Account, OfEntity, 'path'>>
    readonly other: Same<Keys<typeof otherRecord>, Plain<OtherEntity, OfEntity, 'path'>>
    readonly name: Same<Keys<typeof nameRecord>, keyof Name>
    readonly source: Same<Keys<typeof sourceRecord>, Plain<Source, OfFile | 'capture' | 'link', 'path'>>
    readonly article: Same<Keys<typeof articleRecord>, Plain<Article, OfFile | 'body', 'path'>>
    readonly claim: Same<Keys<typeof claimRecord>, Plain<Claim, OfFile | 'says' | 'relation', 'path' | 'asClaimed' | 'status'>>
    readonly statement: Same<Keys<typeof statementRecord>, Plain<Statement, 'publication' | 'claim'>>
    readonly status: Same<Keys<typeof statusRecord>, keyof EvidenceStatus>
    readonly line: Same<Keys<typeof line>, keyof Line>
    readonly edge: Same<Keys<typeof edgeRecord>, Plain<GraphEdge, never>>
    readonly predicate: Same<Keys<typeof predicateRecord>, keyof Predicate>
    readonly edgeKinds: Same<z.infer<typeof edgeRecord>['kind'], Exclude<EdgeKind, 'relation'>>
    readonly supports: Same<z.infer<typeof supports>, Support>
    readonly contest: Same<z.infer<typeof contestStates>, ContestState>
    readonly flags: Same<z.infer<typeof flags>, EvidenceFlag>
  } = {
    person: true,
    organisation: true,
    account: true,
    other: true,
    name: true,
    source: true,
    article: true,
    claim: true,
    statement: true,
    status: true,
    line: true,
    edge: true,
    predicate: true,
    edgeKinds: true,
    supports: true,
    contest: true,
    flags: true
  }
  assert.ok(Object.values(same).every(Boolean))
})
