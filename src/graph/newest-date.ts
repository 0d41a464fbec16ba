import {dateBounds, type Edtf} from '../model/date.ts'
import type {Entry} from '../model/entry.ts'
import {originOf} from './origin.ts'

function datesOf(entry: Entry): readonly (Edtf | undefined)[] {
  const own = entry.kind === 'article' ? [entry.date, entry.updated, ...entry.corrections.map(({on}) => on)] : []
  const reviews = 'reviewed' in entry ? entry.reviewed.map(({on}) => on) : []
  const sources = 'sources' in entry ? entry.sources.flatMap(({date, accessed}) => [date, accessed]) : []
  return [...own, ...reviews, ...sources]
}

/** The newest date that content which is not fictional gives: what "now" means where no clock may be read. */
export function newestDate(entries: readonly Entry[]): Edtf | undefined {
  let newest: {date: Edtf; day: number} | undefined
  const origin = originOf(entries)
  for (const date of entries.filter((entry) => !origin(entry).fictional).flatMap(datesOf)) {
    if (date === undefined) continue
    const {earliest, latest} = dateBounds(date)
    const day = Number.isFinite(latest) ? latest : earliest
    if (Number.isFinite(day) && (newest === undefined || day > newest.day || (day === newest.day && date < newest.date))) newest = {date, day}
  }
  return newest?.date
}
