import {limits} from '../model/limits.ts'
import type {Level, Message} from '../model/message.ts'
import type {FilePoint} from '../model/point.ts'

/** One thing a rule has found. */
export interface Finding {
  readonly point: FilePoint
  /** “Unexpected X, expected Y”. */
  readonly reason: string
  /** The nearest right values, best first. */
  readonly expected?: readonly string[]
  /** The other half: a first definition, a clashing name. */
  readonly cause?: {readonly point: FilePoint; readonly reason: string}
}

/** What finds one kind of problem; the code is also the name of its file and of its folder of examples. */
export interface Rule<Given, Code extends string = string, Found extends Finding = Finding> {
  readonly code: Code
  readonly level: Level
  /** What would go wrong without it. */
  readonly why: string
  check(given: Given): Iterable<Found>
}

const shortened = (reason: string): string => {
  const letters = [...reason]
  return letters.length > limits.messageCharacters ? `${letters.slice(0, limits.messageCharacters - 1).join('')}…` : reason
}

/** A finding as it is told. */
export function messageOf(code: string, level: Level, {point, reason, expected, cause}: Finding): Message {
  const at = ({file, line, column}: FilePoint) => ({file, line, column})
  return {
    ...at(point),
    level,
    code,
    reason: shortened(reason),
    expected: expected ?? [],
    ...(cause && {cause: {...at(cause.point), level, code, reason: shortened(cause.reason), expected: []}})
  }
}

/** A typed text as it may stand in a reason. */
export function shown(text: string): string {
  const letters = [...text]
  return `\`${letters.length > 60 ? `${letters.slice(0, 57).join('')}…` : text}\``
}

/** `a, b or c`. */
export const either = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
