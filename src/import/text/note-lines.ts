import {type Note, type NotePiece, noteOf} from './note.ts'
import {dateAtEnd} from './written-date.ts'

/** A line of a text with its place. */
export interface Line {
  readonly at: number
  readonly text: string
}

export function linesOf(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = []
  for (let at = from; at < to; ) {
    const end = text.indexOf('\n', at)
    const stop = end < 0 || end > to ? to : end
    lines.push({at, text: text.slice(at, stop)})
    at = stop + 1
  }
  return lines
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** `[1]`, `1.`, `1)`, `(1)`, `¹` at the start of a line, with or without a space after it. */
export const noteStart = new RegExp(
  `^\\s*(?:\\[(\\d{1,4})\\]\\s?|\\((\\d{1,4})\\)\\s+|(\\d{1,3})[.)]\\s*(?=\\D)|([${superscripts}]{1,4})\\s?)(?=\\S)`,
  'u'
)

/** The number a note or marker is written with. */
export const numberOf = (written: string): number =>
  Number([...written].map((one) => (superscripts.includes(one) ? superscripts.indexOf(one) : one)).join(''))

const besideIt = /(?: {3,}|\t)\s*(?=(?:\[\d{1,4}\]|\(\d{1,4}\)|\d{1,3}[.)]\s)\s?\S)/u

/** Where an entry of a second column begins on a line that begins with one of the first. */
function secondStart({text}: Line): number | undefined {
  const lead = noteStart.exec(text)?.[0].length
  const found = lead === undefined ? null : besideIt.exec(text.slice(lead))
  return found && lead !== undefined ? lead + found.index + found[0].length : undefined
}

/** Where the second column of a line without numbers begins: at a tab, or below the entries of that column. */
function continuation({text}: Line, columns: ReadonlySet<number>): number | undefined {
  const tab = text.trimStart().indexOf('\t')
  if (tab >= 0) return text.length - text.trimStart().length + tab + 1
  const [column] = columns
  if (columns.size > 1) {
    const gap = /\S {3,}(?=\S)/.exec(text)
    return gap ? gap.index + gap[0].length : undefined
  }
  if (column === undefined || text.length <= column) return undefined
  const before = text.slice(0, column)
  return before.trim() === '' || /\s{2,}$/.test(before) ? column : undefined
}

/** The lines of the two columns of a list; nothing when it has one. */
function columnsOf(lines: readonly Line[]): [Line[], Line[]] | undefined {
  const starts = lines.map(secondStart)
  const columns = new Set(starts.filter((start) => start !== undefined))
  if (columns.size === 0) return undefined
  const split = lines.map((line, index) => {
    const at = starts[index] ?? continuation(line, columns) ?? line.text.length
    return [
      {at: line.at, text: line.text.slice(0, at).trimEnd()},
      {at: line.at + at, text: line.text.slice(at)}
    ] as const
  })
  return [split.map(([left]) => left), split.map(([, right]) => right)]
}

interface Open {
  readonly number: number | undefined
  readonly at: number
  readonly pieces: NotePiece[]
}

export interface NoteList {
  readonly notes: readonly Note[]
  /** Lines after a blank one that belong to no entry. */
  readonly strays: readonly Line[]
}

function oneColumn(lines: readonly Line[], isNumbered: boolean): NoteList {
  const open: Open[] = []
  const strays: Line[] = []
  let isBlank = false
  for (const line of lines) {
    const {at, text} = line
    const start = noteStart.exec(text)
    const startsUnnumbered = !isNumbered && text.trim() !== '' && (isBlank || open.length === 0 || /^\S/.test(text))
    if (text.trim() === '') isBlank = true
    else if (start && isNumbered) {
      const number = numberOf((start[1] ?? start[2] ?? start[3] ?? start[4])!)
      const lead = text.length - text.trimStart().length
      open.push({number, at: at + lead, pieces: [{at: at + start[0].length, text: text.slice(start[0].length)}]})
      isBlank = false
    } else if (startsUnnumbered) {
      open.push({number: undefined, at: at + text.length - text.trimStart().length, pieces: [line]})
      isBlank = false
    } else if (open.length === 0 || (isBlank && dateAtEnd(text)?.rest !== '')) strays.push(line)
    else {
      open.at(-1)!.pieces.push(line)
      isBlank = false
    }
  }
  return {notes: open.map(({number, at, pieces}) => noteOf(number, at, pieces)), strays}
}

/** The entries of a list. Lines without a number join the entry above; of two columns the left one is read first. */
export function notesIn(lines: readonly Line[]): NoteList {
  const isNumbered = lines.some(({text}) => noteStart.test(text))
  const columns = isNumbered ? columnsOf(lines) : undefined
  if (!columns) return oneColumn(lines, isNumbered)
  const [left, right] = columns.map((column) => oneColumn(column, true))
  return {notes: [...left!.notes, ...right!.notes], strays: [...left!.strays, ...right!.strays]}
}
