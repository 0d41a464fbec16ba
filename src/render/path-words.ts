import type {ConnectionPath, Hop} from '../analyse/connections.ts'
import type {Grade} from '../analyse/paths.ts'
import type {Statuses} from '../analyse/statuses.ts'
import type {Id} from '../model/id.ts'
import type {Statement} from '../model/statement.ts'
import type {LanguageTag} from '../model/text.ts'
import {attribution, claimAttribution, compareSpeaking, type Part} from './attribution.ts'
import {type Chip, evidenceChip} from './evidence-words.ts'
import type {Named} from './names.ts'
import {spokenBy} from './spoken-by.ts'

/** Stands beside every path, on pages and in the terminal. */
export const pathCaution = 'A path is not evidence of involvement.'
/** Stands before a step whose claims cannot hold at the time of those of the step before. */
export const apartInTime = 'not at the same time as the step before'

/** Of a path, by the grade of its weakest step. */
export const weakestWords: Readonly<Record<Grade, string>> = {
  3: 'every step has 2 or more independent lines and is uncontested',
  2: 'the weakest step has 1 line of sourcing, or more and is contested',
  1: 'the weakest step has 1 line of sourcing and is contested, or is of an origin that is unnamed or not stated',
  0: 'the weakest step has no live support'
}

/** “2 steps; the weakest step has 1 line of sourcing, or more and is contested”. */
export const pathWords = ({weakest, hops}: ConnectionPath): string =>
  `${hops.length === 1 ? '1 step' : `${hops.length} steps`}; ${weakestWords[weakest]}`

/** A claim that joins the ends of a step. */
export interface HopClaim {
  readonly id: Id<'claim'>
  readonly chip: Chip
  /** Each a whole sentence with its speakers and source. */
  readonly sentences: readonly (readonly Part[])[]
}

/** Of the statements on a claim so many are shown for a step; the claim's page has all. */
const most = 4

/** Who speaks for the claim, whoever of the step's ends speaks in it, and who disputes it. */
function telling(named: Named, {from, to}: Hop, statements: readonly Statement[]): Statement[] {
  const isEnd = (statement: Statement): boolean => spokenBy(named, statement).some((speaker) => speaker === from || speaker === to)
  const sorted = [...statements].sort(compareSpeaking(named))
  const chosen = sorted.filter((statement, at) => at === 0 || statement.stance === 'disputes' || isEnd(statement))
  const disputing = chosen.filter(({stance}) => stance === 'disputes')
  const others = chosen.filter(({stance}) => stance !== 'disputes')
  return [...others.slice(0, most - Math.min(disputing.length, most / 2)), ...disputing.slice(0, most / 2)]
}

/** The claims of a step, the best supported first, each with what it rests on and who says and who disputes it. */
export function hopClaims(named: Named, {status}: Statuses, hop: Hop, lang: LanguageTag): HopClaim[] {
  return hop.claims.map((id) => {
    const claim = named.claims.get(id)!
    const statements = telling(named, hop, claim.statements)
    const sentences = statements.map((statement) => attribution(named, statement, lang, 'plain'))
    return {
      id,
      chip: evidenceChip(named, claim, status.get(id), lang),
      sentences: sentences.length > 0 ? sentences : [claimAttribution(named, claim, lang)]
    }
  })
}
