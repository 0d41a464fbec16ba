import {type Change, realChanges} from '../edit/change.ts'
import {dropAllStaged, finish, opposite, placeAll, stageAll} from './carry-out.ts'
import {changeFaults} from './change-faults.ts'
import {dropJournal, writeJournal} from './change-journal.ts'
import {takeLock} from './lock.ts'
import {recoverLocked} from './recover-changes.ts'

export interface ApplyOptions {
  /** Look, but change nothing. */
  readonly dryRun: boolean
  /** Also change files whose last state is in no commit. */
  readonly force: boolean
}
export interface Applied {
  readonly ok: boolean
  /** What was changed, or would be. */
  readonly changes: readonly Change[]
  /** Why nothing was changed. */
  readonly faults: readonly string[]
  /** What had to be mended first. */
  readonly notes: readonly string[]
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Everything is as it was again; when even that fails, the next command goes on from the journal. */
function undo(content: string, changes: readonly Change[]): string[] {
  try {
    writeJournal(content, {state: 'undo', changes})
    finish(content, opposite(changes))
    dropAllStaged(content, changes)
    dropJournal(content)
    return []
  } catch (error) {
    return [`Unexpected failure while undoing (${reasonOf(error)}); the next command undoes the rest`]
  }
}

function carryOut(content: string, changes: readonly Change[]): string[] {
  try {
    writeJournal(content, {state: 'do', changes})
    stageAll(content, changes)
  } catch (error) {
    dropAllStaged(content, changes)
    dropJournal(content)
    return [`Unexpected failure before anything was changed: ${reasonOf(error)}`]
  }
  try {
    placeAll(content, changes)
    dropJournal(content)
    return []
  } catch (error) {
    return [`Unexpected failure, all files are as they were: ${reasonOf(error)}`, ...undo(content, changes)]
  }
}

async function applyLocked(content: string, changes: readonly Change[], {dryRun, force}: ApplyOptions): Promise<Applied> {
  const notes = recoverLocked(content)
  const found = await changeFaults(content, changes, force)
  const faults = found.length > 0 || dryRun || changes.length === 0 ? found : carryOut(content, changes)
  return {ok: faults.length === 0, changes, faults, notes}
}

/**
 * Makes changes of content files, all or none: a process that is killed on the way leaves a journal, by which the next
 * command finishes or undoes them. A file that is not as it was read, a new one whose place is taken, and one with changes
 * in no commit are refused. A dry run does the same but for the writing.
 */
export async function applyChanges(content: string, changes: readonly Change[], options: ApplyOptions): Promise<Applied> {
  const real = realChanges(changes)
  const lock = await takeLock(content)
  if (!lock.held)
    return {ok: false, changes: real, faults: [`Unexpected second command at work in ${content} (process ${lock.holder}), expected one`], notes: []}
  try {
    return await applyLocked(content, real, options)
  } finally {
    await lock.release()
  }
}
