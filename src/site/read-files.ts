import {type Dirent, lstatSync, readdirSync, readFileSync} from 'node:fs'
import {lstat} from 'node:fs/promises'
import {join} from 'node:path'
import {limits} from '../model/limits.ts'
import type {Message} from '../model/message.ts'
import {messageAbout} from '../read/fault.ts'
import {isIgnored} from '../read/file-kind.ts'
import type {InputFile} from '../read/input-file.ts'

const deepest = 12
const devices = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$/i
const unsafeInWindows = /[<>:"\\|?*\0-\u001f\u007f]|[. ]$/

interface Tree {
  readonly files: InputFile[]
  readonly messages: Message[]
}

const refuse = ({messages}: Tree, path: string, reason: string, code = 'unexpected-file'): void => {
  messages.push(messageAbout(path, code, reason))
}

/** A name that some system or archive cannot hold, or holds as another one. */
function nameFault(name: string): string | undefined {
  if (unsafeInWindows.test(name))
    return 'Unexpected file name, expected one without control characters, `< > : " \\ | ? *` and a dot or space at its end'
  if (devices.test(name)) return 'Unexpected file name, expected one that is no device of Windows'
  return name.isWellFormed() && !name.includes('\ufffd') ? undefined : 'Unexpected bytes in a file name, expected UTF-8'
}

/** Names that differ in case or in Unicode form only become one file elsewhere. */
function collisions(tree: Tree, folder: string, names: readonly string[]): Set<string> {
  const seen = new Map<string, string>()
  const refused = new Set<string>()
  for (const name of names) {
    const folded = name.normalize('NFC').toLowerCase()
    const first = seen.get(folded)
    if (first === undefined) seen.set(folded, name)
    else {
      refuse(tree, `${folder}/${name}`, `Unexpected file name, expected one that differs from \`${first}\` in more than case or Unicode form`)
      refused.add(name)
    }
  }
  return refused
}

/** Nothing for what was removed between being listed and being read: editors and Git do so at any moment. */
function orGone<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

// One call after the other: for thousands of small files, waiting for each costs more than reading it.
function takeFile(tree: Tree, path: string, place: string): void {
  const found = orGone(() => lstatSync(place))
  if (!found) return
  const {size} = found
  if (size > limits.fileBytes) refuse(tree, path, `Unexpected file of ${size} bytes, expected at most ${limits.fileBytes}`, 'limit')
  else {
    const bytes = orGone(() => readFileSync(place))
    if (bytes) tree.files.push({path: path.normalize('NFC'), bytes})
  }
}

function takeEntry(tree: Tree, entry: Dirent, path: string, place: string): void {
  const fault = nameFault(entry.name)
  if (fault !== undefined) refuse(tree, path, fault)
  else if (entry.isDirectory() && /\.(md|yaml|bib|json)$/i.test(entry.name))
    refuse(tree, path, 'Unexpected folder with the name of a file, expected a file')
  else if (entry.isDirectory()) takeFolder(tree, path, place)
  else if (entry.isSymbolicLink()) refuse(tree, path, 'Unexpected link, expected a regular file')
  else if (!entry.isFile()) refuse(tree, path, 'Unexpected device or pipe, expected a regular file')
  else takeFile(tree, path, place)
}

function takeFolder(tree: Tree, path: string, place: string): void {
  if (path.split('/').length > deepest) {
    refuse(tree, path, `Unexpected folder, expected at most ${deepest} inside each other`)
    return
  }
  const entries = (orGone(() => readdirSync(place, {withFileTypes: true})) ?? []).filter(
    ({name}) => !isIgnored(`${path}/${name}`) && `${path}/${name}` !== 'content/captures'
  )
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const refused = collisions(
    tree,
    path,
    entries.map(({name}) => name)
  )
  for (const entry of entries) {
    if (!refused.has(entry.name)) takeEntry(tree, entry, `${path}/${entry.name}`, join(place, entry.name))
  }
}

/**
 * The files of a content folder, in the order of their paths, which begin with `content/` wherever the folder lies.
 *
 * Regular files only: a link could lead out of the folder, a device could never end. A missing folder has no files.
 */
export async function readTree(contentFolder: string): Promise<{files: InputFile[]; messages: Message[]}> {
  const tree: Tree = {files: [], messages: []}
  const root = await lstat(contentFolder).catch(() => undefined)
  if (root?.isDirectory()) takeFolder(tree, 'content', contentFolder)
  tree.files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return tree
}
