import type {Claim} from '../model/claim.ts'
import {type Id, isEntityId, kindOf} from '../model/id.ts'
import type {FilePoint} from '../model/point.ts'
import type {Statement} from '../model/statement.ts'
import {textIn} from '../model/text.ts'
import {attribution, claimAttribution, plainText, sourceByParts} from '../render/attribution.ts'
import {entityName} from '../render/names.ts'
import type {Place, Side, Version} from './comparison.ts'

/** A claim as the sentence that says who says it, and where. */
export const claimTitle = ({graph}: Version, claim: Claim): string => plainText(claimAttribution(graph, claim, graph.site.lang))

/** A statement as the sentence that says who says it, where and in which words. */
export const statementTitle = ({graph}: Version, statement: Statement): string => plainText(attribution(graph, statement, graph.site.lang))

/** What a reader calls something of a version. */
export function titleOf(version: Version, id: Id): string {
  const {graph} = version
  const {lang} = graph.site
  if (isEntityId(id)) return entityName(graph, id, lang).text
  if (kindOf(id) === 'source') return plainText(sourceByParts(graph, id as Id<'source'>, lang))
  if (kindOf(id) === 'article') return textIn(graph.articles.get(id as Id<'article'>)!.title, lang).text
  return claimTitle(version, graph.claims.get(id as Id<'claim'>)!)
}

export const placeOf = (side: Side, {file, line}: FilePoint): Place => ({side, file, line})
