import type {Analysis} from '../analyse/analysis.ts'
import type {Share} from '../analyse/concentration.ts'
import {relationsOf} from '../graph/claims-about.ts'
import {isLive} from '../graph/shown.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, isEntityId, type Speaker} from '../model/id.ts'
import {partyName} from '../render/names.ts'
import {shareBarSvg} from '../render/share-bar.ts'
import {claimCard} from './claim-card.ts'
import type {ClaimCardView, PartView} from './parts.ts'
import {partyPart} from './pieces.ts'
import type {Reading} from './reading.ts'

export interface ShareRow {
  readonly party: PartView
  /** An SVG that says what `words` says. */
  readonly bar: string
  /** “3 of 5 lines, on 2 claims”. */
  readonly words: string
  /** What it is called, and by whom: claims on its ties to others. */
  readonly called: readonly ClaimCardView[]
}
export interface ConcentrationView {
  /** “9 lines of sourcing on this page begin with 4 origins.”, “Every one of them runs through one publisher: …” */
  readonly sentences: readonly (readonly PartView[])[]
  readonly groups: readonly {readonly words: string; readonly rows: readonly ShareRow[]; readonly more: number}[]
}

const most = {rows: 6, called: 2} as const
/** Ties that tell a reader whose voice a publisher or speaker is. */
const telling: ReadonlySet<string> = new Set(['part-of', 'owns', 'represents', 'spokesperson-for', 'directs', 'funds', 'member-of', 'works-for'])

/** Claims that tie a party to another one, in order of id. */
function calledBy(reading: Reading, party: Speaker): ClaimCardView[] {
  if (!isEntityId(party)) return []
  return relationsOf(reading.graph, party)
    .filter((claim) => isLive(claim) && claim.relation && telling.has(claim.relation.predicate))
    .slice(0, most.called)
    .map((claim) => claimCard(reading, claim))
}

const partOf = (reading: Reading, party: Speaker): PartView =>
  isEntityId(party) ? partyPart(reading, party) : {kind: 'words', ...partyName(reading.graph, party, reading.lang)}
const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`)

function rowsOf(reading: Reading, shares: readonly Share<Speaker>[], lines: number): ShareRow[] {
  return shares.slice(0, most.rows).map((share) => ({
    party: partOf(reading, share.party),
    bar: shareBarSvg(share.lines, lines),
    words: `${share.lines} of ${counted(lines, 'line', 'lines')}, on ${counted(share.claims, 'claim', 'claims')}`,
    called: calledBy(reading, share.party)
  }))
}

/** The party that takes part in every line, when there are several lines and one does. */
const holderOfAll = (shares: readonly Share<Speaker>[], lines: number): Speaker | undefined =>
  lines > 1 && shares[0]?.lines === lines ? shares[0].party : undefined

/** On whom the claims about an entity rest; nothing when no line of sourcing holds any of them. */
export function concentrationView(graph: KnowledgeGraph, analysis: Analysis, id: EntityId): ConcentrationView | undefined {
  const found = analysis.concentration.get(id)
  if (!found || found.lines === 0) return undefined
  const reading: Reading = {graph, analysis, lang: graph.site.lang}
  const {publishers, speakers, origins, lines} = found
  const word = (text: string): PartView => ({kind: 'words', text})
  const all = (shares: readonly Share<Speaker>[], what: string): PartView[][] => {
    const holder = holderOfAll(shares, lines)
    return holder === undefined ? [] : [[word(`Every one of them runs through one ${what}: `), partOf(reading, holder), word('.')]]
  }
  const begin = `${counted(lines, 'line of sourcing', 'lines of sourcing')} on this page ${lines === 1 ? 'begins' : 'begin'} with ${counted(origins, 'origin', 'origins')}.`
  const group = (words: string, shares: readonly Share<Speaker>[]) => ({
    words,
    rows: rowsOf(reading, shares, lines),
    more: Math.max(0, shares.length - most.rows)
  })
  return {
    sentences: [[word(begin)], ...all(publishers, 'publisher'), ...all(speakers, 'speaker')],
    groups: [group('Publishers', publishers), group('Speakers', speakers)].filter(({rows}) => rows.length > 0)
  }
}
