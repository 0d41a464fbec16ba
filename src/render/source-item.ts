import {type CslItem, cslItem} from '../model/csl-item.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {LanguageTag} from '../model/text.ts'
import {partyName} from './names.ts'

/** A source as the citation processor and exports need it, with names in the reader's language. */
export function sourceItem(graph: Pick<KnowledgeGraph, 'entities' | 'sources' | 'claims'>, id: Id<'source'>, lang: LanguageTag): CslItem {
  const source = graph.sources.get(id)
  if (!source) throw new Error(`Unexpected id \`${id}\`, expected that of a source of the graph`)
  return cslItem(source, (party) => partyName(graph, party, lang).text, lang)
}
