import type {KnowledgeGraph} from '../../model/graph.ts'
import {slugOf} from '../../model/id.ts'
import {shown} from '../../validate/rule.ts'
import type {LintRule} from '../weakness.ts'

/** Everything that something else speaks of; being the author or the publisher of a source counts when the source does. */
function usedIn({edges, entities, claims, articles, decisions}: KnowledgeGraph): Set<string> {
  const used = new Set<string>()
  for (const {kind, from, to} of edges) {
    used.add(to)
    if (kind === 'statement' || kind === 'speaker' || kind === 'relation') used.add(from)
  }
  for (const {names, differentFrom} of entities.values()) for (const id of [...names.flatMap(({seenIn}) => seenIn), ...differentFrom]) used.add(id)
  for (const {reply, withdrawn, statements} of claims.values()) {
    const departures = statements.map(({departs}) => departs?.from)
    for (const id of [reply?.of, reply?.source, withdrawn?.notice, ...departures]) if (id !== undefined) used.add(id)
  }
  for (const {tags} of articles.values()) for (const tag of tags) used.add(`topic/${tag}`)
  for (const {pair} of decisions) for (const id of pair) used.add(id)
  return used
}

export const orphan: LintRule = {
  code: 'orphan',
  level: 'info',
  why: 'What nothing leads to is not found, and often is a slip.',
  *check({graph}) {
    const used = usedIn(graph)
    for (const thing of [...graph.sources.values(), ...graph.entities.values()]) {
      if (used.has(thing.id)) continue
      yield {
        of: thing,
        point: thing.point,
        reason: `Unexpected ${shown(slugOf(thing.id))} that nothing speaks of, expected a claim, a citation or a mention`
      }
    }
  }
}
