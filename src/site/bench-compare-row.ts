import {compare} from '../compare/compare.ts'
import type {Version} from '../compare/comparison.ts'
import {compile} from '../pipeline.ts'
import type {Parsed} from '../read/parsed.ts'
import {readEntry} from '../read/read-entry.ts'
import {readTree} from './read-files.ts'

export interface CompareRow {
  /** Seconds of the comparison alone, of two trees that are compiled already. */
  readonly seconds: number
  readonly regressions: number
  readonly differences: number
}

const [content = ''] = process.argv.slice(2)
const {files} = await readTree(content)
const parsed = files.map((file) => readEntry(file, 'en'))

function compiled(all: readonly Parsed[]): Version {
  const {graph, analysis} = compile(all, {preview: false, captures: new Map()})
  if (!graph || !analysis) throw new Error('Unexpected mistakes in an invented corpus, expected none')
  return {graph, analysis}
}

/** The same content, and it with every tenth file reworded. */
const changed = parsed.map(({entry, messages}, at): Parsed => {
  if (entry?.kind !== 'article' || at % 10 > 0) return entry ? {entry: structuredClone(entry), messages} : {messages}
  const claims = entry.claims.map((claim) => ({
    ...claim,
    ...(claim.says && {says: new Map([...claim.says].map(([lang, text]) => [lang, `${text} Again.`]))})
  }))
  return {entry: {...entry, claims} as typeof entry, messages}
})
const [before, after] = [compiled(parsed), compiled(changed)]
const since = performance.now()
const {regressions, differences} = compare(before, after)
const row: CompareRow = {
  seconds: Math.round(performance.now() - since) / 1000,
  regressions: regressions.length,
  differences: differences.length
}
process.stdout.write(JSON.stringify(row))
