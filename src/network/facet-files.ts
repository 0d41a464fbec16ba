import {isLive} from '../graph/shown.ts'
import {speakersOf} from '../graph/speakers-of.ts'
import type {Claim} from '../model/claim.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {claimFacets} from './claim-facts.ts'
import type {Statuses} from './entity-edges.ts'
import {encodeFacets} from './facets.ts'
import type {Picture} from './picture.ts'

/** The places of a site's entities that facts are sorted by. */
export interface FacetPictures {
  readonly whole: Picture
  readonly overview: Picture
  readonly fictional: Picture
}

const touches = (graph: KnowledgeGraph, claim: Claim): ReadonlySet<string> =>
  new Set([
    ...claim.about,
    ...(claim.relation ? [claim.relation.subject, claim.relation.object] : []),
    ...claim.statements.flatMap((statement) => speakersOf(graph, statement))
  ])

/**
 * The facts of claims, by the pictures whose lines they stand on: a file for the overview, one for each group with
 * every claim about or by one of its members, and one for invented content.
 */
export function facetFiles(graph: KnowledgeGraph, statuses: Statuses, {whole, overview, fictional}: FacetPictures): ReadonlyMap<string, string> {
  const groupOf = new Map<string, string>([
    ...whole.nodes.map(({id, group = 'overview'}) => [id as string, group] as const),
    ...fictional.nodes.map(({id}) => [id as string, 'fictional'] as const)
  ])
  const byName = new Map<string, Set<Claim>>([
    ['overview', new Set()],
    ['fictional', new Set()]
  ])
  const add = (name: string, claim: Claim): void => {
    const known = byName.get(name)
    if (known) known.add(claim)
    else byName.set(name, new Set([claim]))
  }
  for (const claim of graph.claims.values()) {
    if (!isLive(claim)) continue
    for (const id of touches(graph, claim)) {
      const group = groupOf.get(id)
      if (group !== undefined) add(group, claim)
    }
  }
  for (const id of overview.edges.flatMap(({claims}) => claims)) add('overview', graph.claims.get(id)!)
  const files = new Map<string, string>()
  for (const [name, claims] of byName) {
    for (const [at, text] of encodeFacets(claimFacets(graph, statuses, claims)).entries())
      files.set(`data/network/facets/${name}${at === 0 ? '' : `.${at + 1}`}.json`, text)
  }
  return files
}
