import type {SourceFields} from '../model/entry.ts'
import {isSlug} from '../model/id.ts'
import type {Message} from '../model/message.ts'
import {slugFor} from '../model/slug.ts'
import {checkEntry} from '../schema/check-entry.ts'
import {shown} from '../schema/messages.ts'
import type {DecodedFile} from './decoded-file.ts'
import {type Fault, messageOf} from './fault.ts'
import type {Parsed} from './parsed.ts'
import {refusedCharacters} from './refused-characters.ts'

/** A work of a bibliography in our own keys. */
export interface CitedWork {
  readonly key: string
  readonly at: number
  /** As in `sources:`; what is absent or empty was not given. */
  readonly values: Readonly<Record<string, string | readonly string[] | undefined>>
  /** Where the value of one of our keys was typed. */
  offsetOf(ours: string): number
}

const composed = (text: string): string => text.normalize('NFC')

function characterFault({key, at, values, offsetOf}: CitedWork): Fault | undefined {
  for (const [ours, value] of [['', key], ...Object.entries(values)] as const) {
    const [refused] = refusedCharacters(String(value ?? ''))
    const reason = `Unexpected ${refused?.name}, expected text without it`
    if (refused) return {code: 'encoding', reason, at: ours === '' ? at : offsetOf(ours)}
  }
  return undefined
}

/** One work, checked as if it stood in a file of sources. */
function readWork({path, lang, pointAt}: DecodedFile, work: CitedWork): {sources: readonly SourceFields[]; messages: readonly Message[]} {
  const slug = isSlug(work.key) ? work.key : slugFor(work.key)
  const fault =
    slug === undefined
      ? {code: 'invalid-slug', reason: `Unexpected key ${shown(work.key)}, expected one with letters, not reserved`, at: work.at}
      : characterFault(work)
  if (slug === undefined || fault) return {sources: [], messages: fault ? [messageOf(fault, path, pointAt)] : []}
  const given = Object.entries(work.values)
    .map(([ours, value]) => [ours, typeof value === 'string' ? composed(value) : value?.map(composed)] as const)
    .filter(([, value]) => value !== undefined && value.length > 0)
  const pointOf = ([, ours]: readonly (string | number)[]) => pointAt(typeof ours === 'string' ? work.offsetOf(ours) : work.at)
  const values = {[slug]: {...Object.fromEntries(given), ...(slug !== work.key && {'citation-key': work.key})}}
  const {entry, messages} = checkEntry(values, {file: path, kind: 'sources', slug: '', lang, pointOf, keyPointOf: pointOf})
  return {sources: entry?.kind === 'sources' && messages.length === 0 ? entry.sources : [], messages}
}

/** The sources of a bibliography. A work with an error costs that work only; the others are known to the rest of the content. */
export function readCitedWorks(file: DecodedFile, works: readonly CitedWork[], faults: readonly Fault[]): Parsed {
  const read = works.map((work) => readWork(file, work))
  const messages = [...faults.map((fault) => messageOf(fault, file.path, file.pointAt)), ...read.flatMap((one) => one.messages)]
  return {entry: {kind: 'sources', file: file.path, sources: read.flatMap(({sources}) => sources)}, messages}
}
