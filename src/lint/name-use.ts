import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import {lookupKey} from '../model/lookup-key.ts'
import type {LocalText} from '../model/text.ts'
import {findWords} from './find-words.ts'

const textsOf = (text: LocalText | undefined): string[] => [...(text?.values() ?? [])]

/** Words that a source is known to use: its title, and what is quoted from it. */
function wordsBySource({sources, claims}: Pick<KnowledgeGraph, 'sources' | 'claims'>): Map<Id<'source'>, string[]> {
  const words = new Map([...sources].map(([id, {title}]) => [id, textsOf(title)]))
  for (const {statements} of claims.values()) {
    for (const {source, quote} of statements) if (quote) words.get(source)?.push(quote.text)
  }
  return words
}

/** Answers which sources use a name in their title or in words quoted from them. */
export function nameUse(graph: Pick<KnowledgeGraph, 'sources' | 'claims'>): (name: string) => Id<'source'>[] {
  const words = [...wordsBySource(graph)].map(([id, texts]) => [id, lookupKey(texts.join(' | '))] as const)
  return (name) => {
    const key = lookupKey(name)
    return words.filter(([, text]) => findWords(text, [key]).length > 0).map(([id]) => id)
  }
}
