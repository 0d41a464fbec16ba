import {ownerSlug} from '../model/directory.ts'
import type {Entry, Reference} from '../model/entry.ts'

/** What each article examines, by the slug that its claims belong to. */
export const examinedBy = (entries: readonly Entry[]): ReadonlyMap<string | undefined, Reference> =>
  new Map(entries.flatMap((entry) => (entry.kind === 'article' && entry.examines ? [[ownerSlug(entry), entry.examines] as const] : [])))
