import type {Candidate, Engine, Report} from './candidates.ts'
import {spoken} from './candidates.ts'
import {type Chain, extend, upwards} from './chain.ts'
import type {KeySet} from './key-set.ts'
import {headsAt} from './labels.ts'
import type {Rests} from './sourcing.ts'
import type {Saying, Told} from './told.ts'

/** What may still be looked at for one claim: ends of paths, and links of chains made of them. */
export interface WalkBudget {
  ends: number
  links: number
}

export const walkBudget = (): WalkBudget => ({ends: 20_000, links: 2_000_000})

/** A source on the path from the report upwards. */
interface Step {
  readonly source: number
  readonly rests: Rests
  /** Whom the nearest source below, or this one, names; nobody as long as none does. */
  readonly speakers: KeySet
  /** Where the path may go on: to a source as far as it says one thing, or to all that stands behind it. */
  readonly ways: readonly {readonly source: number; readonly saying?: Saying}[]
  next: number
}

/** The sources from which one of the targets can be reached upwards, among those a report rests on. */
function leadingTo(told: Told, start: number, rests: Rests, targets: ReadonlySet<number>, budget: WalkBudget): ReadonlySet<number> {
  if (targets.size === 0) return targets
  const dependents = new Map<number, number[]>()
  const seen = new Set([start])
  for (const source of seen)
    for (const basis of (source === start ? rests : told.rests(source)).on) {
      const others = dependents.get(basis)
      if (others) others.push(source)
      else dependents.set(basis, [source])
      seen.add(basis)
    }
  budget.links -= seen.size
  const leading = new Set([...targets].filter((target) => seen.has(target) && target !== start))
  for (const source of leading) for (const dependent of dependents.get(source) ?? []) leading.add(dependent)
  return leading
}

/**
 * The lines of a report that rests on sources with statements of their own on the claim, path by path.
 *
 * A statement that names nobody takes the speakers of the nearest source above it that names somebody, and a source
 * may rest on something else for this claim: neither can be read from labels made without the claim. Where a path no
 * longer leads to such a source, the label goes on.
 */
export function walkedCandidates({sourcing, labels}: Engine, report: Report, told: Told, budget: WalkBudget): {found: Candidate[]; isCut: boolean} {
  const rests = report.rests ?? sourcing.rests[report.source]!
  if (sourcing.withdrawn[report.source]) return {found: [], isCut: false}
  if (budget.ends <= 0 || budget.links <= 0) return {found: [], isCut: true}
  const leadsOn = {
    unspoken: leadingTo(told, report.source, rests, told.speaking.union(told.resting), budget),
    spoken: leadingTo(told, report.source, rests, told.resting, budget)
  }
  const stepOn = (source: number, {speakers, rests}: Saying): Step => {
    const leading = speakers.length > 0 ? leadsOn.spoken : leadsOn.unspoken
    const live = [...rests.on].filter((basis) => !sourcing.withdrawn[basis])
    const ways = live.flatMap((basis) => (leading.has(basis) ? told.sayings(basis).map((saying) => ({source: basis, saying})) : [{source: basis}]))
    return {source, rests, speakers, ways, next: -1}
  }
  const found: Candidate[] = []
  const path: Step[] = [stepOn(report.source, {speakers: report.speakers, rests})]
  const onPath = new Set([report.source])
  let isCut = false
  const keep = (chain: Chain, below: number, speakers: KeySet): void => {
    let whole = chain
    for (let at = below; at >= 0; at--) whole = extend(sourcing, whole, path[at]!.source)
    budget.links -= path.length
    budget.ends--
    found.push(...spoken(sourcing, whole, speakers))
  }
  const goOn = ({speakers, ways}: Step, at: number): void => {
    const {source, saying} = ways[at]!
    if (onPath.has(source)) return
    if (saying) {
      path.push(stepOn(source, speakers.length > 0 ? {...saying, speakers} : saying))
      onPath.add(source)
      return
    }
    const label = labels.of[source]
    isCut ||= label?.isCut ?? false
    for (const chain of label?.chains ?? []) if (!upwards(chain).some((one) => onPath.has(one))) keep(chain, path.length - 1, speakers)
  }
  for (let step = path.at(-1); step !== undefined && budget.ends > 0 && budget.links > 0; step = path.at(-1)) {
    const at = step.next++
    if (at < 0) for (const head of headsAt(sourcing, step.source, step.rests)) keep(head, path.length - 2, step.speakers)
    else if (at < step.ways.length) goOn(step, at)
    else {
      onPath.delete(step.source)
      path.pop()
      budget.ends--
    }
  }
  return {found, isCut: isCut || path.length > 0}
}
