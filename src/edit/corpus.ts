import {buildDirectory, type Directory} from '../model/directory.ts'
import type {Entry} from '../model/entry.ts'
import type {Message} from '../model/message.ts'
import {readEntry} from '../read/read-entry.ts'

/** All content files: as they lie on the disk, and as they are read. */
export interface Corpus {
  /** By path below the content folder. */
  readonly texts: ReadonlyMap<string, string>
  readonly entries: readonly Entry[]
  readonly known: Directory
  /** Errors of reading; with one, not every reference is known. */
  readonly faults: readonly Message[]
}

const encoder = new TextEncoder()

export function corpusOf(texts: ReadonlyMap<string, string>): Corpus {
  const read = (path: string, lang: string) => readEntry({path: `content/${path}`, bytes: encoder.encode(texts.get(path))}, lang)
  const settings = texts.has('site.yaml') ? read('site.yaml', 'en').entry : undefined
  const lang = settings?.kind === 'site' ? settings.site.lang : 'en'
  const parsed = [...texts.keys()].sort().map((path) => read(path, lang))
  const entries = parsed.flatMap(({entry}) => entry ?? [])
  const faults = parsed.flatMap(({messages}) => messages.filter(({level}) => level === 'error'))
  return {texts, entries, known: buildDirectory(entries), faults}
}

/** The path of a file below the content folder. */
export const pathOfFile = (file: string): string => file.replace(/^content\//, '')
