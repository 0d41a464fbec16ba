import {appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {LinkRecord} from '../../model/link-status.ts'
import {linkStatusFile} from '../../schema/link-status-file.ts'

type Records = ReadonlyMap<string, LinkRecord>

const linkStatusPath = (content: string): string => join(content, 'link-status.json')

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The records of a content folder by address; none where there is no file, nothing where it is none of ours. */
export function readLinkStatus(content: string): Records | undefined {
  const text = textOf(linkStatusPath(content))
  if (text === undefined) return new Map()
  const {data} = linkStatusFile.safeParse(jsonOf(text))
  return data && new Map(data.links.map((record) => [record.url, record as LinkRecord]))
}

/** In order of address, a line each, so that Git shows what changed. */
function written(records: Records): string {
  const rows = [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => `    ${JSON.stringify(record)}`)
  return `{\n  "format": 1,\n  "links": [\n${rows.join(',\n')}\n  ]\n}\n`
}

/** Records on their way into a file: each is on the disk as soon as it is known, the file is replaced in one step. */
export interface LinkStatusStore {
  /** What is known by now, with what a run that was cut off found out. */
  readonly records: ReadonlyMap<string, LinkRecord>
  add(record: LinkRecord): void
  /** Replaces the file, without the addresses that the content no longer has. */
  finish(urls: readonly string[]): void
}

/** `journal` outlives a run that is cut off. */
export function openLinkStatus(content: string, journal: string): LinkStatusStore | undefined {
  const before = readLinkStatus(content)
  if (!before) return undefined
  const records = new Map(before)
  const lines = (textOf(journal) ?? '').split('\n').flatMap((line) => (line === '' ? [] : [jsonOf(line)]))
  // The last line may be half written.
  for (const line of lines)
    for (const record of linkStatusFile.safeParse({format: 1, links: [line]}).data?.links ?? []) records.set(record.url, record as LinkRecord)
  return {
    records,
    add(record) {
      records.set(record.url, record)
      mkdirSync(dirname(journal), {recursive: true})
      appendFileSync(journal, `${JSON.stringify(record)}\n`)
    },
    finish(urls) {
      const named = new Set(urls)
      const path = linkStatusPath(content)
      const temporary = `${path}.${process.pid}~`
      writeFileSync(temporary, written(new Map([...records].filter(([url]) => named.has(url)))))
      renameSync(temporary, path)
      rmSync(journal, {force: true})
    }
  }
}
