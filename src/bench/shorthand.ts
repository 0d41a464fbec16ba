/**
 * A small language for cases: of measurements, of proofs and of tests.
 *
 * sources    `a@P/x>r`          source a of publisher P by author x, resting on r (`original`, `unnamed`, `unnamed:label`)
 * statements `a:w+v>r`          source a, speakers w and v, resting on r for this claim only
 */
import {byId} from '../graph/by-id.ts'
import {defaultSite} from '../graph/default-site.ts'
import {edgesOf} from '../graph/edges-of.ts'
import {numbered} from '../graph/statement-order.ts'
import type {Basis} from '../model/basis.ts'
import type {Claim} from '../model/claim.ts'
import {defaultPredicates} from '../model/default-predicates.ts'
import type {Entity} from '../model/entity.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, type EntityKind, type Id, idOf, isEntityId, type Speaker} from '../model/id.ts'
import {startOf} from '../model/point.ts'
import type {Source} from '../model/source.ts'
import type {Stance, Statement} from '../model/statement.ts'

const point = startOf('content/test.md')
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

const marks = /^(original|unnamed(:.+)?)$/
const basisFrom = (text: string | undefined): Basis[] | undefined =>
  text?.split('+').map((one) => (marks.test(one) ? (one as Basis) : {source: idOf('source', one), how: 'based-on'}))

const who = (name: string): Speaker => (name.startsWith('unnamed') ? (name as Speaker) : isEntityId(name) ? name : idOf('person', name))

/** A source of which nothing is known but that it was read. */
export const plainSource: Omit<Source, 'id' | 'title' | 'citationKey'> = {
  type: 'article',
  authors: [],
  basis: undefined,
  consulted: true,
  corrected: [],
  formerly: [],
  fictional: false,
  publication: 'published',
  point
}

/** `a@P/x+y>r` as a source. */
export function source(word: string): Source {
  const [, name = '', publisher, authors, rests] = /^([\w.-]+)(?:@([\w:.-]+))?(?:\/([\w+:.-]+))?(?:>(.+))?$/.exec(word) ?? []
  return {
    ...plainSource,
    id: idOf('source', name),
    title: new Map([['en', name]]),
    authors: (authors?.split('+') ?? []).map((author) => (author.startsWith('name:') ? author : who(author))) as Source['authors'],
    ...(publisher && {publisher: publisher.startsWith('name:') ? (publisher as `name:${string}`) : idOf('organisation', publisher)}),
    basis: basisFrom(rests),
    citationKey: name
  }
}

export const plainStatement: Omit<Statement, 'claim' | 'source' | 'stance' | 'speakers'> = {
  id: '',
  implicit: false,
  publication: 'published',
  point
}

/** `a:w+v>r` as a statement. */
export function statement(word: string, stance: Stance, claim: Id<'claim'>): Statement {
  const [, name = '', speakers, rests] = /^([\w.-]+)(?::([^>]+))?(?:>(.+))?$/.exec(word) ?? []
  const own = basisFrom(rests)
  return {
    ...plainStatement,
    claim,
    source: idOf('source', name),
    stance,
    speakers: (speakers?.split('+') ?? []).map(who),
    ...(own && {basis: own})
  }
}

/** A published claim that nothing is said about. */
export const plainClaim: Omit<Claim, 'id' | 'owner' | 'says' | 'about' | 'statements'> = {
  kind: 'factual',
  contradicts: [],
  sameAs: [],
  inferredFrom: [],
  sensitive: [],
  formerly: [],
  lintOk: [],
  fictional: false,
  publication: 'published',
  point
}

/** A claim in shorthand; what is left out is empty. */
export interface ClaimSpec extends Partial<Omit<Claim, 'id' | 'statements' | 'about' | 'relation'>> {
  readonly supports?: string
  readonly disputes?: string
  readonly mentions?: string
  readonly withdraws?: string
  readonly about?: readonly string[]
  /** `owner owns thing`, between full ids. */
  readonly relation?: string
  readonly since?: string
  readonly until?: string
}

const claimId = (name: string): Id<'claim'> => idOf('claim', name.includes('/') ? name : `case/${name}`)

function relationOf({relation, since, until}: ClaimSpec): Claim['relation'] {
  if (relation === undefined) return undefined
  const [subject, predicate, object] = relation.split(' ')
  return {subject, predicate, object, ...(since && {since}), ...(until && {until})} as Claim['relation']
}

function claim(name: string, spec: ClaimSpec): Claim {
  const {supports = '', disputes = '', mentions = '', withdraws = '', about, relation: _, since: __, until: ___, ...rest} = spec
  const id = claimId(name)
  const relation = relationOf(spec)
  const given = {supports, disputes, mentions, withdraws}
  const statements = Object.entries(given).flatMap(([stance, text]) => words(text).map((word) => statement(word, stance as Stance, id)))
  return {
    ...plainClaim,
    owner: idOf('article', 'case'),
    says: new Map([['en', name]]),
    about: (about?.map((one) => (isEntityId(one) ? one : idOf('organisation', one))) ??
      (relation ? [relation.subject, relation.object] : [])) as EntityId[],
    ...rest,
    id,
    ...(relation && {relation}),
    statements: numbered(id, statements)
  }
}

export function entity(id: EntityId): Entity {
  const [kind, slug] = id.split('/') as [EntityKind, string]
  return {
    id,
    kind,
    names: [{text: slug, script: 'Latin', use: 'main', seenIn: []}],
    sameAs: [],
    differentFrom: [],
    formerly: [],
    noExport: false,
    fictional: false,
    publication: 'published',
    reviewed: [],
    lintOk: [],
    point,
    ...(kind === 'person' && {living: 'presumed'}),
    ...(kind === 'account' && {handle: slug})
  } as Entity
}

/** Sources by shorthand or as they are; sources that only a basis or a statement names are added. */
export function graph(sources: string | readonly Source[], claims: Readonly<Record<string, ClaimSpec>>): KnowledgeGraph {
  const given = typeof sources === 'string' ? words(sources).map(source) : sources
  const all = byId(Object.entries(claims).map(([name, spec]) => [claimId(name), claim(name, spec)] as const))
  const named = [
    ...given.flatMap(({basis}) => basis ?? []),
    ...[...all.values()].flatMap(({statements}) => statements.flatMap(({source, basis = []}) => [{source, how: 'based-on' as const}, ...basis]))
  ]
  const sourcesById = new Map(named.flatMap((one) => (typeof one === 'string' ? [] : [[one.source, source(one.source.slice(7))] as const])))
  for (const one of given) sourcesById.set(one.id, one)
  const parties = [
    ...[...sourcesById.values()].flatMap(({authors, publisher}) => [...authors, ...(publisher ? [publisher] : [])]),
    ...[...all.values()].flatMap(({about, statements, relation}) => [
      ...about,
      ...statements.flatMap(({speakers}) => speakers),
      ...(relation ? [relation.subject, relation.object] : [])
    ])
  ].filter((party) => isEntityId(party))
  const ids = [...new Set(parties)].sort()
  const things = {articles: new Map(), sources: byId(sourcesById), claims: all}
  return {...emptyGraph, ...things, entities: new Map(ids.map((id) => [id, entity(id)])), edges: edgesOf(things)}
}

export const emptyGraph: KnowledgeGraph = {
  articles: new Map(),
  sources: new Map(),
  claims: new Map(),
  entities: new Map(),
  edges: [],
  predicates: new Map(defaultPredicates.map((predicate) => [predicate.id, predicate])),
  gone: [],
  decisions: [],
  tours: new Map(),
  redirects: new Map(),
  site: defaultSite
}
