import type {KnowledgeGraph} from '../model/graph.ts'
import type {EntityId, Id} from '../model/id.ts'
import type {Statement} from '../model/statement.ts'
import {neighbours} from './neighbours.ts'
import {speakersOf} from './speakers-of.ts'

/** The statements a graph's edges of one kind lead to, in order of claim. */
function statementsAlong(graph: KnowledgeGraph, from: Id, kind: 'speaker' | 'statement', isOne: (statement: Statement) => boolean): Statement[] {
  const edges = (neighbours(graph).out.get(from) ?? []).filter((edge) => edge.kind === kind)
  const claims = [...new Set(edges.map(({to}) => to as Id<'claim'>))].sort()
  return claims.flatMap((id) => graph.claims.get(id)!.statements.filter(isOne))
}

/** What an entity says, in which source, on which claim; also as the author of a statement that names nobody. */
export const statementsBy = (graph: KnowledgeGraph, speaker: EntityId): Statement[] =>
  statementsAlong(graph, speaker, 'speaker', (statement) => speakersOf(graph, statement).includes(speaker))

/** What a source bears on. */
export const statementsIn = (graph: KnowledgeGraph, source: Id<'source'>): Statement[] =>
  statementsAlong(graph, source, 'statement', (statement) => statement.source === source)

/** What is said about an entity, by anybody. */
export const statementsAbout = (graph: KnowledgeGraph, entity: EntityId): Statement[] =>
  (neighbours(graph).into.get(entity) ?? [])
    .filter(({kind}) => kind === 'about')
    .flatMap(({from}) => graph.claims.get(from as Id<'claim'>)!.statements)
