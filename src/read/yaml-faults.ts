import {type Document, type ParsedNode, visit, type YAMLError} from 'yaml'
import type {Fault} from './fault.ts'

const words: Readonly<Record<string, string>> = {
  BAD_INDENT: 'Unexpected indentation, expected the lines of one mapping, list or text to begin in the same column',
  BLOCK_AS_IMPLICIT_KEY: 'Unexpected `: ` inside a value, expected one key a line, or quotes around the value',
  BLOCK_IN_FLOW: 'Unexpected block value inside brackets, expected a value on one line',
  COMMENT_SPACE: 'Unexpected `#` right after a value, expected a space before a comment',
  KEY_OVER_1024_CHARS: 'Unexpected key of more than 1024 characters, expected a name',
  MISSING_CHAR: 'Unexpected end of a value, expected its closing character',
  MULTILINE_IMPLICIT_KEY: 'Unexpected text alone on a line, expected `key: value`',
  MULTIPLE_DOCS: 'Unexpected second document, expected one in a file',
  NON_STRING_KEY: 'Unexpected key that is no text, expected a name',
  TAB_AS_INDENT: 'Unexpected tab, expected spaces as indentation',
  UNEXPECTED_TOKEN: 'Unexpected text after a value, expected the next key on a line of its own, or quotes around the value'
}

function wordsFor(yaml: string, {code, message, pos}: YAMLError): string {
  if (code === 'BAD_SCALAR_START') return `Unexpected \`${yaml[pos[0]] ?? ''}\` at the start of a text, expected quotes around it`
  if (code === 'BAD_DQ_ESCAPE') return 'Unexpected escape after `\\` in double quotes, expected one of YAML, or single quotes'
  if (code === 'MISSING_CHAR' && /quote/.test(message)) return 'Unexpected text without its closing quote, expected the same quote at its end'
  if (code === 'MISSING_CHAR' && /map values/.test(message)) return 'Unexpected text alone on a line, expected `key: value`'
  if (/^Flow (map|sequence)/.test(message))
    return `Unexpected bracket without its partner, expected \`${/^Flow map/.test(message) ? '}' : ']'}\` after it`
  return words[code] ?? `Unexpected YAML (${message}), expected a valid mapping`
}

/** A quoted text or bracket without its closing character ends far from where that was forgotten. */
function startsByEnd(document: Document.Parsed): ReadonlyMap<number, number> {
  const starts = new Map<number, number>()
  visit(document, {
    Scalar(_, {type, range}) {
      if (range && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')) starts.set(range[1], range[0])
    },
    Collection(_, {flow, range}) {
      if (range && flow === true && !starts.has(range[1])) starts.set(range[1], range[0])
    }
  })
  return starts
}

/** What the parser found, in our words: the first fault of each line, for the others follow from it. */
export function yamlFaults(yaml: string, document: Document.Parsed<ParsedNode>): Fault[] {
  const directive = /^(?:[ \t]*(?:#[^\n]*)?\n)*%\S+/.exec(yaml)
  if (directive) return [{code: 'yaml', reason: 'Unexpected directive, expected YAML without `%` lines', at: directive[0].lastIndexOf('%')}]
  if (document.errors.length === 0) return []
  const starts = startsByEnd(document)
  const faults: Fault[] = []
  let line = -1
  for (const error of document.errors) {
    const unclosed = error.code === 'MISSING_CHAR' || error.message.startsWith('Flow ')
    const at = (unclosed ? starts.get(error.pos[0]) : undefined) ?? error.pos[0]
    const lineStart = yaml.lastIndexOf('\n', at - 1)
    if (lineStart === line && faults.length > 0) continue
    line = lineStart
    const code = error.code === 'RESOURCE_EXHAUSTION' ? 'limit' : 'yaml'
    faults.push({code, reason: code === 'limit' ? 'Unexpected depth, expected fewer levels' : wordsFor(yaml, error), at})
  }
  return faults
}
