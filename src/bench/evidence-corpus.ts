import {byId} from '../graph/by-id.ts'
import {numbered} from '../graph/statement-order.ts'
import type {Basis} from '../model/basis.ts'
import type {Claim, Relation} from '../model/claim.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, type Id, idOf} from '../model/id.ts'
import type {Source} from '../model/source.ts'
import type {Statement} from '../model/statement.ts'
import {type Random, seededRandom} from './random.ts'
import {emptyGraph, plainClaim, plainSource, plainStatement} from './shorthand.ts'

/** How sources rest on each other: on one or two shortly before them, or on up to three anywhere, some in circles. */
export const derivations = ['flat', 'deep'] as const
export type Derivations = (typeof derivations)[number]

export interface EvidenceSettings {
  readonly sources: number
  readonly claims: number
  readonly seed: number
  readonly derivations: Derivations
}

/** Sources of one matter stand near each other: reports on a claim are so many sources apart at most. */
const span = 200
const list = <T>(length: number, make: (at: number) => T): T[] => Array.from({length}, (_, at) => make(at))

/** Every id once: in a graph that was read, too, all that name a thing share its id. */
const namesFor = ({sources}: EvidenceSettings) => ({
  sources: list(sources, (at) => idOf('source', `s${at}`)),
  publishers: list(800, (at) => idOf('organisation', `pub${at}`)),
  owners: list(20, (at) => idOf('organisation', `owner${at}`)),
  people: list(8_000, (at) => idOf('person', `who${at}`))
})
type Names = ReturnType<typeof namesFor>

const near = (random: Random, from: number): number => Math.max(0, from - 1 - random.below(span))
const anyOf = <T>(random: Random, given: readonly T[]): T => given[random.zipf(given.length)]!

function basesOf({derivations, sources}: EvidenceSettings, at: number, random: Random): 'original' | 'unnamed' | number[] {
  if (at === 0) return 'original'
  if (derivations === 'flat') {
    const draw = random.next()
    if (draw < 0.42) return draw < 0.35 ? 'original' : 'unnamed'
    return draw < 0.55 ? [] : list(random.chance(0.3) ? 2 : 1, () => near(random, at))
  }
  if (random.chance(0.34)) return 'original'
  const bases = list(1 + random.below(3), () => random.below(at))
  return random.chance(0.01) ? [...bases, Math.min(sources - 1, at + 1 + random.below(20))] : bases
}

function sourceAt(settings: EvidenceSettings, {sources, publishers, people}: Names, at: number, random: Random): Source {
  const publisher = random.chance(0.9) ? anyOf(random, publishers) : undefined
  const authors = random.chance(0.7) ? [anyOf(random, people)] : []
  const bases = basesOf(settings, at, random)
  const basis: Basis[] = typeof bases === 'string' ? [bases] : [...new Set(bases)].map((base) => ({source: sources[base]!, how: 'based-on'}))
  return {
    ...plainSource,
    id: sources[at]!,
    title: new Map(),
    citationKey: '',
    authors,
    ...(publisher && {publisher}),
    ...(basis.length > 0 && {basis})
  }
}

const owner = idOf('article', 'case')
const claimOf = (id: Id<'claim'>, about: EntityId[], statements: Statement[], relation?: Relation): [Id<'claim'>, Claim] => [
  id,
  {...plainClaim, id, owner, says: new Map(), about, statements: numbered(id, statements), ...(relation && {relation})}
]

/** One to eight reports of sources near each other, most of which name one of a few witnesses; one claim in ten is disputed. */
function claimAt({sources, publishers, people}: Names, at: number, random: Random): [Id<'claim'>, Claim] {
  const id = idOf('claim', `case/c${at}`)
  const last = random.below(sources.length)
  const witnesses = list(1 + random.below(3), () => anyOf(random, people))
  const report = (stance: 'supports' | 'disputes'): Statement => {
    const source = sources[near(random, last + 1)]!
    return {...plainStatement, claim: id, source, stance, speakers: random.chance(0.6) ? [random.pick(witnesses)] : []}
  }
  const about = [anyOf(random, publishers)]
  const supports = list(1 + Math.min(7, random.zipf(8)), () => report('supports'))
  return claimOf(id, about, random.chance(0.1) ? [...supports, report('disputes')] : supports)
}

const register = idOf('source', 'register')

/** A publisher with an owner above it, by a register. */
function owningAt({publishers, owners}: Names, at: number, random: Random): [Id<'claim'>, Claim] {
  const id = idOf('claim', `register/owns-${at}`)
  const relation = {subject: random.pick(owners), predicate: 'owns', object: random.pick(publishers)} as unknown as Relation
  return claimOf(
    id,
    [relation.subject, relation.object],
    [{...plainStatement, claim: id, source: register, stance: 'supports', speakers: []}],
    relation
  )
}

/** An invented graph for measuring what claims rest on, without edges and entities; the same settings give the same graph. */
export function evidenceCorpus(settings: EvidenceSettings): KnowledgeGraph {
  const random = seededRandom(settings.seed)
  const names = namesFor(settings)
  const sources = names.sources.map((id, at): [Id<'source'>, Source] => [id, sourceAt(settings, names, at, random)])
  const clerk: Source = {...plainSource, id: register, title: new Map(), citationKey: '', authors: [idOf('person', 'clerk')], basis: ['original']}
  const claims = list(settings.claims, (at) => claimAt(names, at, random))
  const owning = list(60, (at) => owningAt(names, at, random))
  return {...emptyGraph, sources: byId([...sources, [register, clerk]]), claims: byId([...claims, ...owning])}
}
