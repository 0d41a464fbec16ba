import {limits} from '../model/limits.ts'
import {compareMessages, isError, type Message} from '../model/message.ts'
import {decode} from '../read/decode.ts'
import {messageAbout, messageOf} from '../read/fault.ts'
import {pointsOf} from '../read/points.ts'
import {draftErrors} from './draft-errors.ts'
import type {Imported, Importer, ImportInput} from './imported.ts'
import type {ImportKind} from './kinds.ts'
import type {Known} from './known.ts'
import {refused} from './told.ts'

/** A file as it lies on the disk. */
export interface ImportFile {
  /** As messages name it. */
  readonly name: string
  readonly bytes: Uint8Array
}
export interface ImportRequest {
  /** One, or those of a folder. */
  readonly files: readonly ImportFile[]
  /** Of the file or the folder. */
  readonly name: string
  readonly map?: ImportFile | undefined
}

/** The text of a file, or what is wrong with its bytes. */
export function decoded({name, bytes}: ImportFile): {name: string; text: string; messages: Message[]} {
  const {text, faults} = decode(bytes, limits.importBytes)
  const pointAt = pointsOf(name, text)
  return {name, text, messages: faults.map((fault) => messageOf(fault, name, pointAt))}
}

/** Each record is checked by itself; of many pages the first show a mistake in the writing. */
const mostChecked = 4

/** A draft the content would refuse is our own mistake: it is told, and nothing is written. */
function draftFaults({changes}: Imported, name: string): Message[] {
  const all = changes.slice(0, mostChecked).flatMap(({path, after}) => draftErrors(path, after ?? ''))
  return all.slice(0, 20).map(({file, line, reason}) => messageAbout(name, 'refused-draft', `Unexpected draft ${file}:${line ?? 1}: ${reason}`))
}

/** A failure of an importer itself costs a message: what it was given may be made to break it. */
function attempt(run: Importer, input: ImportInput, known: Known): Imported {
  try {
    return run(input, known)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return refused([messageAbout(input.name, 'limit', `Unexpected failure of the importer (${why}), expected drafts or a message; please report it`)])
  }
}

/** From bytes to drafts. With an error in the messages there is nothing to write. */
export async function importBytes({load, map, isFolder}: ImportKind, request: ImportRequest, known: Known): Promise<Imported> {
  const [files, mapping] = [request.files.map(decoded), request.map && decoded(request.map)]
  const own = files.flatMap(({messages}) => messages)
  const faults = [...(isFolder ? [] : own), ...(mapping?.messages ?? [])]
  if (map === 'needed' && !mapping)
    faults.push(messageAbout(request.name, 'no-map', 'Unexpected input without a mapping file, expected `--map FILE`'))
  if (faults.length > 0) return refused(faults)
  const run = await load()
  const [first] = files
  const input = {
    name: request.name,
    text: first?.text ?? '',
    files: files.filter(({messages}) => messages.length === 0).map(({name, text}) => ({path: name, text})),
    ...(mapping && {map: {name: mapping.name, text: mapping.text}})
  }
  const imported = attempt(run, input, known)
  const left = isFolder ? own.map((message): Message => ({...message, level: 'warn', reason: `${message.reason}; the file is left out`})) : []
  const told = [...left, ...imported.messages]
  const messages = told.some(isError) ? told : [...told, ...draftFaults(imported, request.name)]
  const sorted = messages.toSorted(compareMessages)
  return sorted.some(isError) ? {...refused(sorted), took: imported.took} : {...imported, messages: sorted}
}
