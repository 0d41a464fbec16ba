import type {Versions} from './comparison.ts'
import {sameValue} from './same-value.ts'

/** What is told elsewhere, follows from the rest, or is no property of the thing itself. */
const untold: ReadonlySet<string> = new Set(['id', 'point', 'claim', 'owner', 'statements', 'mentions', 'cites', 'implicit'])

/** The keys editors type, where the graph calls them otherwise. */
const typedAs: ReadonlyMap<string, string> = new Map([
  ['speakers', 'by'],
  ['locator', 'at'],
  ['names', 'name or aliases'],
  ['authors', 'author'],
  ['publication', 'status'],
  ['dossier', 'text'],
  ['body', 'text'],
  ['sameAs', 'same-as'],
  ['differentFrom', 'different-from'],
  ['inferredFrom', 'inferred-from'],
  ['noExport', 'no-export'],
  ['lintOk', 'lint-ok']
])

/** The keys whose values differ, by the name editors know them under. */
export function changedFields(before: object, after: object, {moved}: Pick<Versions, 'moved'>): string[] {
  const [then, now] = [before, after] as [Record<string, unknown>, Record<string, unknown>]
  const keys = new Set([...Object.keys(then), ...Object.keys(now)])
  return [...keys].filter((key) => !untold.has(key) && !sameValue(then[key], now[key], moved)).map((key) => typedAs.get(key) ?? key)
}
