import type {FileContext, Path} from './file-context.ts'
import type {Issue} from './flatten-issue.ts'
import {nearest} from './nearest.ts'

/** What becomes of the keys of one mapping: another key, or nothing. */
type Fixes = Map<string, string | undefined>

/** Data without some of its mistakes, and where its values were typed. */
export interface Mended {
  readonly data: unknown
  readonly context: FileContext
}

const keyOf = (path: Path): string => JSON.stringify(path)
const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data)
const isLeftOut = (value: unknown): boolean => value === undefined || value === ''

/** A key that is near to a known one which was left out is read as that; others are dropped. */
function fixesOf(data: unknown, issues: readonly Issue[]): ReadonlyMap<string, Fixes> {
  const all = new Map<string, Fixes>()
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue
    const path = issue.path as Path
    const fixes: Fixes = all.get(keyOf(path)) ?? new Map()
    all.set(keyOf(path), fixes)
    const known = issue.message.split(', ')
    for (const key of issue.keys) {
      const taken = new Set(fixes.values())
      const meant = nearest(key, known).find((near) => !taken.has(near) && isLeftOut(at(data, [...path, near])))
      fixes.set(key, meant)
    }
  }
  return all
}

function rebuilt(value: unknown, path: Path, fixes: ReadonlyMap<string, Fixes>): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one, index) => rebuilt(one, [...path, index], fixes))
  const here = fixes.get(keyOf(path))
  const meant = new Set(here?.values())
  const rows = Object.entries(value).flatMap(([key, inner]) => {
    const to = here?.has(key) ? here.get(key) : meant.has(key) ? undefined : key
    return to === undefined ? [] : [[to, rebuilt(inner, [...path, key], fixes)] as const]
  })
  return Object.fromEntries(rows)
}

/** The path of a value as it was typed. */
function typedPath(path: Path, fixes: ReadonlyMap<string, Fixes>): Path {
  const typed: (string | number)[] = []
  for (const key of path) {
    const renamed = [...(fixes.get(keyOf(typed)) ?? [])].find(([, to]) => to === key)
    typed.push(renamed ? renamed[0] : key)
  }
  return typed
}

/** Data whose unknown keys are read as what they must have meant, so that one slip hides no other mistake. */
export function withKnownKeys(data: unknown, issues: readonly Issue[], context: FileContext): Mended {
  const fixes = fixesOf(data, issues)
  return {
    data: rebuilt(data, [], fixes),
    context: {
      ...context,
      pointOf: (path) => context.pointOf(typedPath(path, fixes)),
      keyPointOf: (path) => context.keyPointOf(typedPath(path, fixes))
    }
  }
}

/** A date, an address, one of some words: without it the rest means what it did. Names and texts may be what others refer to. */
const isDetail = ({code}: Issue): boolean => code === 'custom' || code === 'invalid_value' || code === 'invalid_format'

/** Data without the details that are wrong, where a key of a mapping holds them. */
export function withoutWrongDetails(data: unknown, issues: readonly Issue[]): unknown {
  const fixes = new Map<string, Fixes>()
  for (const issue of issues) {
    const path = issue.path as Path
    const [holder, key, value] = [path.slice(0, -1), path.at(-1), at(data, path)]
    if (!isDetail(issue) || typeof key !== 'string' || typeof value !== 'string' || value === '') continue
    const here: Fixes = fixes.get(keyOf(holder)) ?? new Map()
    fixes.set(keyOf(holder), here.set(key, undefined))
  }
  return rebuilt(data, [], fixes)
}
