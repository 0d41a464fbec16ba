import type {Analysis} from '../analyse/analysis.ts'
import {isLive} from '../graph/shown.ts'
import type {EvidenceStatus} from '../model/evidence-status.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, type Id, isEntityId, kindOf, slugOf} from '../model/id.ts'
import type {LineKey} from '../model/line.ts'
import {evidenceChip, lineWords, reportWords} from '../render/evidence-words.ts'
import {claimCards} from './claim-card.ts'
import type {ChipView, ClaimCardView} from './parts.ts'
import type {Reading} from './reading.ts'
import {changesWithout, type StatusChange} from './status-change.ts'

/** The claims that hang on one thing in one part that it plays. */
export interface Holding {
  /** “As a source”, “As a speaker or author”, “As a publisher or owner”. */
  readonly role: string
  /** “2 claims rest only on this; 1 more would keep fewer lines.” */
  readonly words: string
  readonly only: readonly ClaimCardView[]
  readonly weaker: readonly ClaimCardView[]
}
export interface ChangeRow {
  readonly card: ClaimCardView
  readonly now: ChipView
  readonly without: ChipView
  /** Independent lines now and then. */
  readonly lines: readonly [now: number, without: number]
  /** “Now: 5 reports, 2 independent lines. Then: 4 reports, 1 line of sourcing.” */
  readonly words: string
}
/** Loses all lines; keeps fewer; an objection goes or changes; only a report goes. */
export type Effect = 'falls' | 'weakens' | 'objection' | 'reports'
export interface FallsView {
  readonly holdings: readonly Holding[]
  /** “If this source were withdrawn”, “If all that is said, written and published under this name were withdrawn”. */
  readonly ifHeading: string
  /** “1 claim would lose all support, 2 would keep less, 1 objection would go.” */
  readonly ifWords: string
  readonly groups: readonly {readonly effect: Effect; readonly words: string; readonly rows: readonly ChangeRow[]}[]
}

const rolesOf = (id: Id<'source'> | EntityId): readonly (readonly [role: string, key: LineKey])[] => {
  const slug = slugOf(id)
  if (!isEntityId(id)) return [['As a source', `src:${slug}`]]
  return [
    ['As a speaker or author', `who:${slug}`],
    ['As a publisher or an owner of one', `pub:${slug}`]
  ]
}

const claims = (count: number): string => (count === 1 ? '1 claim' : `${count} claims`)

const holdingWords = (only: number, weaker: number): string => {
  if (weaker === 0) return `${claims(only)} ${only === 1 ? 'rests' : 'rest'} only on this.`
  if (only === 0) return `${claims(weaker)} would keep fewer lines of sourcing without this.`
  return `${claims(only)} ${only === 1 ? 'rests' : 'rest'} only on this; ${claims(weaker)} would keep fewer lines of sourcing.`
}

function holdingOf(reading: Reading, {falls, weakens}: Analysis, role: string, key: LineKey): Holding[] {
  const live = (ids: readonly Id<'claim'>[] | undefined): Id<'claim'>[] =>
    (ids ?? []).filter((id) => {
      const claim = reading.graph.claims.get(id)
      return claim !== undefined && isLive(claim)
    })
  const [only, weaker] = [live(falls.get(key)), live(weakens.get(key))]
  if (only.length + weaker.length === 0) return []
  return [{role, words: holdingWords(only.length, weaker.length), only: claimCards(reading, only), weaker: claimCards(reading, weaker)}]
}

const effectHeadings: Readonly<Record<Effect, string>> = {
  falls: 'Nothing would support these any more',
  weakens: 'These would keep fewer independent lines',
  objection: 'Objections to these would go or change',
  reports: 'These would keep their lines, with fewer reports'
}
function effectOf({before, after}: StatusChange): Effect {
  if (before.independent.lines > 0 && after.independent.lines === 0) return 'falls'
  if (after.independent.lines !== before.independent.lines) return 'weakens'
  return after.reports === before.reports || after.contest.state !== before.contest.state ? 'objection' : 'reports'
}

const tally = ({reports, independent, support}: EvidenceStatus): string =>
  support === 'one-line' || support === 'many-lines'
    ? `${reportWords(reports)}, ${lineWords(independent)}`
    : `${reportWords(reports)}, no line of sourcing`

function changeRow({graph, analysis, lang}: Reading, {claim: id, before, after}: StatusChange): ChangeRow {
  const claim = graph.claims.get(id)!
  return {
    card: claimCards({graph, analysis, lang}, [id])[0]!,
    now: evidenceChip(graph, claim, before, lang),
    without: evidenceChip(graph, claim, after, lang),
    lines: [before.independent.lines, after.independent.lines],
    words: `Now: ${tally(before)}. Then: ${tally(after)}.`
  }
}

const summaryWords: Readonly<Record<Effect, (count: number) => string>> = {
  falls: (count) => `${claims(count)} would lose all support`,
  weakens: (count) => `${claims(count)} would keep fewer lines`,
  objection: (count) => `objections to ${claims(count)} would go or change`,
  reports: (count) => `${claims(count)} would only lose a report`
}
const effects: readonly Effect[] = ['falls', 'weakens', 'objection', 'reports']

const ifHeading = (id: Id<'source'> | EntityId): string => {
  if (!isEntityId(id)) return 'If this source were withdrawn'
  return kindOf(id) === 'organisation'
    ? 'If all that it said, wrote and published were withdrawn'
    : 'If all that is said, written and published under this name were withdrawn'
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What hangs on a source, a person or a publisher, and what its withdrawal would change; nothing when nothing does. */
export function fallsView(graph: KnowledgeGraph, analysis: Analysis, id: Id<'source'> | EntityId): FallsView | undefined {
  const reading: Reading = {graph, analysis, lang: graph.site.lang}
  const holdings = rolesOf(id).flatMap(([role, key]) => holdingOf(reading, analysis, role, key))
  const changes = changesWithout(graph, analysis, id)
  if (holdings.length + changes.length === 0) return undefined
  const byEffect = Map.groupBy(changes, effectOf)
  const present = effects.flatMap((effect) => {
    const own = byEffect.get(effect)
    return own ? [{effect, own}] : []
  })
  const summary = present.map(({effect, own}) => summaryWords[effect](own.length)).join('; ')
  return {
    holdings,
    ifHeading: ifHeading(id),
    ifWords: summary === '' ? 'No status would change.' : `${capitalised(summary)}. Nothing would be deleted: what falls stays, with a notice.`,
    groups: present.map(({effect, own}) => ({effect, words: effectHeadings[effect], rows: own.map((change) => changeRow(reading, change))}))
  }
}
