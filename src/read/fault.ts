import {limits} from '../model/limits.ts'
import type {Level, Message} from '../model/message.ts'
import type {FilePoint} from '../model/point.ts'

/** Something wrong in one file, at an offset of its decoded text. */
export interface Fault {
  readonly code: string
  readonly reason: string
  /** An error unless said otherwise. */
  readonly level?: Level
  /** Absent: it is about the whole file. */
  readonly at?: number
  readonly expected?: readonly string[]
  readonly cause?: Fault
}

/** Short, on one line, and inert in a log. */
function brief(reason: string): string {
  const letters = [
    ...reason.replace(/[\0-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`)
  ]
  return letters.length > limits.messageCharacters ? `${letters.slice(0, limits.messageCharacters - 1).join('')}…` : letters.join('')
}

export function messageOf(
  {code, reason, level = 'error', at, expected = [], cause}: Fault,
  file: string,
  pointAt: (offset: number) => FilePoint
): Message {
  const point = at === undefined ? undefined : pointAt(at)
  return {
    file,
    ...(point && {line: point.line, column: point.column}),
    level,
    code,
    reason: brief(reason),
    expected,
    ...(cause && {cause: messageOf(cause, file, pointAt)})
  }
}

/** A message about a file as a whole. */
export const messageAbout = (file: string, code: string, reason: string): Message =>
  messageOf({code, reason}, file, () => ({file, line: 1, column: 1, offset: 0}))
