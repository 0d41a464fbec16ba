import {type EntityId, kindOf, type Party, type Speaker, slugOf} from '../model/id.ts'
import type {LineKey} from '../model/line.ts'
import {lookupKey} from '../model/lookup-key.ts'

/** The keys that lines can share, each with a number, and the speakers behind those of people. */
export interface KeyTable {
  number(key: LineKey): number
  key(number: number): LineKey
  /** The number of a speaker's or author's key. */
  speaker(speaker: Speaker): number
  speakerOf(number: number): Speaker
  size(): number
}

const isPlainName = (party: Speaker): party is `name:${string}` => party.startsWith('name:')
const isKnown = (party: Speaker): party is EntityId => party.includes('/') && !isPlainName(party) && !party.startsWith('unnamed')

/** What a party is called in keys: its slug, or its name in the form that equal spellings share. */
const partyKey = (party: Party): string => (isPlainName(party) ? `name:${lookupKey(party.slice(5))}` : slugOf(party))

export const speakerKey = (speaker: Speaker): LineKey => {
  if (isPlainName(speaker) || isKnown(speaker)) return `who:${partyKey(speaker)}`
  return `who:${speaker}`
}
export const publisherKey = (party: Party): LineKey => `pub:${partyKey(party)}`

/** An organisation that takes its words back also takes back what it published. */
export const retractedBy = (speaker: Speaker): LineKey[] =>
  isKnown(speaker) && kindOf(speaker) === 'organisation' ? [speakerKey(speaker), publisherKey(speaker)] : [speakerKey(speaker)]

export function keyTable(): KeyTable {
  const numbers = new Map<LineKey, number>()
  const keys: LineKey[] = []
  const speakers = new Map<number, Speaker>()
  const spoken = new Map<Speaker, number>()
  const number = (key: LineKey): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, keys.length)
    keys.push(key)
    return keys.length - 1
  }
  return {
    number,
    key: (number) => keys[number]!,
    speaker(speaker) {
      const cached = spoken.get(speaker)
      if (cached !== undefined) return cached
      const found = number(speakerKey(speaker))
      spoken.set(speaker, found)
      const known = speakers.get(found)
      // Of two spellings of one plain name the smaller stands for both, whichever was met first.
      if (known === undefined || speaker < known) speakers.set(found, speaker)
      return found
    },
    speakerOf: (number) => speakers.get(number)!,
    size: () => keys.length
  }
}
