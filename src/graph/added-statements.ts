import type {Article} from '../model/article.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Statement} from '../model/statement.ts'

type Claims = KnowledgeGraph['claims']
const byFile = new WeakMap<Claims, ReadonlyMap<string, readonly Statement[]>>()

function statementsByFile(claims: Claims): ReadonlyMap<string, readonly Statement[]> {
  const known = byFile.get(claims)
  if (known) return known
  const all = [...claims.values()].flatMap(({statements}) => statements)
  const found = Map.groupBy(all, ({point}) => point.file)
  byFile.set(claims, found)
  return found
}

/** What an article's file, or the claims file beside it, states on claims of other pages; in order of claim. */
export function addedStatements({claims}: Pick<KnowledgeGraph, 'claims'>, {id, point}: Pick<Article, 'id' | 'point'>): Statement[] {
  const found = statementsByFile(claims)
  const files = [point.file, point.file.replace(/\.md$/, '.claims.yaml')]
  return files
    .flatMap((file) => found.get(file) ?? [])
    .filter(({claim}) => claims.get(claim)!.owner !== id)
    .sort((a, b) => (a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0))
}
