export type Level = 'error' | 'warn' | 'info'

/** What an editor is told: where, how bad, its permanent code, and in words. */
export interface Message {
  readonly file: string
  /** From 1; absent when the message is about the whole file. */
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
  readonly level: Level
  readonly code: string
  /** “Unexpected X, expected Y”, at most 200 characters. */
  readonly reason: string
  /** The nearest right values, best first. */
  readonly expected: readonly string[]
  /** The other half: a first definition, a clashing name. */
  readonly cause?: Message
}

export const isError = ({level}: Message): boolean => level === 'error'

/** File, line, column, then code: the order messages are printed in, independent of locale. */
export function compareMessages(a: Message, b: Message): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  const place = (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
  if (place !== 0) return place
  if (a.code !== b.code) return a.code < b.code ? -1 : 1
  return a.reason < b.reason ? -1 : a.reason > b.reason ? 1 : 0
}
