import {isLive} from '../graph/shown.ts'
import type {Claim, SensitiveTopic} from '../model/claim.ts'
import type {Person} from '../model/entity.ts'
import type {EvidenceStatus} from '../model/evidence-status.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Statement} from '../model/statement.ts'
import type {Reviewed} from './weakness.ts'

/** Claims that count, in order of id. */
export const liveClaims = ({claims}: KnowledgeGraph): Claim[] => [...claims.values()].filter(isLive)

/** Claims that count, each with its status. */
export function* judged({graph, analysis}: Reviewed): Generator<{claim: Claim; status: EvidenceStatus}> {
  for (const claim of liveClaims(graph)) {
    const status = analysis.status.get(claim.id)
    if (status) yield {claim, status}
  }
}

/** People the claim is about who live or may live. */
export const livingPeople = ({entities}: KnowledgeGraph, {about}: Claim): Person[] =>
  about.flatMap((id) => {
    const entity = entities.get(id)
    return entity?.kind === 'person' && entity.living !== false ? [entity] : []
  })

export const isSensitive = ({sensitive}: Claim, ...topics: readonly SensitiveTopic[]): boolean =>
  topics.length === 0 ? sensitive.length > 0 : topics.some((topic) => sensitive.includes(topic))

export const supporting = ({statements}: Claim): Statement[] => statements.filter(({stance}) => stance === 'supports')
