import type {Engine, Report} from './candidates.ts'
import {type Chain, extend, startChain} from './chain.ts'
import {type Found, foundOf} from './found.ts'
import {areDisjoint, includes, type KeySet, keySet, union} from './key-set.ts'
import type {Saying, Told} from './told.ts'
import type {Need} from './unavoidable.ts'

/** Reports on one claim, and what they rest on. */
export interface Ends {
  readonly engine: Engine
  readonly reports: readonly Report[]
  readonly told: Told
  /** Keys that no line may have. */
  readonly removed: KeySet
  /** What the lines of each source cannot avoid. */
  readonly needs: readonly Need[]
}

/** So many choices of sources are looked at, and so many sources on the ways up from them. */
const limit = {choices: 64, steps: 5_000}
/** Ways up that are longer are not followed: a claim that rests on one is left as it is known. */
const longest = 200

/** Choices of so many sources whose needs share nothing; nothing when there are too many to look at. */
function choicesOf(needs: readonly Need[], size: number): Need[][] | undefined {
  const found: Need[][] = []
  const choose = (from: number, chosen: readonly Need[]): void => {
    if (chosen.length === size) found.push([...chosen])
    for (let at = from; at <= needs.length - (size - chosen.length) && chosen.length < size && found.length <= limit.choices; at++)
      if (chosen.every(({keys}) => areDisjoint(keys, needs[at]!.keys))) choose(at + 1, [...chosen, needs[at]!])
  }
  choose(0, [])
  return found.length > limit.choices ? undefined : found
}

/** A search that ends after so many sources were looked at. */
interface Search extends Ends {
  readonly budget: {steps: number}
}

/** Whom a source on a chain names, or one below it, and what it rests on there. */
interface Visit extends Saying {
  readonly source: number
}

/** A way up from a report: sources from the report to the head, and who stands there. */
interface Way {
  readonly sources: readonly number[]
  readonly fixed: number
  readonly speaker: number
}

/** Every way up from a report without some keys, one after the other until one is taken. */
function takeWay({engine: {sourcing}, told, budget}: Search, report: Report, gone: KeySet, isTaken: (way: Way) => boolean): boolean {
  const path: number[] = []
  const goOn = ({source, speakers, rests}: Visit): boolean => {
    if (path.length > longest) budget.steps = 0
    if (budget.steps-- <= 0) return false
    if (sourcing.withdrawn[source] || path.includes(source) || !areDisjoint(sourcing.keys[source]!, gone)) return false
    path.push(source)
    const ends = (speaker: number, fixed: number): boolean => !includes(gone, speaker) && isTaken({sources: path, fixed, speaker})
    const isFound =
      rests.unnamed.some((speaker) => ends(speaker, speaker)) ||
      (rests.isHead && (speakers.length > 0 ? speakers : sourcing.authors[source]!).some((speaker) => ends(speaker, -1))) ||
      rests.on.some((basis) =>
        told.sayings(basis).some((saying) => goOn({source: basis, rests: saying.rests, speakers: speakers.length > 0 ? speakers : saying.speakers}))
      )
    path.pop()
    return isFound
  }
  return goOn({source: report.source, speakers: report.speakers, rests: report.rests ?? sourcing.rests[report.source]!})
}

/** A way up from each of some sources that share nothing, if there are such; each leaves those after it what they cannot avoid. */
function waysOfAll(search: Search, [need, ...others]: readonly Need[], used: KeySet): readonly Way[] | undefined {
  if (!need) return []
  const {keys} = search.engine.sourcing
  const gone = others.reduce((all, other) => union(all, other.keys), used)
  let found: readonly Way[] | undefined
  const isTaken = ({sources, fixed, speaker}: Way): boolean => {
    const now = others.length === 0 ? used : keySet([...used, ...sources.flatMap((source) => keys[source]!), speaker])
    const rest = waysOfAll(search, others, now)
    found = rest && [{sources: [...sources], fixed, speaker}, ...rest]
    return rest !== undefined
  }
  search.reports.some((report) => report.source === need.source && takeWay(search, report, gone, isTaken))
  return found
}

function lineOf({engine: {sourcing}}: Ends, {sources, fixed, speaker}: Way): Found {
  let chain: Chain = startChain(sourcing, sources.at(-1)!, fixed)
  for (let at = sources.length - 2; at >= 0; at--) chain = extend(sourcing, chain, sources[at]!)
  return foundOf(sourcing, {chain, speaker})
}

/**
 * Lines that share nothing, and how many of them there can be: from `most` downwards, until so many are found that
 * more are not possible, or `enough` is known to be the most.
 *
 * Lines that share nothing end with different sources, so every choice of that many sources is tried, chain by chain,
 * within a limit.
 */
export function disjointEnds(ends: Ends, most: number, enough: number): {found: readonly Found[]; atMost: number} {
  const budget = {steps: limit.steps}
  for (let size = most; size > enough; size--) {
    const choices = choicesOf(ends.needs, size)
    for (const chosen of choices ?? []) {
      const ways = waysOfAll({...ends, budget}, chosen, ends.removed)
      if (ways) return {found: ways.map((way) => lineOf(ends, way)), atMost: size}
    }
    if (!choices || budget.steps <= 0) return {found: [], atMost: size}
  }
  return {found: [], atMost: enough}
}
