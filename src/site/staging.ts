import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs'
import {dirname} from 'node:path'

/** A build writes here; the published folder is not touched until everything in it has been checked. */
export const stagingOf = (out: string): string => `${out}.staging`
const previousOf = (out: string): string => `${out}.previous`

const remove = (folder: string): void => rmSync(folder, {recursive: true, force: true, maxRetries: 3})

/** Mends what a build that was stopped left behind: the published folder is there again, and nothing beside it. */
export function recover(out: string): void {
  const previous = previousOf(out)
  if (existsSync(previous)) {
    if (existsSync(out)) remove(previous)
    else renameSync(previous, out)
  }
  remove(stagingOf(out))
}

/** An empty staging folder. */
export function prepareStaging(out: string): string {
  recover(out)
  mkdirSync(dirname(out), {recursive: true})
  mkdirSync(stagingOf(out))
  return stagingOf(out)
}

/** Puts the staging folder in the place of the published one: two renames, which `recover` completes when cut in between. */
export function swapIn(out: string): void {
  if (existsSync(out)) renameSync(out, previousOf(out))
  try {
    renameSync(stagingOf(out), out)
  } catch (error) {
    if (existsSync(previousOf(out))) renameSync(previousOf(out), out)
    throw error
  }
  remove(previousOf(out))
}

/** Forgets a build that failed. */
export const dropStaging = (out: string): void => remove(stagingOf(out))
