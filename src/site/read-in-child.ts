import {availableParallelism} from 'node:os'
import {limits} from '../model/limits.ts'
import {messageAbout} from '../read/fault.ts'
import type {InputFile} from '../read/input-file.ts'
import type {Parsed} from '../read/parsed.ts'
import type {Reader, Reason} from './reader.ts'
import {type Readers, readers} from './spare-reader.ts'

const batchSize = 64
/** A process costs as much as some dozens of files. */
const filesPerReader = 200

interface Work {
  readonly files: readonly InputFile[]
  readonly lang: string
  readonly results: Parsed[]
  /** The first file nobody has taken. */
  next: number
  report(): void
  readonly readers: Readers
}

const overLimit = (path: string, reason: Reason): Parsed => {
  const most = reason === 'time' ? `${limits.readMilliseconds / 1000} seconds` : `${limits.readMegabytes} megabytes`
  return {messages: [messageAbout(path, 'limit', `Unexpected need of ${reason} to read this file, expected at most ${most}`)]}
}

/** Reads one batch; a reader that is lost costs the file it read, and the rest goes to a new one. */
async function readBatch(work: Work, from: number, to: number, given: Reader): Promise<Reader> {
  let [reader, at] = [given, from]
  const keep = (parsed: Parsed): void => {
    work.results[at] = parsed
    at += 1
    work.report()
  }
  while (at < to) {
    const reason = await reader.read({files: work.files.slice(at, to), lang: work.lang}, keep)
    if (reason === undefined) break
    keep(overLimit(work.files[at]!.path, reason))
    reader.end()
    reader = await work.readers.take()
  }
  return reader
}

async function readAll(work: Work): Promise<void> {
  let reader = await work.readers.take()
  while (work.next < work.files.length) {
    const from = work.next
    work.next = Math.min(from + batchSize, work.files.length)
    reader = await readBatch(work, from, work.next, reader)
  }
  work.readers.giveBack(reader)
}

/**
 * Reads files in processes that may hang, run out of memory or abort without taking the build along:
 * such a file costs one `limit` message. Results stand in the order of the files.
 */
export async function readInChild(
  files: readonly InputFile[],
  lang: string,
  onProgress: (done: number) => void = () => {},
  from: Readers = readers
): Promise<Parsed[]> {
  let done = 0
  const report = (): void => {
    done += 1
    onProgress(done)
  }
  const work: Work = {files, lang, results: [], next: 0, report, readers: from}
  const count = Math.min(availableParallelism(), Math.ceil(files.length / filesPerReader))
  await Promise.all(Array.from({length: count}, () => readAll(work)))
  return work.results
}
