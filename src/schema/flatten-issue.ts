import type * as z from 'zod'
import type {Path} from './file-context.ts'

export type Issue = z.core.$ZodIssue

const forms = new Map([
  ['string', 'text'],
  ['array', 'a list'],
  ['tuple', 'a list'],
  ['object', 'a mapping'],
  ['record', 'a mapping']
])

export const either = (words: readonly string[]): string => {
  const all = [...new Set(words)]
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`
}

/** What a value should have been, in words: the message of an issue of our own definitions says just that. */
export function expectation(issue: Issue): string {
  if (issue.code === 'invalid_value') return either(issue.values.map((value) => `\`${String(value)}\``))
  if (issue.code === 'invalid_union') return either(issue.errors.flatMap((branch) => branch.slice(0, 1).map((inner) => expectation(inner as Issue))))
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid')) return forms.get(issue.expected) ?? issue.expected
  return issue.message
}

/** A value of another form than a branch of a union takes: a list where it takes text. */
const isOfAnotherForm = (issue: Issue): boolean =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || (issue.code === 'invalid_union' && fittingBranch(issue).length === 0))

const deepest = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({path}) => path.length))

/** The issues of the branch of a union that fits the form of the value; none when no branch does. */
function fittingBranch({errors}: z.core.$ZodIssueInvalidUnion): readonly Issue[] {
  const branches = (errors as Issue[][]).filter((branch) => !branch.some(isOfAnotherForm))
  return branches.toSorted((a, b) => a.length - b.length || deepest(b) - deepest(a))[0] ?? []
}

/** The value an issue of a union's branch is about: zod reports only that of the union. A key without value was left out. */
function inputOf(issue: Issue, input: unknown): unknown {
  const value = issue.path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), input)
  return value === '' && issue.code === 'invalid_type' ? undefined : value
}

/** The issues that concern single values, each with its value and its whole path. */
export function flattenIssue(issue: Issue, before: Path = []): Issue[] {
  const path = [...before, ...(issue.path as (string | number)[])]
  const inner = issue.code === 'invalid_union' ? fittingBranch(issue) : []
  if (inner.length === 0) return [{...issue, path} as Issue]
  return inner.flatMap((one) => flattenIssue({...one, input: inputOf(one, issue.input)} as Issue, path))
}
