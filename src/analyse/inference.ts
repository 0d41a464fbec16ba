import type {Claim} from '../model/claim.ts'
import type {Id} from '../model/id.ts'
import type {Case} from './cases.ts'
import {components} from './components.ts'
import type {Found} from './found.ts'
import {areDisjoint, type KeySet, union} from './key-set.ts'
import {type Lines, minimalLines, noLines} from './lines.ts'

/** How often claims inferred from each other are gone through before their lines are cut. */
const rounds = 64

const minimal = (lines: readonly Found[], isCut: boolean): Lines =>
  minimalLines(
    [...lines].sort((a, b) => a.keys.length - b.keys.length || compareKeys(a.keys, b.keys)),
    (line) => line,
    isCut
  )

function compareKeys(a: KeySet, b: KeySet): number {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!
  return 0
}

/** Alternatives and premises in an order that does not depend on how they were written; an empty alternative is none. */
const inOrder = (alternatives: Claim['inferredFrom']): Id<'claim'>[][] =>
  alternatives
    .filter((all) => all.length > 0)
    .map((all) => [...all].sort())
    .sort((a, b) => (a.join() < b.join() ? -1 : 1))

/** Every choice of one line for each premise, each as one line: it stands only as long as all of them do. */
function product(premises: readonly Lines[]): Lines {
  return premises.reduce((all, {found, isCut}) => {
    const joined = all.found.flatMap((one) =>
      found.map((other) => ({
        ...one,
        keys: union(one.keys, other.keys),
        speakers: [...one.speakers, ...other.speakers],
        chains: [...one.chains, ...other.chains]
      }))
    )
    return minimal(joined, all.isCut || isCut)
  })
}

/** What a case has of itself and, for each alternative, of its premises. */
function withPremises(own: Lines, alternatives: readonly (readonly Lines[])[], retracted: KeySet): Lines {
  const live = ({found, isCut}: Lines): Lines => ({found: found.filter(({keys}) => areDisjoint(keys, retracted)), isCut})
  const inferred = alternatives.map((premises) => product(premises.map(live)))
  const found = inferred.flatMap(({found}) => found)
  return minimal([...own.found, ...found], own.isCut || inferred.some(({isCut}) => isCut))
}

const isSame = (a: Lines, b: Lines): boolean =>
  a.isCut === b.isCut && a.found.length === b.found.length && a.found.every(({keys}, at) => keys.join() === b.found[at]!.keys.join())

/** What the lines of cases are made of. */
export interface OwnLines {
  readonly lines: (one: Case) => Lines
  readonly retracted: (one: Case) => KeySet
}

/**
 * The supporting lines of the cases that infer something or that something is inferred from.
 *
 * Claims inferred from each other start from what they have of themselves, so a circle of inferences holds nothing up.
 */
export function inferredLines(given: Iterable<Case>, cases: ReadonlyMap<Id<'claim'>, Case>, own: OwnLines): ReadonlyMap<Case, Lines> {
  const alternativesOf = (one: Case): Case[][] =>
    one.claims.flatMap(({inferredFrom}) => inOrder(inferredFrom).map((all) => all.map((id) => cases.get(id)!)))
  const inferring = [...given]
    .filter(({claims}) => claims.some(({inferredFrom}) => inferredFrom.length > 0))
    .filter((one) => alternativesOf(one).length > 0)
  const all = [...new Set([...inferring, ...inferring.flatMap((one) => alternativesOf(one).flat())])]
  const placeOf = new Map(all.map((one, place) => [one, place]))
  const targets = all.map((one) =>
    alternativesOf(one)
      .flat()
      .map((premise) => placeOf.get(premise)!)
  )
  const lines = new Map<Case, Lines>()
  for (const places of components(all.length, (place) => targets[place]!)) {
    const group = places.map((place) => all[place]!)
    for (const one of group) lines.set(one, own.lines(one))
    for (let round = 0, isOpen = true; isOpen; round++) {
      isOpen = false
      for (const one of group) {
        const alternatives = alternativesOf(one).map((premises) => premises.map((premise) => lines.get(premise) ?? noLines))
        const made = withPremises(own.lines(one), alternatives, own.retracted(one))
        const isNew = !isSame(made, lines.get(one)!)
        lines.set(one, round < rounds ? made : {...made, isCut: true})
        isOpen ||= isNew && round < rounds
      }
    }
  }
  return lines
}
