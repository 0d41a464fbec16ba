import type {Basis} from '../../model/basis.ts'
import type {Claim} from '../../model/claim.ts'
import type {KnowledgeGraph} from '../../model/graph.ts'
import {type Id, slugOf} from '../../model/id.ts'
import {shown} from '../../validate/rule.ts'
import {liveClaims, supporting} from '../claims-in-question.ts'
import type {LintRule} from '../weakness.ts'

const sourcesIn = (basis: readonly Basis[] | undefined): Id<'source'>[] =>
  (basis ?? []).flatMap((one) => (typeof one === 'string' ? [] : [one.source]))

/** The withdrawn sources a claim rests on, directly or through others. */
function withdrawnBelow({sources}: KnowledgeGraph, claim: Claim): Id<'source'>[] {
  const seen = new Set<Id<'source'>>()
  const open = supporting(claim).flatMap(({source, basis}) => [source, ...sourcesIn(basis)])
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...sourcesIn(sources.get(id)?.basis))
  }
  return [...seen].filter((id) => sources.get(id)?.withdrawn !== undefined).sort()
}

export const restsOnWithdrawn: LintRule = {
  code: 'rests-on-withdrawn',
  level: 'warn',
  why: 'When a source is withdrawn, what was built on it has to be looked at again.',
  *check({graph}) {
    for (const claim of liveClaims(graph)) {
      for (const id of withdrawnBelow(graph, claim)) {
        const cause = {point: graph.sources.get(id)!.point, reason: 'withdrawn here'}
        yield {
          of: claim,
          point: claim.point,
          reason: `Unexpected withdrawn source ${shown(slugOf(id))} below this claim, expected a note or another source`,
          cause
        }
      }
    }
  }
}
