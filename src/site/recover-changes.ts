import {renameSync} from 'node:fs'
import type {Change} from '../edit/change.ts'
import {dropAllStaged, finish, opposite} from './carry-out.ts'
import {dropJournal, journalOf, readJournal} from './change-journal.ts'
import {contentPlace, textAt} from './content-place.ts'
import {takeLock} from './lock.ts'
import {counted} from './progress.ts'

const isUntouched = (content: string, {path, before, after}: Change): boolean => {
  const place = contentPlace(content, path)
  const text = place === undefined ? null : textAt(place)
  return text === before && text !== after
}

/** What was done, in one sentence a matter; for whoever holds the lock on the folder. */
export function recoverLocked(content: string): string[] {
  const journal = readJournal(content)
  if (journal === undefined) return []
  if (journal === 'damaged') {
    renameSync(journalOf(content), `${journalOf(content)}.damaged`)
    return [
      `Unexpected damage of the journal of an interrupted command; it is kept as ${journalOf(content)}.damaged: look at the files with \`git status\``
    ]
  }
  const {changes} = journal
  const isBarelyBegun = changes.every((change) => isUntouched(content, change))
  const undo = journal.state === 'undo' || isBarelyBegun
  const left = finish(content, undo ? opposite(changes) : changes)
  dropAllStaged(content, changes)
  dropJournal(content)
  const told = `An interrupted command had begun to change ${counted(changes.length, 'file')}: ${undo ? 'all are as they were' : 'it is finished now'}`
  return [told, ...left.map((path) => `Unexpected content of ${path}, which was changed meanwhile; it is left as it is`)]
}

/**
 * Finishes or undoes what a command that was stopped half-way had begun; nothing to do in the usual case, and while the
 * command is still at work. Every command that reads or writes content begins with this.
 */
export async function recoverChanges(content: string): Promise<string[]> {
  if (readJournal(content) === undefined) return []
  const lock = await takeLock(content)
  if (!lock.held) return []
  try {
    return recoverLocked(content)
  } finally {
    await lock.release()
  }
}
