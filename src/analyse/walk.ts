import type {Candidate, Engine, Report} from './candidates.ts'
import {spoken} from './candidates.ts'
import {type Chain, extend, upwards} from './chain.ts'
import type {KeySet} from './key-set.ts'
import {headsAt} from './labels.ts'
import type {Rests} from './sourcing.ts'
import type {Told} from './told.ts'

/** How many ends of paths, and links of chains made of them, before the search is cut. */
const limit = {ends: 20_000, links: 2_000_000}

/** A source on the path from the report upwards. */
interface Step {
  readonly source: number
  readonly rests: Rests
  /** Whom the nearest source below, or this one, names; nobody as long as none does. */
  readonly speakers: KeySet
  next: number
}

/** The sources from which one of the targets can be reached upwards, among those a report rests on. */
function leadingTo(told: Told, start: Step, targets: ReadonlySet<number>): ReadonlySet<number> {
  const dependents = new Map<number, number[]>()
  const seen = new Set([start.source])
  for (const source of seen)
    for (const basis of (source === start.source ? start.rests : told.rests(source)).on) {
      const others = dependents.get(basis)
      if (others) others.push(source)
      else dependents.set(basis, [source])
      seen.add(basis)
    }
  const leading = new Set([...targets].filter((target) => seen.has(target) && target !== start.source))
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
export function walkedCandidates({sourcing, labels}: Engine, report: Report, told: Told): {found: Candidate[]; isCut: boolean} {
  const start: Step = {source: report.source, rests: report.rests ?? sourcing.rests[report.source]!, speakers: report.speakers, next: -1}
  if (sourcing.withdrawn[start.source]) return {found: [], isCut: false}
  const leadsOn = {unspoken: leadingTo(told, start, told.speaking.union(told.resting)), spoken: leadingTo(told, start, told.resting)}
  const found: Candidate[] = []
  const path: Step[] = [start]
  const onPath = new Set([start.source])
  let isCut = false
  let {ends, links} = limit
  const keep = (chain: Chain, below: number, speakers: KeySet): void => {
    let whole = chain
    for (let at = below; at >= 0; at--) whole = extend(sourcing, whole, path[at]!.source)
    links -= path.length
    ends--
    found.push(...spoken(sourcing, whole, speakers))
  }
  const goOn = (basis: number, {speakers}: Step): void => {
    if (onPath.has(basis) || sourcing.withdrawn[basis]) return
    if ((speakers.length > 0 ? leadsOn.spoken : leadsOn.unspoken).has(basis)) {
      path.push({source: basis, rests: told.rests(basis), speakers: speakers.length > 0 ? speakers : told.speakers(basis), next: -1})
      onPath.add(basis)
      return
    }
    const label = labels.of[basis]
    isCut ||= label?.isCut ?? false
    for (const chain of label?.chains ?? []) if (!upwards(chain).some((source) => onPath.has(source))) keep(chain, path.length - 1, speakers)
  }
  for (let step = path.at(-1); step !== undefined && ends > 0 && links > 0; step = path.at(-1)) {
    const at = step.next++
    if (at < 0) for (const head of headsAt(sourcing, step.source, step.rests)) keep(head, path.length - 2, step.speakers)
    else if (at < step.rests.on.length) goOn(step.rests.on[at]!, step)
    else {
      onPath.delete(step.source)
      path.pop()
      ends--
    }
  }
  return {found, isCut: isCut || path.length > 0}
}
