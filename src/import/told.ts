import type {Message} from '../model/message.ts'
import {type Fault, messageOf} from '../read/fault.ts'
import {pointsOf} from '../read/points.ts'
import type {Imported, ImportInput} from './imported.ts'

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

/** `1 entry`, `2 entries`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
