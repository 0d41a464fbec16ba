import type {Statuses} from '../analyse/statuses.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {Stance} from '../model/statement.ts'
import {arrowPaths, edgeLooks} from '../network/encoding.ts'
import {type TrailLook, type TrailStyle, trailSvg} from '../render/trail.ts'
import type {ChainStep} from './chain.ts'
import type {Reading} from './reading.ts'
import {type TrailFacts, trailFacts, trailStanceWords} from './trail-facts.ts'
import {trailRows} from './trail-rows.ts'
import {trailSteps} from './trail-steps.ts'

/** From a claim through its reports to their roots: a drawing, and the same as a list. */
export interface TrailView {
  readonly svg: string
  /** What is drawn: “5 reports, 1 dispute”. */
  readonly caption: string
  /** Steps of one stance each. */
  readonly groups: readonly {readonly words: string; readonly steps: readonly ChainStep[]}[]
  /** Reports that are not drawn. */
  readonly more: number
}

const look = (style: keyof typeof edgeLooks): TrailLook => {
  const {dashes, width, arrow} = edgeLooks[style]
  return {dashes, width, head: arrowPaths[arrow]}
}
const looks: Readonly<Record<TrailStyle, TrailLook>> = {
  supports: look('supports'),
  disputes: look('disputes'),
  mentions: look('mentions'),
  withdraws: look('withdraws'),
  basis: look('basis'),
  says: {dashes: [], width: 1.2, head: ''}
}

const kindOfReport: Readonly<Record<Stance, readonly [one: string, many: string]>> = {
  supports: ['report', 'reports'],
  disputes: ['dispute', 'disputes'],
  mentions: ['mention', 'mentions'],
  withdraws: ['withdrawal', 'withdrawals']
}
const counted = ({stance, reports}: TrailFacts): string => `${reports.length} ${kindOfReport[stance][reports.length === 1 ? 0 : 1]}`

/** The trail of a claim; nothing when no statement is listed. */
export function trailView(graph: KnowledgeGraph, analysis: Statuses, id: Id<'claim'>): TrailView | undefined {
  const reading: Reading = {graph, analysis, lang: graph.site.lang}
  const stances = trailFacts(reading, graph.claims.get(id)!)
  if (stances.length === 0) return undefined
  const {rows, edges, left} = trailRows(reading, stances)
  const caption = stances.map(counted).join(', ')
  const title = `Where it comes from: ${caption}`
  return {
    svg: trailSvg({rows, edges, looks, stanceWords: trailStanceWords, prefix: 'trail', title, claimWords: 'This claim'}),
    caption,
    groups: stances.map((facts) => ({words: trailStanceWords[facts.stance], steps: trailSteps(reading, facts)})),
    more: left
  }
}
