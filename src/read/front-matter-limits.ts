import {limits} from '../model/limits.ts'
import type {Fault} from './fault.ts'

const compactNesting = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${limits.frontMatterBrackets}}`, 'm')

function lineFault(yaml: string, offset: number): Fault | undefined {
  let lines = 0
  for (let at = yaml.indexOf('\n'); at >= 0; at = yaml.indexOf('\n', at + 1)) {
    lines += 1
    if (lines > limits.frontMatterLines) {
      return {code: 'limit', reason: `Unexpected further line, expected at most ${limits.frontMatterLines} lines`, at: offset + at + 1}
    }
  }
  return undefined
}

/** Also counts closing brackets without an opening one: each costs a parser an error. */
export function bracketFault(yaml: string, offset: number, brackets = /[[\]{}]/g): Fault | undefined {
  let [open, stray] = [0, 0]
  for (const {0: bracket, index} of yaml.matchAll(brackets)) {
    const opens = bracket === '[' || bracket === '{'
    if (!opens && open === 0) stray += 1
    open = Math.max(0, open + (opens ? 1 : -1))
    if (open > limits.frontMatterBrackets || stray > limits.frontMatterBrackets) {
      const reason = `Unexpected bracket \`${bracket}\`, expected at most ${limits.frontMatterBrackets} ${opens ? 'open at one time' : 'without a partner'}`
      return {code: 'limit', reason, at: offset + index}
    }
  }
  return undefined
}

/** What a YAML parser must not be given: more than these take it too long, or too deep. All checks are linear. */
export function frontMatterLimit(yaml: string, offset: number, mostBytes: number): Fault | undefined {
  const bytes = new TextEncoder().encode(yaml).length
  if (bytes > mostBytes) return {code: 'limit', reason: `Unexpected ${bytes} bytes of front matter, expected at most ${mostBytes}`, at: offset}
  const nested = compactNesting.exec(yaml)
  if (nested) return {code: 'limit', reason: `Unexpected depth, expected at most ${limits.frontMatterDepth} levels`, at: offset + nested.index}
  return lineFault(yaml, offset) ?? bracketFault(yaml, offset)
}
