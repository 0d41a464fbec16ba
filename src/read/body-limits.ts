import {limits} from '../model/limits.ts'
import type {Fault} from './fault.ts'

const containers = new RegExp(`^[ \\t]*(?:(?:>|[-+*]|\\d{1,9}[.)])[ \\t]*){${limits.bodyDepth + 1}}`, 'm')
const rule = /^[ \t]*([-*_][ \t]*)\1*$/
const marks = /\*+|_+|~+|`+|!?\[|<|\]\(/g

/** The start of a line whose quotes and lists stand deeper than a body may. */
function containerFault(text: string): Fault | undefined {
  const found = containers.exec(text)
  if (!found) return undefined
  const line = text.slice(found.index).split('\n', 1)[0]!
  if (rule.test(line.replace(/([-*_])[-*_ \t]*$/, '$1'))) return containerFault(text.slice(0, found.index))
  return {code: 'limit', reason: `Unexpected depth, expected at most ${limits.bodyDepth} quotes and lists inside each other`, at: found.index}
}

function blockFault(text: string): Fault | undefined {
  let start = 0
  for (const block of text.split(/(\n[ \t]*(?:\n|$))/)) {
    let count = 0
    for (const {index} of block.matchAll(marks)) {
      count += 1
      if (count <= limits.blockMarks) continue
      const reason = `Unexpected paragraph with more than ${limits.blockMarks} marks, expected a blank line between paragraphs`
      return {code: 'limit', reason, at: start + index}
    }
    start += block.length
  }
  return undefined
}

/** What a Markdown parser must not be given: its time grows with the square of these. Both checks are linear. */
export const bodyLimit = (text: string): Fault | undefined => containerFault(text) ?? blockFault(text)
