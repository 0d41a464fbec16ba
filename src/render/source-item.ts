import {type CslItem, cslItem} from '../model/csl-item.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {LanguageTag} from '../model/text.ts'
import {partyName} from './names.ts'

/** A source as the citation processor needs it, with names in the reader's language. */
export function sourceItem(graph: Pick<KnowledgeGraph, 'entities' | 'sources' | 'claims'>, id: Id<'source'>, lang: LanguageTag): CslItem {
  const source = graph.sources.get(id)
  if (!source) throw new Error(`Unexpected id \`${id}\`, expected that of a source of the graph`)
  // Styles take `article` for a preprint and leave out its day; here it is an article whose kind nobody stated.
  const type = source.type === 'article' ? 'article-newspaper' : source.type
  // The archived copy has its own link on the page; styles would print its address without a word on what it is.
  const {archive_location: _, ...item} = cslItem({...source, type}, (party) => partyName(graph, party, lang).text, lang)
  return item
}
