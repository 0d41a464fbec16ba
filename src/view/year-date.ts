import type {Edtf} from '../model/date.ts'

/** A year as a date: `0412`, `-0043`. */
export const yearDate = (year: number): Edtf => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}` as Edtf
