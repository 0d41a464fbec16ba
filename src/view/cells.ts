import type {Edtf} from '../model/date.ts'
import {lookupKey} from '../model/lookup-key.ts'
import {dateSortKey, dateWords} from '../render/date-words.ts'
import type {Cell} from './index-list.ts'
import type {PartView} from './parts.ts'
import {words} from './pieces.ts'
import type {Reading} from './reading.ts'

/** What the words of some pieces sort by. */
const sortText = (parts: readonly PartView[]): string =>
  lookupKey(parts.map((part) => ('text' in part ? part.text : part.words)).join('')).replace(/^[^\p{L}\p{N}]+/u, '')

/** A cell; what is empty sorts last. */
export const cell = (parts: readonly PartView[], sort = sortText(parts)): Cell => ({parts, sort: sort || '~'})
export const textCell = (text: string): Cell => cell(text === '' ? [] : [words(text)])
export const countCell = (count: number): Cell => cell([words(String(count))], String(count).padStart(8, '0'))
export const dateCell = ({lang}: Reading, date: Edtf | undefined): Cell =>
  cell(date === undefined ? [] : [words(dateWords(date, lang))], dateSortKey(date))

/** Years of a date, for a filter: the first and last of a range. */
export const yearsOf = (date: Edtf | undefined): string[] => (date === undefined ? ['undated'] : [...new Set(date.match(/\d{4}|\d{3}X/g) ?? [])])

/** Rows in the order of their first column. */
export const byFirstCell = <R extends {readonly cells: readonly Cell[]; readonly href: string}>(rows: readonly R[]): R[] =>
  [...rows].sort((a, b) => {
    const [x, y] = [a.cells[0]!.sort, b.cells[0]!.sort]
    if (x !== y) return x < y ? -1 : 1
    return a.href < b.href ? -1 : 1
  })
