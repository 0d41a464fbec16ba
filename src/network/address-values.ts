import {isEntityId, isId} from '../model/id.ts'
import {type EdgeStyle, edgeStyles} from './encoding.ts'

/** Tells of a value that meant nothing. */
export type Drop = (value: string) => void

/** Something that can be a node of a drawing. */
export const isNodeId = (text: string): boolean => isId(text) && (isEntityId(text) || text.startsWith('claim/') || text.startsWith('source/'))
export const isFocusId = (text: string): boolean => isNodeId(text) && !text.startsWith('source/')
/** `person/ana says organisation/halcyon`. */
export const isEdgeKey = (text: string): boolean => {
  const [from, style, to, ...rest] = text.split(' ')
  return rest.length === 0 && isNodeId(from ?? '') && edgeStyles.includes(style as EdgeStyle) && isNodeId(to ?? '')
}
export const isGroupId = (text: string): boolean => text.length <= 100 && /^[a-z]+(-[a-z0-9]+)+$/.test(text)
export const isPredicate = (text: string): boolean => text.length <= 60 && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text)

const mostLetters = 300
const isName = (text: string): boolean => text.length > 0 && text.length <= mostLetters && !/[\u0000-\u001f\u007f]/.test(text)
/** An introduced entity, or a plain name. */
export const isPartyWord = (text: string): boolean => (text.startsWith('name:') ? isName(text.slice(5)) : isEntityId(text) && isId(text))
export const isSpeakerWord = (text: string): boolean =>
  text === 'unstated' || text === 'unnamed' || (text.startsWith('unnamed:') ? isName(text.slice(8)) : isPartyWord(text))

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
/** A year, month or day of the calendar. */
export function isAddressDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? []
  if (year === undefined || Number(year) === 0) return false
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)))
}

/** A list in one value. A comma inside a word is written apart from those between words. */
export const writeList = (words: Iterable<string>): string => [...words].map((word) => word.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',')
const splitList = (text: string): string[] =>
  text
    .split(',')
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('%2C', ',').replaceAll('%25', '%'))

/** The words of a list that fit, each once and no more than so many; the others are told of. */
export function readList(text: string, fits: (word: string) => boolean, most: number, drop: Drop): string[] {
  const words = [...new Set(splitList(text))]
  const fitting = words.filter(fits)
  for (const word of [...words.filter((one) => !fits(one)), ...fitting.slice(most)]) drop(word)
  return fitting.slice(0, most)
}

/** A whole number of a range, else nothing, and it is told of. */
export function readWhole(text: string, least: number, most: number, drop: Drop): number | undefined {
  const value = /^-?\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value === 0 ? 0 : value
  drop(text)
  return undefined
}
