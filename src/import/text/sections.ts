import type {Note} from './note.ts'
import {type Line, linesOf, type NoteList, noteStart, notesIn} from './note-lines.ts'
import {isSurname} from './person-name.ts'

/** A stretch of the text, from its first character to after its last. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Entries and the place in the text from which on they count: the list at the end, or those below a paragraph. */
export interface NoteBlock {
  readonly notes: readonly Note[]
  readonly at: number
}

/** The parts of a text. */
export interface Sections {
  readonly title: Line | undefined
  readonly byline: {readonly name: string; readonly at: number} | undefined
  /** What remains when title, byline, notes and furniture are taken away. */
  readonly body: readonly Range[]
  readonly blocks: readonly NoteBlock[]
  /** Of the heading of a list. */
  readonly heading: Line | undefined
  readonly strays: readonly Line[]
  readonly furniture: (Range & {readonly words: string; readonly lines: number}) | undefined
}

const listHeading = /^\s*(?:#+\s*)?(?:references?(?: cited)?|(?:end)?notes|sources|bibliography|footnotes|works cited|citations)\s*:?\s*$/i
const furnitureHeading =
  /^\s*(?:#+\s*)?(?:related(?: (?:posts?|articles?|stories|news|content|topics))?|you (?:may|might) also (?:like|be interested in)|more (?:from|stories|on this)\b.*|recommended(?: for you)?|read (?:more|next)|share this(?: (?:post|article))?|leave a (?:reply|comment)|comments?(?: \(\d+\))?|tags|about the author|subscribe.*|sign up.*)\s*:?\s*$/i

const isShort = ({text}: Line): boolean => text.trim().length <= 60
const lastIndex = <T>(all: readonly T[], fits: (one: T) => boolean): number => all.findLastIndex(fits)

/** A line of two to four capitalised words and nothing else. */
function isByline({text}: Line): boolean {
  const name = text.trim()
  return (
    /\s/.test(name) &&
    isShort({at: 0, text}) &&
    !/[.!?:;,”"\d]$/.test(name) &&
    name.split(/\s+/).length <= 4 &&
    name.split(/\s+/).every((word) => /^\p{Lu}|^(?:de|van|von|al|bin)$/u.test(word)) &&
    isSurname(name.split(/\s+/).at(-1)!)
  )
}

const byLine = /^\s*(?:by|written by|author:)\s+(\p{L}[^,|·\n]{2,60}?)(?:\s*[,|·].*)?\s*$/iu

function bylineIn(lines: readonly Line[]): {line: Line; name: string} | undefined {
  const top = lines.slice(1, 6).find(({text}) => byLine.test(text) && isShort({at: 0, text}))
  if (top) return {line: top, name: byLine.exec(top.text)![1]!.trim()}
  const filled = lines.slice(1).filter(({text}) => text.trim() !== '')
  const last = filled.at(-1)
  return last && isByline(last) ? {line: last, name: last.text.trim()} : undefined
}

/** Lines of entries that stand below paragraphs: from a numbered line to a blank one. */
function inlineBlocks(lines: readonly Line[], text: string): {blocks: NoteBlock[]; used: Set<Line>; strays: Line[]} {
  const [blocks, used, strays]: [NoteBlock[], Set<Line>, Line[]] = [[], new Set(), []]
  const marked = new Set([...text.matchAll(/\S\s?[[(](\d{1,4})[\])]|[^\s\d]([¹²³⁴-⁹⁰]+)/gu)].map(([, a, b]) => a ?? b))
  const starts = ({text: line}: Line): boolean => {
    const start = noteStart.exec(line)
    return start !== null && (start[3] === undefined ? line.trim().length > start[0].trim().length + 1 : marked.has(start[3]))
  }
  for (let index = 1; index < lines.length; index += 1) {
    if (!starts(lines[index]!)) continue
    let end = index
    while (end < lines.length && lines[end]!.text.trim() !== '') end += 1
    const own = lines.slice(index, end)
    const list: NoteList = notesIn(own)
    for (const line of own) used.add(line)
    blocks.push({notes: list.notes, at: own[0]!.at})
    strays.push(...list.strays)
    index = end
  }
  return {blocks, used, strays}
}

/** Neighbouring lines as one range. */
function rangesOf(lines: readonly Line[], isBody: (line: Line) => boolean): Range[] {
  const ranges: Range[] = []
  let isOpen = false
  for (const line of lines) {
    const to = line.at + line.text.length
    const last = isOpen ? ranges.pop() : undefined
    isOpen = isBody(line)
    if (last) ranges.push(isOpen ? {from: last.from, to} : last)
    else if (isOpen) ranges.push({from: line.at, to})
  }
  return ranges
}

/** Divides a text by its headings and the form of its lines. */
export function sectionsOf(text: string): Sections {
  const all = linesOf(text)
  const first = all.findIndex((line) => line.text.trim() !== '')
  const title = all[first]
  const cut = all.findIndex((line, index) => index > first + 1 && furnitureHeading.test(line.text))
  const kept = cut < 0 ? all : all.slice(0, cut)
  const furniture = cut < 0 ? undefined : {from: all[cut]!.at, to: text.length, words: all[cut]!.text.trim(), lines: all.length - cut}
  const at = lastIndex(kept, (line) => listHeading.test(line.text))
  const above = at < 0 ? kept : kept.slice(0, at)
  const list = at < 0 ? {notes: [], strays: []} : notesIn(kept.slice(at + 1))
  const inline = inlineBlocks(above.slice(Math.max(0, first)), above.map((line) => line.text).join('\n'))
  const byline = bylineIn(above.slice(Math.max(0, first)).filter((line) => !inline.used.has(line)))
  const blocks = [...inline.blocks, ...(list.notes.length > 0 ? [{notes: list.notes, at: list.notes[0]!.at}] : [])]
  return {
    title,
    byline: byline && {name: byline.name, at: byline.line.at + byline.line.text.indexOf(byline.name)},
    body: rangesOf(above, (line) => line !== title && line !== byline?.line && !inline.used.has(line)),
    blocks,
    heading: at < 0 ? undefined : kept[at],
    strays: [...inline.strays, ...list.strays],
    furniture
  }
}
