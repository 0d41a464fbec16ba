import {kinds} from '../../src/model/id.ts'
import {articleView} from '../../src/view/article.ts'
import {changesPageView} from '../../src/view/changes-page.ts'
import {claimView} from '../../src/view/claim.ts'
import {correctionsView} from '../../src/view/corrections.ts'
import {entityView} from '../../src/view/entity.ts'
import {frontPageView} from '../../src/view/front-page.ts'
import {indexList} from '../../src/view/index-list.ts'
import type {PageView} from '../../src/view/parts.ts'
import {sourceView} from '../../src/view/source.ts'
import {timelinePaths, timelineView} from '../../src/view/timeline-view.ts'
import type {WrittenSite} from './written-site.ts'

/** All pages of a site. */
export const everyView = ({graph, analysis}: WrittenSite): PageView[] => [
  ...[...graph.articles.keys()].map((id) => articleView(graph, analysis, id)),
  ...[...graph.claims.keys()].map((id) => claimView(graph, analysis, id)),
  ...[...graph.entities.keys()].map((id) => entityView(graph, analysis, id)),
  ...[...graph.sources.keys()].map((id) => sourceView(graph, analysis, id)),
  ...kinds.map((kind) => indexList(graph, analysis, kind)),
  frontPageView(graph, analysis),
  correctionsView(graph),
  changesPageView(graph),
  ...[undefined, ...timelinePaths(graph, analysis)].map((path) => timelineView(graph, analysis, path))
]
