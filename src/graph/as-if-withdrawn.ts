import type {Claim} from '../model/claim.ts'
import type {Edtf} from '../model/date.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, type Id, isEntityId, kindOf} from '../model/id.ts'
import type {Source} from '../model/source.ts'
import type {Statement} from '../model/statement.ts'
import {isLive} from './shown.ts'

const never = '9999' as Edtf
/** No file can hold it: a slug has no tilde. */
const announcement = 'source/~announcement' as Id<'source'>

const withdrawn = (source: Source): Source => ({...source, withdrawn: {on: never}})

/** A source in which somebody takes words back; nothing rests on it. */
const announcing = (like: Source): Source => ({
  id: announcement,
  type: 'document',
  title: new Map(),
  authors: [],
  consulted: true,
  basis: ['original'],
  corrected: [],
  citationKey: '~announcement',
  formerly: [],
  fictional: false,
  publication: 'published',
  point: like.point
})

const takenBack = (claim: Claim, party: EntityId): Claim => {
  const statement: Statement = {
    id: `${claim.id}#~`,
    claim: claim.id,
    source: announcement,
    stance: 'withdraws',
    speakers: [party],
    implicit: false,
    publication: 'published',
    point: claim.point
  }
  return {...claim, statements: [...claim.statements, statement]}
}

/**
 * The graph as it would be if a source were withdrawn, or if a party took back all that it said, wrote and published.
 * It is for counting again, not for showing.
 */
export function asIfWithdrawn(graph: KnowledgeGraph, id: Id<'source'> | EntityId): KnowledgeGraph {
  const {sources, claims} = graph
  if (!isEntityId(id)) return {...graph, sources: new Map([...sources].map(([one, source]) => [one, one === id ? withdrawn(source) : source]))}
  const [like] = sources.values()
  if (!like) return graph
  // An organisation that takes its words back also takes back what it published; a person who publishes has to be told apart.
  const isPublished = ({publisher}: Source): boolean => publisher === id && kindOf(id) !== 'organisation'
  const after = [...sources].map(([one, source]) => [one, isPublished(source) ? withdrawn(source) : source] as const)
  return {
    ...graph,
    sources: new Map<Id<'source'>, Source>([...after, [announcement, announcing(like)]]),
    claims: new Map([...claims].map(([one, claim]) => [one, isLive(claim) ? takenBack(claim, id) : claim]))
  }
}
