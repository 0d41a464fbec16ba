import {limits} from '../model/limits.ts'
import type {Fault} from './fault.ts'

const container = '(?:[-+*]|\\d{1,9}[.)])(?=[ \\t])'
const onOneLine = new RegExp(`^(?:[ \\t]*(?:>|${container})){${limits.bodyDepth + 1}}`)
const listMarker = new RegExp(`^[ \\t>]*(?=${container})`)
/** A line drawn with spaces (`- - -`) is no list. */
const ruled = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/
const marks = /[*_~]|`+|!?\[|\]|</g

/** The first line whose quotes and lists stand deeper than a body may, as far as markers and indentation show it. */
function depthFault(text: string): Fault | undefined {
  const indents: number[] = []
  let [at, count] = [0, 0]
  for (const line of text.split('\n')) {
    count += 1
    if (count > limits.bodyLines) return {code: 'limit', reason: `Unexpected further line, expected at most ${limits.bodyLines} lines`, at}
    const indent = listMarker.exec(line)?.[0].length
    if (indent !== undefined) {
      while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop()
      indents.push(indent)
    }
    if (indents.length > limits.bodyDepth || (onOneLine.test(line) && !ruled.test(line))) {
      return {code: 'limit', reason: `Unexpected depth, expected at most ${limits.bodyDepth} quotes and lists inside each other`, at}
    }
    at += line.length + 1
  }
  return undefined
}

/** What the parser's work on a block grows with: the square of its marks, code marks by length, words by open brackets. */
function workOf(block: string): {work: number; tooMany: number | undefined} {
  let [count, code, open] = [0, 0, 0]
  for (const {0: mark, index} of block.matchAll(marks)) {
    count += 1
    if (count > limits.blockMarks) return {work: 0, tooMany: index}
    if (mark.startsWith('`')) code += 1
    else if (mark.endsWith('[')) open += 1
    else if (mark === ']') open = Math.max(0, open - 1)
  }
  return {work: count ** 2 + code * block.length + (open > 0 ? (block.length / 4) ** 2 : 0), tooMany: undefined}
}

/** Blocks are what blank lines part. */
function workFault(text: string): Fault | undefined {
  let [start, total] = [0, 0]
  for (const block of text.split(/(\n[ \t]*(?:\n|$))/)) {
    const {work, tooMany} = workOf(block)
    const most = limits.blockMarks
    if (tooMany !== undefined) {
      return {
        code: 'limit',
        reason: `Unexpected paragraph with more than ${most} marks, expected a blank line between paragraphs`,
        at: start + tooMany
      }
    }
    total += work
    if (total > limits.bodyWork) return {code: 'limit', reason: 'Unexpected number of marks, expected shorter or plainer paragraphs', at: start}
    start += block.length
  }
  return undefined
}

/** What a Markdown parser must not be given: it would take seconds or all memory. Both checks are linear. */
export const bodyLimit = (text: string): Fault | undefined => depthFault(text) ?? workFault(text)
