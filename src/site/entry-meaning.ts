import {createHash} from 'node:crypto'
import type {Entry} from '../model/entry.ts'

/** Where something stands is not what it says. */
const places: ReadonlySet<string> = new Set(['point', 'saysPoint', 'position'])

/**
 * A hash of all that an entry says to the rest of the content: without the places of its values, and without the prose
 * of articles and dossiers, of which only what it names (`mentions`, `embeds`, `citations`) reaches beyond its file.
 */
export function entryMeaning(entry: Entry): string {
  const isProse = entry.kind === 'article' || entry.kind === 'entity'
  const spoken = (key: string, value: unknown): unknown => {
    if (places.has(key) || (isProse && key === 'body')) return undefined
    return value instanceof Map ? {map: [...value]} : value
  }
  return createHash('sha256').update(JSON.stringify(entry, spoken)).digest('hex')
}
