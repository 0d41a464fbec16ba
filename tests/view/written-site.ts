import type {Root} from 'mdast'
import {analyse} from '../../src/analyse/analyse.ts'
import type {Analysis} from '../../src/analyse/analysis.ts'
import type {KnowledgeGraph} from '../../src/model/graph.ts'
import {parseMarkdown} from '../../src/read/markdown.ts'
import {compiled} from '../graph/content.ts'

export interface WrittenSite {
  readonly graph: KnowledgeGraph
  readonly analysis: Analysis
}

const bodyOf = (text: string): Root => parseMarkdown(text.split(/^---$/m).slice(2).join('---'))

/** The graph and analysis of content files, bodies included, as a site would have them. */
export function writtenSite(files: Readonly<Record<string, string>>, site: Partial<KnowledgeGraph['site']> = {}): WrittenSite {
  const graph = compiled(files)
  const bodies = new Map(Object.entries(files).map(([file, text]) => [file, text]))
  const whole: KnowledgeGraph = {
    ...graph,
    articles: new Map([...graph.articles].map(([id, article]) => [id, {...article, body: bodyOf(bodies.get(article.point.file) ?? '')}])),
    entities: new Map(
      [...graph.entities].map(([id, entity]) => [id, entity.dossier ? {...entity, dossier: bodyOf(bodies.get(entity.point.file) ?? '')} : entity])
    ),
    site: {...graph.site, ...site}
  }
  return {graph: whole, analysis: analyse(whole)}
}
