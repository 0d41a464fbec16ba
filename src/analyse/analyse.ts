import {isLive} from '../graph/shown.ts'
import type {Claim} from '../model/claim.ts'
import type {EvidenceStatus} from '../model/evidence-status.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {isEntityId} from '../model/id.ts'
import type {Analysis} from './analysis.ts'

export type {Analysis} from './analysis.ts'

function reportsOnly(claim: Claim, graph: KnowledgeGraph): EvidenceStatus {
  const live = (isLive(claim) ? claim.statements : []).filter(({source}) => graph.sources.get(source)?.withdrawn === undefined)
  const supporting = live.filter(({stance}) => stance === 'supports')
  const disputing = live.filter(({stance}) => stance === 'disputes')
  const by = [...new Set(disputing.flatMap(({speakers}) => speakers))].filter(isEntityId).filter((id) => claim.about.includes(id))
  const reports = new Set(supporting.map(({source}) => source)).size
  return {
    support: reports > 0 ? 'one-line' : claim.statements.some(({stance}) => stance === 'supports') ? 'fallen' : 'unsourced',
    contest: {state: by.length > 0 ? 'denied' : disputing.length > 0 ? 'disputed' : 'none', by, lines: Math.min(1, disputing.length)},
    reports,
    independent: {lines: Math.min(1, reports), exact: reports < 2, atMost: reports},
    lines: [],
    counted: [],
    disputing: [],
    notCounted: [],
    attribution: [],
    singlePoints: [],
    breaking: {},
    flags: claim.kind === 'opinion' ? ['opinion'] : []
  }
}

/** What follows from a graph. */
export function analyse(graph: KnowledgeGraph): Analysis {
  return {
    status: new Map([...graph.claims].map(([id, claim]) => [id, reportsOnly(claim, graph)])),
    falls: new Map(),
    weakens: new Map(),
    cycles: [],
    timelines: new Map(),
    departures: [],
    concentration: new Map(),
    dateParadoxes: [],
    selfReferences: [],
    freshness: [],
    duplicates: []
  }
}
