import {isLive} from '../graph/shown.ts'
import type {Article} from '../model/article.ts'
import type {Claim} from '../model/claim.ts'
import type {Id} from '../model/id.ts'
import type {LinkView} from './parts.ts'
import {linkTo} from './pieces.ts'
import type {Reading} from './reading.ts'

/** How far an article's claims are covered: so many of so many. */
export interface CoverageRow {
  readonly article: LinkView
  readonly cells: readonly {readonly count: number; readonly of: number}[]
}
export interface Coverage {
  readonly columns: readonly string[]
  readonly rows: readonly CoverageRow[]
  /** Articles that are not in the table. */
  readonly left: number
}

const most = 300

/** What is asked of each claim of an article. */
const asked: readonly (readonly [column: string, holds: (claim: Claim, reading: Reading) => boolean])[] = [
  ['a source read', ({statements}, {graph}) => statements.some(({source}) => graph.sources.get(source)?.consulted)],
  ['a quote', ({statements}) => statements.some(({quote}) => quote !== undefined)],
  ['a place in a source', ({statements}) => statements.some(({locator}) => locator !== undefined)],
  ['two lines or more', ({id}, {analysis}) => analysis.status.get(id)?.support === 'many-lines'],
  ['an objection or a reply', ({statements, reply}) => reply !== undefined || statements.some(({stance}) => stance === 'disputes')]
]

function rowOf(reading: Reading, {id}: Article, claims: readonly Claim[]): CoverageRow {
  const sources = new Set(claims.flatMap(({statements}) => statements.map(({source}) => source)))
  const archived = [...sources].filter((source: Id<'source'>) => reading.graph.sources.get(source)?.archive !== undefined)
  const cells = asked.map(([, holds]) => ({count: claims.filter((claim) => holds(claim, reading)).length, of: claims.length}))
  return {article: linkTo(reading, id), cells: [...cells, {count: archived.length, of: sources.size}]}
}

/** For each article that is not invented: of how many of its claims a source was read, quoted, and so on; of its sources, how many have a public copy. */
export function coverageOf(reading: Reading): Coverage {
  const {articles, claims} = reading.graph
  const owned = Map.groupBy(
    [...claims.values()].filter((claim) => isLive(claim)),
    ({owner}) => owner
  )
  const counted = [...articles.values()].filter(({id, fictional}) => !fictional && owned.has(id))
  const rows = counted.slice(0, most).map((article) => rowOf(reading, article, owned.get(article.id)!))
  return {columns: [...asked.map(([column]) => column), 'sources with a public copy'], rows, left: counted.length - rows.length}
}
