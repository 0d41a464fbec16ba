import type {Claim} from '../model/claim.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {Engine, Report} from './candidates.ts'
import {type Case, casesOf, withPremises, withStance} from './cases.ts'
import {inferredLines} from './inference.ts'
import type {KeySet} from './key-set.ts'
import {defaultLabels} from './labels.ts'
import {type Lines, linesOf, reportsOf, retractedKeys} from './lines.ts'
import {ownersBy, ownershipClaims} from './ownership.ts'
import {anyLine} from './reach.ts'
import {type OwnersOf, sourcingOf} from './sourcing.ts'
import {toldBy} from './told.ts'

/** A graph with what every claim in it rests on. */
export interface Evidence {
  readonly engine: Engine
  readonly cases: ReadonlyMap<Id<'claim'>, Case>
  readonly supporting: (one: Case) => Lines
  readonly disputing: (one: Case) => Lines
  readonly retracted: (one: Case) => KeySet
}

const numbersIn = ({numberOf}: Engine['sourcing'], cases: Iterable<Case>): number[] =>
  [...cases]
    .flatMap(({statements}) =>
      statements.flatMap(({source, basis = []}) => [source, ...basis.flatMap((one) => (typeof one === 'string' ? [] : [one.source]))])
    )
    .flatMap((source) => numberOf.get(source) ?? [])

/** Where labels were cut so short that no line is left, one line is looked for, so that what stands is not said to have fallen. */
function orAnyLine(engine: Engine, reports: () => readonly Report[], lines: Lines, retracted: KeySet): Lines {
  if (!lines.isCut || lines.found.length > 0) return lines
  const all = reports()
  const line = anyLine(engine, all, toldBy(engine.sourcing, all), retracted)
  return line ? {found: [line], isCut: true} : {found: [], isCut: false}
}

function evidenceFor(graph: KnowledgeGraph, cases: Evidence['cases'], asked: Iterable<Case>, ownersOf: OwnersOf): Evidence {
  const all = withPremises(asked, cases)
  const sourcing = sourcingOf(graph, ownersOf)
  const engine = {sourcing, labels: defaultLabels(sourcing, numbersIn(sourcing, all))}
  const retracted = (one: Case) => retractedKeys(engine, one)
  const own = (stance: 'supports' | 'disputes') => (one: Case) => {
    const statements = withStance(one, stance)
    const lines = linesOf(engine, {statements}, retracted(one))
    return orAnyLine(engine, () => reportsOf(engine, statements), lines, retracted(one))
  }
  const inferred = inferredLines(new Map([...cases].filter(([, one]) => all.has(one))), {lines: own('supports'), retracted})
  return {engine, cases, supporting: (one) => inferred.get(one) ?? own('supports')(one), disputing: own('disputes'), retracted}
}

/** Ownership is judged first, without owners; then everything, with the owners that were found. */
export function evidenceOf(graph: KnowledgeGraph): Evidence {
  const cases = casesOf(graph)
  const asked = new Set(cases.values())
  const owning = ownershipClaims(graph)
  if (owning.length === 0) return evidenceFor(graph, cases, asked, () => [])
  const first = evidenceFor(
    graph,
    cases,
    owning.map(({id}) => cases.get(id)!),
    () => []
  )
  const held = owning.filter((claim: Claim) => first.supporting(cases.get(claim.id)!).found.length > 0)
  return evidenceFor(graph, cases, asked, ownersBy(held))
}
