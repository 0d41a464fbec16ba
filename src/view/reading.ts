import type {Statuses} from '../analyse/statuses.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {LanguageTag} from '../model/text.ts'

/** What a page is made from, and for a reader of which language. */
export interface Reading {
  readonly graph: KnowledgeGraph
  readonly analysis: Statuses
  readonly lang: LanguageTag
}
