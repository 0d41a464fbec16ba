import type {Analysis} from '../analyse/analysis.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type Coverage, coverageOf} from './desk-coverage.ts'
import {type DuplicateView, duplicateViews} from './desk-duplicates.ts'
import {type FileFindings, findingsByFile, findingsByRule, type LintFindings, levelCounts, type RuleFindings, shownFindings} from './desk-findings.ts'
import {type FreshnessGroup, freshnessGroups} from './desk-freshness.ts'
import type {Reading} from './reading.ts'

/** What maintainers may want to work on. */
export interface DeskView {
  readonly title: string
  readonly intro: string
  /** “31 warnings, 177 notes in 18 files.” */
  readonly sum: string
  /** The command that lists all, the same findings without limits. */
  readonly command: string
  readonly rules: readonly RuleFindings[]
  readonly files: readonly FileFindings[]
  readonly filesLeft: number
  readonly freshness: readonly FreshnessGroup[]
  readonly duplicates: readonly DuplicateView[]
  readonly duplicatesLeft: number
  readonly coverage: Coverage
}

const intro =
  'For maintainers: what the records of this site lack. A finding is about how something is recorded here, never about whether it is right.'

const sumWords = (counts: string, files: number): string =>
  counts === '' ? 'Nothing was found.' : `${counts} in ${files === 1 ? '1 file' : `${files} files`}.`

/** The desk: the findings of the lint by rule and by file, the state of the records, likely duplicates, and how far articles are covered. */
export function deskView(graph: KnowledgeGraph, analysis: Analysis, lint: LintFindings, reasons: ReadonlyMap<string, string>): DeskView {
  const reading: Reading = {graph, analysis, lang: graph.site.lang}
  const findings = shownFindings(lint)
  const byFile = findingsByFile(reading, findings)
  const duplicates = duplicateViews(reading, analysis.duplicates)
  return {
    title: 'Desk',
    intro,
    sum: sumWords(levelCounts(findings), byFile.files.length + byFile.left),
    command: 'npm run check -- --lint',
    rules: findingsByRule(reading, findings, reasons),
    files: byFile.files,
    filesLeft: byFile.left,
    freshness: freshnessGroups(reading, analysis.freshness),
    duplicates: duplicates.pairs,
    duplicatesLeft: duplicates.left,
    coverage: coverageOf(reading)
  }
}
