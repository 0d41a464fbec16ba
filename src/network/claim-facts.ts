import {timeOf} from '../analyse/claim-time.ts'
import {speakersOf} from '../graph/speakers-of.ts'
import type {Claim} from '../model/claim.ts'
import {dateBounds} from '../model/date.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {isEntityId} from '../model/id.ts'
import {displayName} from '../model/name.ts'
import {textIn} from '../model/text.ts'
import type {Statuses} from './entity-edges.ts'
import type {ClaimFacts, Facets, NameOf} from './facts.ts'

/** When it is said to have been so, else when it was first said. */
function timeFact(claim: Claim): Pick<ClaimFacts, 'time'> {
  const held = timeOf(claim)
  if (Number.isFinite(held.earliest) || Number.isFinite(held.latest)) return {time: held}
  return claim.made === undefined ? {} : {time: dateBounds(claim.made)}
}

function factsOf(graph: KnowledgeGraph, {status}: Statuses, claim: Claim): ClaimFacts {
  const {support, contest, independent} = status.get(claim.id)!
  const publishers = claim.statements.flatMap(({source}) => graph.sources.get(source)?.publisher ?? [])
  const speakers = claim.statements.flatMap((statement) => speakersOf(graph, statement))
  return {
    ...(claim.relation && {predicate: claim.relation.predicate}),
    support,
    contest: contest.state,
    lines: independent.lines,
    publishers: [...new Set(publishers)].sort(),
    speakers: [...new Set(speakers)].sort(),
    ...timeFact(claim)
  }
}

const plainWords = new Map([
  ['unnamed', 'Somebody who is not named'],
  ['unstated', 'Not stated who']
])

/** The name of somebody who speaks or publishes; for a plain name it is that name. */
function nameOf({entities, site}: KnowledgeGraph, word: string): NameOf {
  const entity = isEntityId(word) ? entities.get(word) : undefined
  if (!entity) return {text: plainWords.get(word) ?? word.replace(/^name:/, '').replace(/^unnamed:/, 'Not named: ')}
  const {text, lang} = displayName(entity.names, site.lang)
  return lang === undefined || lang === site.lang ? {text} : {text, lang}
}

/** What a reader can filter some claims by, with the names of whom they name. */
export function claimFacets(graph: KnowledgeGraph, statuses: Statuses, claims: Iterable<Claim>): Facets {
  const facts = new Map([...claims].map((claim) => [claim.id as string, factsOf(graph, statuses, claim)]))
  const words = new Set([...facts.values()].flatMap(({publishers, speakers}) => [...publishers, ...speakers]))
  const predicates = new Set([...facts.values()].flatMap(({predicate}) => predicate ?? []))
  const label = (id: string): string => {
    const known = graph.predicates.get(id as never)
    return known ? textIn(known.label, graph.site.lang).text : id
  }
  return {
    claims: facts,
    names: new Map([...words].map((word) => [word, nameOf(graph, word)])),
    predicates: new Map([...predicates].map((id) => [id, label(id)]))
  }
}
