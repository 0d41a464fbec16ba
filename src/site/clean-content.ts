import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import type {Entry} from '../model/entry.ts'
import type {InputFile} from '../read/input-file.ts'
import type {Parsed} from '../read/parsed.ts'
import {keyOf} from './cache.ts'
import {entryMeaning} from './entry-meaning.ts'
import {readInChild} from './read-in-child.ts'

/** All that a check reads. */
export interface CheckedContent {
  readonly files: readonly InputFile[]
  /** Stands for what lies beside the files and is read too. */
  readonly beside: string
}
/** What earlier checks found nothing to say about. */
export interface CleanContent {
  /** Whether this content says the same as one that was clean; reads the few files that nobody has read before. */
  isClean(content: CheckedContent): Promise<boolean>
  /** Content of which nothing was told, with what was read of its files. */
  remember(content: CheckedContent, parsed: readonly Parsed[]): void
}

interface Memory {
  readonly lang: string
  /** Hash of `site.yaml`, on whose language the meanings of all other files depend. */
  readonly settings: string
  /** What each file says, by its key; only of files about which there is nothing to say. */
  readonly meanings: Readonly<Record<string, string>>
  readonly clean: readonly string[]
}
const nothing: Memory = {lang: 'en', settings: '', meanings: {}, clean: []}
const [mostUnread, mostClean] = [50, 32]
const settingsPath = 'content/site.yaml'

const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')
const settingsOf = ({files}: CheckedContent): string => sha256(files.find(({path}) => path === settingsPath)?.bytes ?? '')

/** The one rule that looks at prose stops a build only where the settings say so. */
const isProseChecked = (entry: Entry | undefined): boolean => entry?.kind === 'site' && entry.site.lint.get('attribution') === 'error'

function memoryIn(file: string): Memory {
  try {
    const {sum, memory} = JSON.parse(readFileSync(file, 'utf8')) as {sum: string; memory: Memory}
    return sha256(JSON.stringify(memory)) === sum ? memory : nothing
  } catch {
    return nothing
  }
}

function writeMemory(file: string, memory: Memory): void {
  try {
    const temporary = `${file}.${process.pid}.part`
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(temporary, JSON.stringify({sum: sha256(JSON.stringify(memory)), memory}))
    renameSync(temporary, file)
  } catch {
    // A full or read-only disk: the next check takes the long way.
  }
}

const whole = (version: string, content: CheckedContent, meanings: readonly string[]): string =>
  sha256([version, content.beside, ...content.files.map(({path}, at) => `${path} ${meanings[at]}`)].join('\n'))

const langOf = (path: string, lang: string): string => (path === settingsPath ? 'en' : lang)

/** What clean files say, kept in a file. `version` stands for the code that reads and judges. */
export function cleanContentIn(file: string, version: string): CleanContent {
  return {
    async isClean(content) {
      const memory = memoryIn(file)
      if (memory.clean.length === 0 || settingsOf(content) !== memory.settings) return false
      const keys = content.files.map((one) => keyOf(version, one, langOf(one.path, memory.lang)))
      const unread = content.files.filter((_, at) => memory.meanings[keys[at]!] === undefined)
      if (unread.length > mostUnread) return false
      const read = await readInChild(unread, memory.lang)
      if (read.some(({entry, messages}) => !entry || messages.length > 0)) return false
      const fresh = read.map(({entry}) => entryMeaning(entry!))
      let next = 0
      return memory.clean.includes(
        whole(
          version,
          content,
          keys.map((key) => memory.meanings[key] ?? fresh[next++]!)
        )
      )
    },
    remember(content, parsed) {
      const settings = parsed.find(({entry}) => entry?.kind === 'site')?.entry
      if (isProseChecked(settings)) return
      const lang = settings?.kind === 'site' ? settings.site.lang : 'en'
      const byFile = new Map(parsed.flatMap(({entry}) => (entry ? [[entry.file, entry] as const] : [])))
      const known = memoryIn(file)
      const keys = content.files.map((one) => keyOf(version, one, langOf(one.path, lang)))
      const entries = content.files.map(({path}) => byFile.get(path))
      if (entries.some((entry) => !entry)) return
      const meanings = keys.map((key, at) => known.meanings[key] ?? entryMeaning(entries[at]!))
      const clean = [...new Set([whole(version, content, meanings), ...known.clean])].slice(0, mostClean)
      writeMemory(file, {lang, settings: settingsOf(content), meanings: Object.fromEntries(keys.map((key, at) => [key, meanings[at]!])), clean})
    }
  }
}
