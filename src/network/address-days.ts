import {dayOf} from '../model/calendar.ts'

/** The first and last day of a year, month or day of an address, as days since 1970. */
export function daysOf(text: string): {readonly earliest: number; readonly latest: number} {
  const [year, month, date] = text.split('-').map(Number)
  const earliest = dayOf(year!, (month ?? 1) - 1, date ?? 1)
  if (date !== undefined) return {earliest, latest: earliest}
  return {earliest, latest: (month === undefined ? dayOf(year! + 1) : dayOf(year!, month)) - 1}
}
