import {distance} from 'fastest-levenshtein'
import {lookupKey} from '../model/lookup-key.ts'

/** Edits that a slip may take: fewer in short names, where two edits make another name. */
const slips = (length: number): number => (length <= 4 ? 1 : length <= 8 ? 2 : 3)

/** The known names a typed one may have meant, best first, at most three; of names with one meaning only the best. */
export function closest(typed: string, names: readonly string[], meaningOf: (name: string) => string = (name) => name): string[] {
  const key = lookupKey(typed)
  const found: {name: string; edits: number}[] = []
  for (const name of names) {
    const other = lookupKey(name)
    const most = slips(Math.min(key.length, other.length))
    if (Math.abs(key.length - other.length) > most) continue
    const edits = distance(key, other)
    if (edits <= most) found.push({name, edits})
  }
  const sorted = found.toSorted((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1))
  const near = sorted.filter(({edits}) => edits <= (sorted[0]?.edits ?? 0) + 1)
  const best = new Map<string, string>()
  for (const {name} of near) {
    const meaning = meaningOf(name)
    if (!best.has(meaning)) best.set(meaning, name)
  }
  return [...best.values()].slice(0, 3)
}
