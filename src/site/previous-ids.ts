import {permanentIds} from '../validate/permanent-ids.ts'
import {baseCommit} from './base-commit.ts'
import type {EntryCache} from './cache.ts'
import {readEntries} from './compile-site.ts'
import {filesAt} from './files-at.ts'

export interface PreviousIds {
  readonly ids: ReadonlySet<string>
  /** The commit they were read from, in full. */
  readonly commit: string
  /** Files of it that cannot be read: what they define is not among the ids. */
  readonly unread: readonly string[]
}

/**
 * The ids that had an address at a commit, branch or tag: where the present branch left it, so that what was added there
 * since is not missed here. Or what is wrong with the question.
 */
export async function previousIds(content: string, base: string, cache?: EntryCache): Promise<PreviousIds | {readonly problem: string}> {
  const asked = await baseCommit(content, base)
  if ('problem' in asked) return asked
  const {commit} = asked
  const files = await filesAt(content, commit)
  if (files === undefined) return {problem: `Unexpected failure of Git, expected the files of ${commit}`}
  const parsed = await readEntries(files, cache)
  const entries = parsed.flatMap(({entry}) => entry ?? [])
  const unread = parsed.flatMap(({entry, messages}) => (entry ? [] : messages.map(({file}) => file)))
  return {ids: permanentIds(entries), commit, unread: [...new Set(unread)].sort()}
}
