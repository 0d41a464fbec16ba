import {isEntityId, isSlug, slugOf} from '../model/id.ts'
import type {Corpus} from './corpus.ts'
import {type Refactored, thingCalled} from './refactored.ts'
import {renameId} from './rename-id.ts'
import {renameName} from './rename-name.ts'

/** A slug or id means a new id; any other text a new main name of an entity. */
export function rename(corpus: Corpus, called: string, next: string): Refactored {
  const id = thingCalled(corpus, called)
  if (typeof id !== 'string') return id
  const isId = isSlug(next) || /^[a-z]+\/[a-z0-9/-]+$/.test(next)
  if (isEntityId(id) && !isId) return renameName(corpus, id, next)
  return next === slugOf(id) ? {changes: [], notes: []} : renameId(corpus, id, next)
}
