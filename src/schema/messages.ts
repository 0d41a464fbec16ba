import type * as z from 'zod'
import {limits} from '../model/limits.ts'
import type {Message} from '../model/message.ts'
import type {FilePoint} from '../model/point.ts'
import {slugFor} from '../model/slug.ts'
import type {FileContext, Path} from './file-context.ts'
import {either, expectation, flattenIssue, type Issue} from './flatten-issue.ts'
import {nearest} from './nearest.ts'

/** One thing that is wrong with a value or a key. */
export interface Finding {
  readonly code: string
  readonly reason: string
  readonly expected: readonly string[]
  readonly point: FilePoint
}

/** A typed text as it may stand in a message. */
export function shown(text: string): string {
  const letters = [...text]
  return `\`${letters.length > 60 ? `${letters.slice(0, 57).join('')}…` : text}\``
}

function describe(value: unknown, noun = 'value'): string {
  if (value === '' || value === undefined) return `empty ${noun}`
  if (typeof value === 'string') return `${noun} ${shown(value)}`
  return Array.isArray(value) ? 'list' : 'mapping'
}

const mostKeys = 8
/** Letters of a message that a list of keys may take. */
const listLength = 120

/** Keys to choose from; the first of them where they are many. */
function listed(keys: readonly string[]): string {
  const words = keys.map((key) => `\`${key}\``)
  if (words.length <= mostKeys) return either(words)
  const fitting = words.filter((_, index) => words.slice(0, index + 1).join(', ').length <= listLength)
  return `one of ${fitting.join(', ')}${fitting.length < words.length ? ' …' : ''}`
}

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, path: Path, {keyPointOf}: FileContext): Finding[] {
  const known = issue.message.split(', ')
  return issue.keys.map((key) => {
    const expected = nearest(key, known)
    const list = expected.length > 0 && known.length > mostKeys ? 'a known key of this mapping' : listed(known)
    return {code: 'unknown-key', reason: `Unexpected key ${shown(key)}, expected ${list}`, expected, point: keyPointOf([...path, key])}
  })
}

function missingKey(path: Path, keys: readonly string[], {keyPointOf, pointOf}: FileContext): Finding {
  const holder = path.at(-1)
  const subject = typeof holder === 'string' ? shown(holder) : path.length === 0 ? 'file' : 'mapping'
  const wanted = either(keys.map((key) => `\`${key}\``))
  return {
    code: 'missing-key',
    reason: `Unexpected ${subject} without ${wanted}, expected ${keys.length === 1 ? 'that key' : 'one of these keys'}`,
    expected: [...keys],
    point: typeof holder === 'string' ? keyPointOf(path) : pointOf(path)
  }
}

const nouns = new Map([
  ['invalid-date', 'date'],
  ['invalid-slug', 'slug'],
  ['unsafe-url', 'address']
])

function custom(issue: z.core.$ZodIssueCustom, value: unknown, point: FilePoint): Finding {
  const code = (issue.params?.code as string | undefined) ?? 'unexpected-value'
  const slug = code === 'invalid-slug' && typeof value === 'string' ? slugFor(value) : undefined
  const subject = code === 'limit' ? 'number of values' : describe(value, nouns.get(code))
  return {code, reason: `Unexpected ${subject}, expected ${issue.message}`, expected: slug === undefined ? [] : [slug], point}
}

function wrongKey(issue: z.core.$ZodIssueInvalidKey, path: Path, {keyPointOf}: FileContext): Finding {
  const key = String(path.at(-1))
  const point = keyPointOf(path)
  const [inner] = issue.issues.flatMap((one) => flattenIssue(one as Issue))
  if (inner?.code === 'custom' && inner.params?.code !== undefined) return custom(inner, key, point)
  const known = inner?.code === 'invalid_value' ? inner.values.map(String) : []
  const wanted = known.length > 8 ? 'a known name' : inner ? expectation(inner) : 'another key'
  return {code: 'unknown-key', reason: `Unexpected key ${shown(key)}, expected ${wanted}`, expected: nearest(key, known), point}
}

function wrongValue(issue: Issue, point: FilePoint): Finding {
  const {input} = issue
  if (issue.code === 'too_big' && (typeof input === 'string' || Array.isArray(input))) {
    const unit = typeof input === 'string' ? 'characters' : 'values'
    return {code: 'limit', reason: `Unexpected ${input.length} ${unit}, expected at most ${issue.maximum}`, expected: [], point}
  }
  const known = issue.code === 'invalid_value' && typeof input === 'string' ? nearest(input, issue.values.map(String)) : []
  const wanted = issue.code === 'invalid_value' && issue.values.length > 12 ? 'one of the known values' : expectation(issue)
  return {code: 'unexpected-value', reason: `Unexpected ${describe(input)}, expected ${wanted}`, expected: known, point}
}

/** What one issue tells, in our grammar, each at its value. */
export function findingsOf(issue: Issue, context: FileContext): Finding[] {
  const path = issue.path as (string | number)[]
  const last = path.at(-1)
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, path, context)
  if (issue.code === 'invalid_key') return [wrongKey(issue, path, context)]
  if (issue.code === 'custom' && issue.params?.code === 'missing-key') return [missingKey(path, issue.message.split(', '), context)]
  if (issue.input === undefined && typeof last === 'string') return [missingKey(path.slice(0, -1), [last], context)]
  return [issue.code === 'custom' ? custom(issue, issue.input, context.pointOf(path)) : wrongValue(issue, context.pointOf(path))]
}

const mostFindings = 200

/** Findings as they are told of a file, each at its value. */
export function messagesOf(findings: readonly Finding[], file: string): Message[] {
  const messages = findings.slice(0, mostFindings).map(({point, reason, ...rest}): Message => {
    const letters = [...reason]
    const text = letters.length > limits.messageCharacters ? `${letters.slice(0, limits.messageCharacters - 1).join('')}…` : reason
    return {file, line: point.line, column: point.column, level: 'error', ...rest, reason: text}
  })
  if (findings.length <= mostFindings) return messages
  const reason = `Unexpected ${findings.length} problems in one file, expected fewer than ${mostFindings}; the first are listed`
  return [...messages, {file, level: 'error', code: 'limit', reason, expected: []}]
}
