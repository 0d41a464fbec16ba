import type {RegressionCode} from '../model/regression-code.ts'
import {type ComparedThing, type Comparison, type Difference, type DifferenceKind, differenceKinds} from './comparison.ts'

/** Each kind of regression in a few words, as a heading. */
export const regressionWords: Readonly<Record<RegressionCode, string>> = {
  'support-fell': 'Support fell',
  'fewer-lines': 'Fewer independent lines',
  'source-withdrawn': 'Source withdrawn',
  'denial-removed': 'Denial removed',
  'denial-added': 'Denial added',
  contested: 'Now contested',
  reworded: 'Reworded, sources untouched',
  'basis-moved': 'Basis moved',
  'name-collides': 'Name collides',
  'id-vanished': 'Published id vanished'
}

export const thingWords: Readonly<Record<ComparedThing, readonly [one: string, many: string]>> = {
  claim: ['claim', 'claims'],
  statement: ['statement', 'statements'],
  source: ['source', 'sources'],
  entity: ['entity', 'entities'],
  article: ['article', 'articles']
}

export const kindWords: Readonly<Record<DifferenceKind, string>> = {added: 'added', changed: 'changed', moved: 'renamed', removed: 'removed'}

/** “2 claims”. */
export const countWords = (count: number, [one, many]: readonly [string, string]): string => `${count} ${count === 1 ? one : many}`

/** How many things were added, changed, renamed and removed, of those kinds that occur. */
export function kindCounts(differences: readonly Difference[]): string[] {
  return differenceKinds.flatMap((kind) => {
    const count = differences.filter((one) => one.kind === kind).length
    return count === 0 ? [] : [`${count} ${kindWords[kind]}`]
  })
}

/** “2 evidence regressions · 1 added, 3 changed”. */
export function summaryWords({regressions, differences}: Comparison): string {
  const found = regressions.length === 0 ? 'no evidence regression' : countWords(regressions.length, ['evidence regression', 'evidence regressions'])
  const counts = kindCounts(differences)
  return `${found} · ${counts.length === 0 ? 'nothing else differs' : counts.join(', ')}`
}
