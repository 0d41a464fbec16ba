import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {once} from '../analyse/once.ts'
import type {InputFile} from '../read/input-file.ts'
import type {Parsed} from '../read/parsed.ts'
import {packOf, recordsIn} from './cache-pack.ts'
import {cachedText, parsedFrom} from './cached-entry.ts'

/** Parsed entries of earlier runs, by what they were read from. What is not there, or is damaged, is read again. */
export interface EntryCache {
  get(file: InputFile, lang: string): Parsed | undefined
  keep(file: InputFile, lang: string, parsed: Parsed): void
  /** Writes what was kept; without it nothing is. A folder that cannot be written costs nothing but time. */
  save(): void
}

/** What release builds read through. */
export const noCache: EntryCache = {get: () => undefined, keep: () => {}, save: () => {}}

const mostPacks = 8
const ending = '.pack'

/** What an entry was read from: its bytes, its path, the language of the site and the code that read it. */
export function keyOf(version: string, {path, bytes}: InputFile, lang: string): string {
  const hash = createHash('sha256')
  for (const part of [version, lang, path]) hash.update(`${part}\0`)
  return hash.update(bytes).digest('hex')
}

/** A file that hung or ran out of memory may do better next time. */
const isLasting = ({messages}: Parsed): boolean => messages.every(({code}) => code !== 'limit')

/** All names of packs in a folder; none where it cannot be read. */
function packsIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort()
  } catch {
    return []
  }
}

function readPack(path: string): Map<string, Buffer> {
  try {
    return recordsIn(readFileSync(path))
  } catch {
    return new Map()
  }
}

/** In one step, so that no reader meets half a pack; two writers of one name write the same. */
function writePack(folder: string, records: ReadonlyMap<string, Buffer>): void {
  const pack = packOf(records)
  const name = createHash('sha256').update(pack).digest('hex').slice(0, 16)
  const [temporary, path] = [join(folder, `${name}.${process.pid}.part`), join(folder, `${name}${ending}`)]
  mkdirSync(folder, {recursive: true})
  writeFileSync(temporary, pack)
  renameSync(temporary, path)
}

/**
 * A cache in a folder of its own. New entries go to a new pack; when there are many packs, or most of what they hold was
 * not asked for, what was asked for goes to one pack and the others go. `version` stands for the code that reads.
 */
export function openCache(folder: string, version: string): EntryCache {
  const packs = packsIn(folder)
  const records = once(() => new Map(packs.flatMap((name) => [...readPack(join(folder, name))])))
  const [used, fresh] = [new Map<string, Buffer>(), new Map<string, Buffer>()]
  return {
    get(file, lang) {
      const key = keyOf(version, file, lang)
      const record = records().get(key)
      const parsed = record && parsedFrom(record)
      if (parsed) used.set(key, record)
      return parsed
    },
    keep(file, lang, parsed) {
      if (isLasting(parsed)) fresh.set(keyOf(version, file, lang), cachedText(parsed))
    },
    save() {
      const isWasteful = packs.length > mostPacks || records().size > 2 * used.size + 64
      if (fresh.size === 0 && !isWasteful) return
      try {
        writePack(folder, isWasteful ? new Map([...used, ...fresh]) : fresh)
        if (isWasteful) for (const name of packs) rmSync(join(folder, name), {force: true})
      } catch {
        // A full or read-only disk: the next run reads again what this one read.
      }
    }
  }
}
