import type {Statement} from '../model/statement.ts'
import {type Chain, extend, passes} from './chain.ts'
import {type KeySet, keySet} from './key-set.ts'
import {headsAt, type Labels} from './labels.ts'
import {type Rests, restsOf, type Sourcing} from './sourcing.ts'

/** A statement in the numbers of the sourcing. */
export interface Report {
  readonly source: number
  /** Keys of the speakers it names. */
  readonly speakers: KeySet
  /** What it rests on, when that is said for this claim only. */
  readonly rests: Rests | undefined
}

export const reportOf = (sourcing: Sourcing, {source, speakers, basis}: Statement): Report => ({
  source: sourcing.numberOf.get(source)!,
  speakers: speakers.length === 1 ? [sourcing.table.speaker(speakers[0]!)] : keySet(speakers.map(sourcing.table.speaker)),
  rests: basis && basis.length > 0 ? restsOf(basis, sourcing.numberOf, sourcing.table) : undefined
})

/** The sourcing with the labels that claims start from. */
export interface Engine {
  readonly sourcing: Sourcing
  readonly labels: Labels
}

/** A chain with somebody who may stand at its head. */
export interface Candidate {
  readonly chain: Chain
  readonly speaker: number
}

/** A chain once for each who may speak: whoever is marked on it, else those given, else the authors at its head. */
export const spoken = ({authors}: Sourcing, chain: Chain, speakers: KeySet): Candidate[] => {
  if (chain.fixed >= 0) return [{chain, speaker: chain.fixed}]
  const who = speakers.length > 0 ? speakers : authors[chain.head]!
  return who.map((speaker) => ({chain, speaker}))
}

/** The lines of a report upstream of which no source says anything of its own on the claim. */
export function plainCandidates({sourcing, labels}: Engine, {source, speakers, rests}: Report): {found: Candidate[]; isCut: boolean} {
  if (sourcing.withdrawn[source]) return {found: [], isCut: false}
  const own = labels.of[source]
  if (!rests) return {found: (own?.chains ?? []).flatMap((chain) => spoken(sourcing, chain, speakers)), isCut: own?.isCut ?? false}
  const bases = [...rests.on].flatMap((basis) => labels.of[basis] ?? [])
  const chains = bases.flatMap(({chains}) =>
    chains.filter((chain) => !passes(sourcing, chain, source)).map((chain) => extend(sourcing, chain, source))
  )
  return {
    found: [...headsAt(sourcing, source, rests), ...chains].flatMap((chain) => spoken(sourcing, chain, speakers)),
    isCut: bases.some(({isCut}) => isCut)
  }
}
