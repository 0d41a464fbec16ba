import type {Claim} from '../model/claim.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {isEntityId} from '../model/id.ts'
import {spokenBy} from './spoken-by.ts'

/** Whoever a claim is about or owned by, speaks in it, by name or as the author of a source, or was asked about it. */
const partiesOf = (graph: KnowledgeGraph, claim: Claim): readonly string[] => [
  claim.owner,
  ...claim.about,
  ...claim.statements.flatMap((statement) => spokenBy(graph, statement)),
  ...(claim.relation ? [claim.relation.subject, claim.relation.object] : []),
  ...(claim.reply ? [claim.reply.of] : [])
]

/** Whether a claim may leave the site as data: nobody who asked to stay out has a part in it. */
export const isExportedClaim = (graph: KnowledgeGraph, claim: Claim): boolean =>
  partiesOf(graph, claim).every((party) => !isEntityId(party) || graph.entities.get(party)?.noExport !== true)
