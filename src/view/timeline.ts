import {isLive} from '../graph/shown.ts'
import {speakersOf} from '../graph/speakers-of.ts'
import type {Claim} from '../model/claim.ts'
import {compareDates, type Edtf, isEdtf} from '../model/date.ts'
import {type EntityId, type Id, isEntityId} from '../model/id.ts'
import type {Source} from '../model/source.ts'
import type {Statement} from '../model/statement.ts'
import {type Change, changesOf} from './changes.ts'
import type {Reading} from './reading.ts'

export const lanes = ['about', 'said', 'published', 'objected', 'fallen'] as const
export type Lane = (typeof lanes)[number]

/** What happened, and the lane it is drawn in. */
export const eventKinds = {
  about: 'about',
  made: 'said',
  published: 'published',
  disputed: 'objected',
  denied: 'objected',
  asked: 'objected',
  'taken-back': 'fallen',
  withdrawn: 'fallen',
  corrected: 'fallen'
} as const satisfies Readonly<Record<string, Lane>>
export type EventKind = keyof typeof eventKinds

/** Something that has a place in time, or would have one if its date were known. */
export interface TimelineEvent {
  /** Unlike that of any other. */
  readonly key: string
  readonly kind: EventKind
  readonly on?: Edtf
  /** Whose page tells it. */
  readonly page: Id
  /** What is said there about the claim that is the page. */
  readonly statement?: Statement
  readonly change?: Change
  /** Whom and which claims it concerns: their pages show it. */
  readonly entities: ReadonlySet<EntityId>
  readonly claims: ReadonlySet<Id<'claim'>>
  readonly fictional: boolean
}

const entitiesIn = (parties: readonly (string | undefined)[]): EntityId[] =>
  parties.filter((party) => party !== undefined && isEntityId(party)) as EntityId[]
const concerned = ({about, relation}: Claim): EntityId[] => [...about, ...(relation ? [relation.subject, relation.object] : [])]

/** When a claim says that something was so: `when`, else the time of its relation. */
function whenOf({when, relation}: Claim): Edtf | undefined {
  if (when !== undefined || !relation) return when
  const {since, until} = relation
  const range = `${since ?? '..'}/${until ?? '..'}`
  return isEdtf(range) ? range : (since ?? until)
}

function ofClaim({graph}: Reading, claim: Claim): TimelineEvent[] {
  const {id, made, fictional} = claim
  const when = whenOf(claim)
  const speakers = claim.statements.filter(({stance}) => stance === 'supports').flatMap((statement) => speakersOf(graph, statement))
  const shared = {page: id, entities: new Set([...concerned(claim), ...entitiesIn(speakers)]), claims: new Set([id]), fictional}
  return [
    ...(when === undefined ? [] : [{key: `${id} about`, kind: 'about', on: when, ...shared} as const]),
    ...(made === undefined ? [] : [{key: `${id} made`, kind: 'made', on: made, ...shared} as const])
  ]
}

/** Disputes, denials and what a speaker took back; they are as old as the source they stand in. */
function ofStatements({graph, analysis}: Reading, claim: Claim): TimelineEvent[] {
  const deniers = analysis.status.get(claim.id)?.contest.by ?? []
  return claim.statements.flatMap((statement): TimelineEvent[] => {
    const {id, stance, source} = statement
    if (stance !== 'disputes' && stance !== 'withdraws') return []
    const speakers = entitiesIn(speakersOf(graph, statement))
    const kind = stance === 'withdraws' ? 'taken-back' : speakers.some((speaker) => deniers.includes(speaker)) ? 'denied' : 'disputed'
    const on = graph.sources.get(source)?.date
    const entities = new Set([...concerned(claim), ...speakers])
    return [
      {key: id, kind, ...(on !== undefined && {on}), page: claim.id, statement, entities, claims: new Set([claim.id]), fictional: claim.fictional}
    ]
  })
}

/** The claims that each source bears on. */
function claimsBySource(claims: readonly Claim[]): ReadonlyMap<Id<'source'>, ReadonlySet<Id<'claim'>>> {
  const found = new Map<Id<'source'>, Set<Id<'claim'>>>()
  for (const {id, statements} of claims) for (const {source} of statements) found.set(source, (found.get(source) ?? new Set()).add(id))
  return found
}
type BySource = ReturnType<typeof claimsBySource>
const none: ReadonlySet<never> = new Set<never>()

const ofSource = ({id, date, authors, publisher, fictional}: Source, bySource: BySource): TimelineEvent => ({
  key: id,
  kind: 'published',
  ...(date !== undefined && {on: date}),
  page: id,
  entities: new Set(entitiesIn([...authors, publisher])),
  claims: bySource.get(id) ?? none,
  fictional
})

const changeKinds = {withdrawal: 'withdrawn', correction: 'corrected', reply: 'asked'} as const

function ofChange({graph}: Reading, change: Change, at: number, bySource: BySource): TimelineEvent[] {
  const {kind, on, page, claims, withdrawal, fictional} = change
  if (kind === 'new' || kind === 'changed') return []
  const source = graph.sources.get(page as Id<'source'>)
  const own = graph.claims.get(page as Id<'claim'>)
  const all = new Set([...claims, ...(own ? [own.id] : []), ...(claims.length === 0 ? (bySource.get(page as Id<'source'>) ?? []) : [])])
  const named = [...claims.map((id) => graph.claims.get(id)), own].flatMap((claim) => (claim ? concerned(claim) : []))
  const entities = new Set([...named, ...entitiesIn([...(source?.authors ?? []), source?.publisher, withdrawal?.by, own?.reply?.of])])
  return [{key: `${page} ${kind} ${on} ${at}`, kind: changeKinds[kind], on, page, change, entities, claims: all, fictional}]
}

/** In order of time, then of lane; what has no date comes last. */
export function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  if (a.on !== undefined && b.on !== undefined && a.on !== b.on) return compareDates(a.on, b.on)
  if ((a.on === undefined) !== (b.on === undefined)) return a.on === undefined ? 1 : -1
  const lane = lanes.indexOf(eventKinds[a.kind]) - lanes.indexOf(eventKinds[b.kind])
  return lane !== 0 ? lane : a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}

const known = new WeakMap<Reading['graph'], readonly TimelineEvent[]>()

/** Everything in the content that has a place in time, or would have one if its date were known; in order. */
export function timelineEvents(reading: Reading): readonly TimelineEvent[] {
  const {graph} = reading
  const found = known.get(graph)
  if (found) return found
  const live = [...graph.claims.values()].filter(isLive)
  const bySource = claimsBySource(live)
  const events = [
    ...live.flatMap((claim) => [...ofClaim(reading, claim), ...ofStatements(reading, claim)]),
    ...[...graph.sources.values()].map((source) => ofSource(source, bySource)),
    ...changesOf(graph).flatMap((change, at) => ofChange(reading, change, at, bySource))
  ].sort(compareEvents)
  known.set(graph, events)
  return events
}
