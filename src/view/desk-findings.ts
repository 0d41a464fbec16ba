import {type LintCode, lintCodes} from '../model/lint-code.ts'
import {compareMessages, type Level, type Message} from '../model/message.ts'
import {type CodeWord, codeWords} from './code-words.ts'
import {definedAt, type PlaceView, placeView} from './desk-place.ts'
import type {LinkView} from './parts.ts'
import {linkTo} from './pieces.ts'
import type {Reading} from './reading.ts'

/** What the lint has found, as a site knows it. */
export interface LintFindings {
  readonly messages: readonly Message[]
  /** Files that no page may name. */
  readonly hidden: ReadonlySet<string>
}

export interface FindingRow {
  readonly place: PlaceView
  /** What is defined there. */
  readonly thing?: LinkView
  /** The other half: “first defined here”. */
  readonly cause?: {readonly words: readonly CodeWord[]; readonly place: PlaceView}
}
/** What one rule has found; findings in the same words stand together. */
export interface RuleFindings {
  readonly code: LintCode
  /** “3 warnings, 12 notes”. */
  readonly words: string
  readonly level: Level
  /** What would go wrong without the rule. */
  readonly why: readonly CodeWord[]
  readonly count: number
  readonly reasons: readonly {readonly reason: readonly CodeWord[]; readonly rows: readonly FindingRow[]}[]
  /** Findings that are not listed on the page. */
  readonly left: number
}
export interface FileFindings {
  readonly file: PlaceView
  readonly words: string
  readonly count: number
  readonly rows: readonly {readonly line: PlaceView; readonly code: LintCode}[]
  readonly left: number
}

/** How many findings of a rule, files, and findings of a file stand on the page. */
export const most = {ofRule: 80, files: 100, ofFile: 30} as const

type Finding = Message & {readonly code: LintCode}
const isLint = (message: Message): message is Finding => (lintCodes as readonly string[]).includes(message.code)

/** The lint findings that the site may show: those of which neither half is in a file that no page names. */
export const shownFindings = ({messages, hidden}: LintFindings): Finding[] =>
  messages.filter(isLint).filter(({file, cause}) => !hidden.has(file) && (cause === undefined || !hidden.has(cause.file)))

const levels: readonly Level[] = ['error', 'warn', 'info']
const levelWords: Readonly<Record<Level, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warn: ['warning', 'warnings'],
  info: ['note', 'notes']
}

/** “1 error, 3 warnings, 12 notes”. */
export const levelCounts = (messages: readonly Message[]): string =>
  levels
    .flatMap((level) => {
      const count = messages.filter((message) => message.level === level).length
      return count === 0 ? [] : [`${count} ${levelWords[level][count === 1 ? 0 : 1]}`]
    })
    .join(', ')

const worst = (messages: readonly Message[]): Level => levels.find((level) => messages.some((message) => message.level === level))!

function rowOf(reading: Reading, thingAt: ReturnType<typeof definedAt>, message: Message): FindingRow {
  const {site} = reading.graph
  const thing = thingAt(message)
  return {
    place: placeView(site, message),
    ...(thing !== undefined && {thing: linkTo(reading, thing)}),
    ...(message.cause && {cause: {words: codeWords(message.cause.reason), place: placeView(site, message.cause)}})
  }
}

/** Findings by rule: the gravest rules first, then in the order of the codes. */
export function findingsByRule(reading: Reading, findings: readonly Finding[], reasons: ReadonlyMap<string, string>): RuleFindings[] {
  const thingAt = definedAt(reading.graph)
  const byCode = Map.groupBy(findings.toSorted(compareMessages), ({code}) => code)
  const rules = lintCodes.flatMap((code): RuleFindings[] => {
    const own = byCode.get(code)
    if (!own) return []
    const byReason = [...Map.groupBy(own.slice(0, most.ofRule), ({reason}) => reason)]
    return [
      {
        code,
        words: levelCounts(own),
        level: worst(own),
        why: codeWords(reasons.get(code) ?? ''),
        count: own.length,
        reasons: byReason.map(([reason, same]) => ({reason: codeWords(reason), rows: same.map((message) => rowOf(reading, thingAt, message))})),
        left: Math.max(0, own.length - most.ofRule)
      }
    ]
  })
  return rules.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
}

/** Findings by file, the files with most of them first; and how many files are left out. */
export function findingsByFile({graph: {site}}: Reading, findings: readonly Finding[]): {readonly files: FileFindings[]; readonly left: number} {
  const byFile = [...Map.groupBy(findings.toSorted(compareMessages), ({file}) => file)]
  const sorted = byFile.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  const files = sorted.slice(0, most.files).map(([file, own]) => ({
    file: placeView(site, {file}),
    words: levelCounts(own),
    count: own.length,
    rows: own
      .slice(0, most.ofFile)
      .map((finding) => ({line: placeView(site, finding, finding.line === undefined ? 'file' : `line ${finding.line}`), code: finding.code})),
    left: Math.max(0, own.length - most.ofFile)
  }))
  return {files, left: sorted.length - files.length}
}
