import {limits} from '../model/limits.ts'
import type {Message} from '../model/message.ts'
import type {FilePoint} from '../model/point.ts'

/** Something wrong in one file, at an offset of its decoded text. */
export interface Fault {
  readonly code: string
  readonly reason: string
  /** Absent: it is about the whole file. */
  readonly at?: number
  readonly expected?: readonly string[]
  readonly cause?: Fault
}

const brief = (reason: string): string => {
  const letters = [...reason]
  return letters.length > limits.messageCharacters ? `${letters.slice(0, limits.messageCharacters - 1).join('')}…` : reason
}

export function messageOf({code, reason, at, expected = [], cause}: Fault, file: string, pointAt: (offset: number) => FilePoint): Message {
  const point = at === undefined ? undefined : pointAt(at)
  return {
    file,
    ...(point && {line: point.line, column: point.column}),
    level: 'error',
    code,
    reason: brief(reason),
    expected,
    ...(cause && {cause: messageOf(cause, file, pointAt)})
  }
}

/** A message about a file as a whole. */
export const messageAbout = (file: string, code: string, reason: string): Message =>
  messageOf({code, reason}, file, () => ({file, line: 1, column: 1, offset: 0}))
