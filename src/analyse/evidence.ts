import {byId} from '../graph/by-id.ts'
import type {Claim} from '../model/claim.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {Source} from '../model/source.ts'
import type {Engine, Report} from './candidates.ts'
import {type Case, casesOf, withPremises} from './cases.ts'
import {inferredLines} from './inference.ts'
import type {KeySet} from './key-set.ts'
import {defaultLabels} from './labels.ts'
import {type Lines, linesOf, noLines, reportsOf, retractedKeys} from './lines.ts'
import {once} from './once.ts'
import {ownersBy, ownershipClaims} from './ownership.ts'
import {anyLine} from './reach.ts'
import {type OwnersOf, sourcingOf} from './sourcing.ts'
import {toldBy} from './told.ts'
import {type Known, unavoidable} from './unavoidable.ts'

/** A graph with what every claim in it rests on. */
export interface Evidence {
  readonly engine: Engine
  readonly cases: ReadonlyMap<Id<'claim'>, Case>
  readonly supporting: (one: Case) => Lines
  readonly disputing: (one: Case) => Lines
  readonly retracted: (one: Case) => KeySet
  /** For each source what no chain to it can avoid; made when it is first asked for. */
  readonly unavoidable: () => Known
}

/** The sources that a basis names. */
function* namedIn(basis: Source['basis']): Generator<Id<'source'>> {
  for (const one of basis ?? []) if (typeof one !== 'string') yield one.source
}

/** The sources that cases bear on, and those that a statement of theirs says it rests on. */
function* sourcesIn(cases: Iterable<Case>): Generator<Id<'source'>> {
  for (const {statements} of cases)
    for (const {source, basis} of statements) {
      yield source
      if (basis) yield* namedIn(basis)
    }
}

function* numbersOf({numberOf}: Engine['sourcing'], ids: Iterable<Id<'source'>>): Generator<number> {
  for (const id of ids) {
    const number = numberOf.get(id)
    if (number !== undefined) yield number
  }
}

/** Where labels were cut so short that no line is left, one line is looked for, so that what stands is not said to have fallen. */
function orAnyLine(engine: Engine, reports: () => readonly Report[], lines: Lines, retracted: KeySet): Lines {
  if (!lines.isCut || lines.found.length > 0) return lines
  const all = reports()
  const line = anyLine(engine, all, toldBy(engine.sourcing, all), retracted)
  return line ? {found: [line], isCut: true} : {found: [], isCut: false}
}

type Content = Pick<KnowledgeGraph, 'sources' | 'claims'>

/** Some cases with their premises, and the sources that they rest on: all that their lines are made of. */
function contentOf({sources, claims}: Content, cases: ReadonlySet<Case>): Content {
  const named = new Set(sourcesIn(cases))
  for (const source of named) for (const basis of namedIn(sources.get(source)?.basis)) named.add(basis)
  const ids = new Set([...cases].flatMap((one) => one.claims.map(({id}) => id)))
  const kept = <K extends string, V>(all: ReadonlyMap<K, V>, keys: ReadonlySet<K>): ReadonlyMap<K, V> =>
    byId([...keys].flatMap((key) => (all.has(key) ? [[key, all.get(key)!] as const] : [])))
  return {sources: kept(sources, named), claims: kept(claims, ids)}
}

function evidenceFor(graph: Content, cases: Evidence['cases'], asked: ReadonlySet<Case>, ownersOf: OwnersOf): Evidence {
  const sourcing = sourcingOf(graph, ownersOf)
  const engine = {sourcing, labels: defaultLabels(sourcing, numbersOf(sourcing, sourcesIn(asked)))}
  const retracted = (one: Case) => retractedKeys(engine, one)
  const own = (one: Case, stance: 'supports' | 'disputes') => {
    const statements = one[stance]
    if (statements.length === 0) return noLines
    const removed = retracted(one)
    return orAnyLine(engine, () => reportsOf(engine, statements), linesOf(engine, {statements}, removed), removed)
  }
  const inferred = inferredLines(asked, cases, {lines: (one) => own(one, 'supports'), retracted})
  return {
    engine,
    cases,
    supporting: (one) => inferred.get(one) ?? own(one, 'supports'),
    disputing: (one) => own(one, 'disputes'),
    retracted,
    unavoidable: once(() => unavoidable(sourcing))
  }
}

/** Ownership is judged first, without owners; then everything, with the owners that were found. */
export function evidenceOf(graph: KnowledgeGraph): Evidence {
  const cases = casesOf(graph)
  const owning = ownershipClaims(graph)
  if (owning.length === 0) return evidenceFor(graph, cases, withPremises(cases.values(), cases), () => [])
  const judged = withPremises(
    owning.map(({id}) => cases.get(id)!),
    cases
  )
  const first = evidenceFor(contentOf(graph, judged), cases, judged, () => [])
  const held = owning.filter((claim: Claim) => first.supporting(cases.get(claim.id)!).found.length > 0)
  return evidenceFor(graph, cases, withPremises(cases.values(), cases), ownersBy(held))
}
