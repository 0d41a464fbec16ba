import {lookupKey} from '../../model/lookup-key.ts'
import type {Fault} from '../../read/fault.ts'
import type {Note} from './note.ts'
import {parseReference, withoutLocator} from './reference.ts'
import {type Repeat, repeatIn} from './repeat.ts'
import {segmentsOf} from './segments.ts'
import {isBy, isSameWork, keyFor, type Work} from './works.ts'

/** A work an entry names. */
export interface Cited {
  readonly key: string
  readonly locator?: string | undefined
}

/** What the entries of a list name, and what could not be told. */
export interface Citations {
  readonly works: readonly Work[]
  /** By entry; nothing where something in it could not be resolved. */
  readonly cited: ReadonlyMap<Note, readonly Cited[]>
  readonly faults: readonly Fault[]
}

interface State {
  readonly works: Work[]
  readonly cited: Map<Note, readonly Cited[]>
  readonly faults: Fault[]
  readonly taken: Set<string>
  /** Keys that were named last, and by which entry. */
  before: {readonly note: Note; readonly cited: readonly Cited[]; readonly isWhole: boolean} | undefined
}

export const called = ({number}: Pick<Note, 'number'>): string => (number === undefined ? 'the entry above' : `[${number}]`)
const warn = (state: State, reason: string, at: number, code = 'unresolved-note'): undefined =>
  void state.faults.push({code, reason, level: 'warn', at})

function resolveBefore(state: State, {word, locator}: {word: string; locator: string | undefined}, at: number): Cited | undefined {
  const {before} = state
  if (!before) {
    state.faults.push({code: 'leading-repeat', reason: `Unexpected \`${word}\` in the first entry, expected the work itself`, at})
    return undefined
  }
  if (!before.isWhole) return warn(state, `Unexpected \`${word}\` after ${called(before.note)}, which is not linked, expected the work itself`, at)
  const keys = [...new Set(before.cited.map(({key}) => key))]
  if (keys.length > 1) {
    const both = keys.map((key) => `\`${key}\``).join(' and ')
    return warn(state, `Unexpected \`${word}\` after ${called(before.note)}, which names ${both}, expected one of them; not linked`, at)
  }
  return {key: keys[0]!, locator: locator ?? before.cited.at(-1)!.locator}
}

function resolveEarlier(
  state: State,
  {word, name, locator}: {word: string; name: string | undefined; locator: string | undefined},
  at: number
): Cited | undefined {
  if (name === undefined) return resolveBefore(state, {word, locator}, at)
  const own = state.works.filter((work) => isBy(work, name))
  const last = own.at(-1)
  if (!last) return warn(state, `Unexpected \`${word}\` with the name \`${name}\`, expected that of an author above; not linked`, at)
  if (own.length > 1) {
    const all = own.map(({key}) => `\`${key}\``).join(', ')
    warn(state, `Unexpected \`${word}\` with the name \`${name}\`, who wrote ${all}, expected one work; linked to the last`, at, 'several-works')
  }
  return {key: last.key, locator}
}

function samePlace(state: State, {word, name}: {word: string; name: string | undefined}, at: number): Cited | undefined {
  const cited = resolveEarlier(state, {word, name, locator: undefined}, at)
  if (!cited || cited.locator !== undefined) return cited
  const all = [...[...state.cited.values()].flat(), ...(state.before?.cited ?? [])]
  return {...cited, locator: all.findLast(({key}) => key === cited.key)?.locator}
}

/** `Lind, “Night,” p. 4`: the surname and title of a work above. */
function shortForm({works}: State, text: string): Cited | undefined {
  const {text: words, locator} = withoutLocator(text)
  const {parts} = segmentsOf(words, ',')
  const [name, title, ...rest] = parts.map((part) => part.text)
  if (name === undefined || title === undefined || rest.length > 0) return undefined
  const asked = lookupKey(title.replace(/^[“"„«‘*_]+|[”"“»’*_,.]+$/gu, ''))
  const own = works.filter((work) => isBy(work, name) && asked !== '' && lookupKey(work.reference.title ?? '').startsWith(asked))
  return own.length === 1 ? {key: own[0]!.key, locator} : undefined
}

function addWork(state: State, text: string, note: Note, at: number, sameAuthor?: Work): Cited {
  const parsed = parseReference(text)
  const reference = sameAuthor
    ? {
        ...parsed,
        authors: sameAuthor.reference.authors,
        ...(sameAuthor.reference.calledBy !== undefined && {calledBy: sameAuthor.reference.calledBy}),
        doubts: parsed.doubts.filter((doubt) => !doubt.includes('author'))
      }
    : parsed
  if (parsed.unclosed !== undefined)
    warn(
      state,
      `Unexpected quotation mark that never closes in ${called(note)}, expected its partner`,
      note.place(at + parsed.unclosed),
      'unclosed-quotation'
    )
  const same = state.works.find((work) => isSameWork(work.reference, reference))
  if (same) return {key: same.key, locator: reference.locator}
  for (const doubt of reference.doubts)
    warn(
      state,
      `Unexpected ${doubt} in ${called(note)}, expected a decision on \`author\`, \`title\`, \`publisher\` and \`date\``,
      note.place(at),
      'unsure-entry'
    )
  const key = keyFor(reference, state.taken)
  state.works.push({key, reference, at: note.place(at), number: note.number})
  return {key, locator: reference.locator}
}

function sameAuthor(state: State, {word, rest}: {word: string; rest: string}, note: Note, at: number): Cited | undefined {
  const before = resolveBefore(state, {word, locator: undefined}, note.place(at))
  const work = before && state.works.find(({key}) => key === before.key)
  if (!work) return undefined
  return addWork(state, rest, note, at, work)
}

function resolve(state: State, repeat: Repeat, note: Note, at: number): Cited | undefined {
  if (repeat.kind === 'before') return resolveBefore(state, repeat, note.place(at))
  if (repeat.kind === 'earlier') return resolveEarlier(state, repeat, note.place(at))
  return repeat.kind === 'same-place' ? samePlace(state, repeat, note.place(at)) : sameAuthor(state, repeat, note, at)
}

const standsAlone = (text: string): boolean => {
  const {authors, date, publisher, url, locator} = parseReference(text)
  if (repeatIn(text) !== undefined) return true
  return authors.length > 0 ? [date, publisher, url, locator].some((one) => one !== undefined) : date !== undefined && publisher !== undefined
}

/** The works of an entry, set apart by semicolons; a semicolon of a title sets nothing apart. */
function partsOf({text}: Note): readonly {readonly text: string; readonly at: number}[] {
  const {parts} = segmentsOf(text, ';')
  return parts.every((part) => standsAlone(part.text)) ? parts : [{text, at: 0}]
}

function citeNote(state: State, note: Note): void {
  const cited: Cited[] = []
  let isWhole = true
  for (const {text, at} of partsOf(note)) {
    const repeat = repeatIn(text)
    const short = repeat ? undefined : shortForm(state, text)
    const one = repeat ? resolve(state, repeat, note, at) : (short ?? addWork(state, text, note, at))
    if (one && (repeat || short)) {
      const place = one.locator === undefined ? '' : `, ${one.locator}`
      state.faults.push({
        code: 'note-resolved',
        level: 'info',
        reason: `Entry ${called(note)}: \`${text}\` read as \`${one.key}\`${place}`,
        at: note.place(at)
      })
    }
    if (one) cited.push(one)
    else isWhole = false
    state.before = {note, cited: one ? [one] : [], isWhole: one !== undefined}
  }
  state.cited.set(note, cited)
  state.before = {note, cited, isWhole}
}

/** Links each entry to works. What is not certain stays without a link and is told, with the works it may mean. */
export function citations(notes: readonly Note[], taken: Set<string>): Citations {
  const state: State = {works: [], cited: new Map(), faults: [], taken, before: undefined}
  for (const note of notes) citeNote(state, note)
  return state
}
