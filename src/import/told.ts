import type {Message} from '../model/message.ts'
import {type Fault, messageAbout, messageOf} from '../read/fault.ts'
import {pointsOf} from '../read/points.ts'
import type {Imported, ImportInput} from './imported.ts'

/** Of one input: more are to be cut into several. */
export const mostRecords = 50_000

/** What is wrong with an input of more records than one import takes. */
export const tooMany = (name: string, count: number, words: string): Imported =>
  refused([messageAbout(name, 'limit', `Unexpected input of ${count} ${words}, expected at most ${mostRecords}; cut it into several`)])

/** Turns faults at offsets of the input into messages. */
export function teller({name, text, pointAt: given}: ImportInput): {
  tell: (faults: readonly Fault[]) => Message[]
  pointAt: ReturnType<typeof pointsOf>
} {
  const pointAt = given ?? pointsOf(name, text)
  return {tell: (faults) => faults.map((fault) => messageOf(fault, name, pointAt)), pointAt}
}

/** Nothing but what is wrong. */
export const refused = (messages: readonly Message[]): Imported => ({changes: [], captures: [], took: [], messages})

/** The beginning of a text, with a sign that there is more. */
export const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`)

/** `1 entry`, `2 entries`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
