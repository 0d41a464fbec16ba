import {dateBounds, type Edtf} from '../model/date.ts'

/** A date as it is drawn: nothing about it is made more exact than it is. */
export interface TimeSpan {
  /** Days since 1970, both ends included; infinite where open. */
  readonly earliest: number
  readonly latest: number
  /** An end that is only about right, or not certain. */
  readonly softStart: boolean
  readonly softEnd: boolean
  /** From one date to another, not one date that is not known to the day. */
  readonly isRange: boolean
}

const isSoft = (text: string): boolean => /[?~%]$/.test(text)

export function timeSpan(date: Edtf): TimeSpan {
  const [from = '', to] = date.split('/')
  return {...dateBounds(date), softStart: isSoft(from), softEnd: isSoft(to ?? from), isRange: to !== undefined}
}
