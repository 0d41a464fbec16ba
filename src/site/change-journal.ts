import {closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import type {Change} from '../edit/change.ts'

/** What is being done to content files, written before the first of them is touched: whoever comes next can finish it, or undo it. */
export interface Journal {
  readonly state: 'do' | 'undo'
  readonly changes: readonly Change[]
}

const folderOf = (content: string): string => join(dirname(content), '.rootnote')
export const journalOf = (content: string): string => join(folderOf(content), `${basename(content)}.changes.json`)

/** Writes a new file and waits until it is on the disk. What lies there already, be it a link to another place, is not written to. */
export function writeThrough(path: string, text: string, mode?: number): void {
  const file = openSync(path, 'wx', mode)
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

export function writeJournal(content: string, journal: Journal): void {
  mkdirSync(folderOf(content), {recursive: true})
  const path = journalOf(content)
  rmSync(`${path}.new`, {force: true})
  try {
    writeThrough(`${path}.new`, JSON.stringify(journal))
    renameSync(`${path}.new`, path)
  } finally {
    rmSync(`${path}.new`, {force: true})
  }
}

/** The folder goes with it when nothing else is in it. */
export function dropJournal(content: string): void {
  rmSync(journalOf(content), {force: true})
  if (existsSync(folderOf(content)) && readdirSync(folderOf(content)).length === 0) rmdirSync(folderOf(content))
}

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string'
const isChange = (value: unknown): boolean => {
  const {path, before, after} = (value ?? {}) as Partial<Change>
  return typeof path === 'string' && isText(before) && isText(after)
}

/** What somebody left unfinished; nothing in the usual case; `damaged` when it cannot be read. */
export function readJournal(content: string): Journal | 'damaged' | undefined {
  const path = journalOf(content)
  if (!existsSync(path)) return undefined
  try {
    const {state, changes} = JSON.parse(readFileSync(path, 'utf8')) as Journal
    return (state === 'do' || state === 'undo') && Array.isArray(changes) && changes.every(isChange) ? {state, changes} : 'damaged'
  } catch {
    return 'damaged'
  }
}
