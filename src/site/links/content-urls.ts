import type {Nodes} from 'mdast'
import type {KnowledgeGraph} from '../../model/graph.ts'
import {webAddress} from './ask.ts'

function* linksIn(node: Nodes): Generator<string> {
  if (node.type === 'link' || node.type === 'definition') yield node.url
  if ('children' in node) for (const child of node.children) yield* linksIn(child)
}

function* typedIn({articles, entities, sources, claims, tours}: KnowledgeGraph): Generator<string | undefined> {
  for (const {url, archive, withdrawn} of sources.values()) yield* [url, archive, withdrawn?.notice]
  for (const entity of entities.values()) {
    yield* entity.sameAs
    if (entity.kind === 'account') yield entity.url
    if (entity.dossier) yield* linksIn(entity.dossier)
  }
  for (const {withdrawn} of claims.values()) yield withdrawn?.notice
  for (const {body} of articles.values()) yield* linksIn(body)
  for (const {body} of tours.values()) yield* linksIn(body)
}

/** Every web address that the content names, once, in order; invented sources have none that could be asked. */
export function contentUrls(graph: KnowledgeGraph): string[] {
  const invented = new Set([...graph.sources.values()].flatMap(({fictional, url, archive}) => (fictional ? [url, archive] : [])))
  const typed = [...typedIn(graph)].filter((url) => url !== undefined && !invented.has(url) && webAddress(url) !== undefined)
  return [...new Set(typed as string[])].sort()
}
