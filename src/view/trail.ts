import type {Statuses} from '../analyse/statuses.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {Stance, Statement} from '../model/statement.ts'
import {arrowPaths, edgeLooks} from '../network/encoding.ts'
import {type TrailLook, type TrailStyle, trailSvg} from '../render/trail.ts'
import type {ChainStep} from './chain.ts'
import type {Reading} from './reading.ts'
import {trailFacts, trailStanceWords} from './trail-facts.ts'
import {trailRows} from './trail-rows.ts'
import {trailSteps} from './trail-steps.ts'

/** From a claim through its reports to their roots: a drawing, and the same as a list. */
export interface TrailView {
  readonly svg: string
  /** What is drawn: “5 reports, 1 dispute”. */
  readonly caption: string
  /** Steps of one stance each. */
  readonly groups: readonly {readonly words: string; readonly steps: readonly ChainStep[]}[]
  /** Reports that are only in the list of statements. */
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

const counted = (count: number, one: string, many: string): string[] => (count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${many}`])

function captionOf(statements: readonly Statement[]): string {
  const sources = (stance: Stance): number => new Set(statements.filter((one) => one.stance === stance).map(({source}) => source)).size
  return [
    ...counted(sources('supports'), 'report', 'reports'),
    ...counted(sources('disputes'), 'dispute', 'disputes'),
    ...counted(sources('mentions'), 'mention', 'mentions'),
    ...counted(sources('withdraws'), 'withdrawal', 'withdrawals')
  ].join(', ')
}

/** The trail of a claim; nothing when no statement is listed. */
export function trailView(graph: KnowledgeGraph, analysis: Statuses, id: Id<'claim'>): TrailView | undefined {
  const reading: Reading = {graph, analysis, lang: graph.site.lang}
  const facts = trailFacts(reading, graph.claims.get(id)!)
  if (facts.statements.length === 0) return undefined
  const {rows, edges} = trailRows(reading, facts)
  const caption = captionOf(facts.statements)
  const direct = new Set(facts.statements.map(({source}) => source))
  return {
    svg: trailSvg({
      rows,
      edges,
      looks,
      stanceWords: trailStanceWords,
      prefix: 'trail',
      title: `Where it comes from: ${caption}`,
      claimWords: 'This claim'
    }),
    caption,
    groups: trailSteps(reading, facts),
    more: [...direct].filter((source) => !rows.some((row) => row.id === source)).length
  }
}
