import {lookupKey} from '../model/lookup-key.ts'
import {slugFor} from '../model/slug.ts'
import type {Fault} from '../read/fault.ts'
import type {Drafted} from './draft.ts'
import {freshSlug, type Known, knownNameReason} from './known.ts'

/** A name and where it stands. */
export interface NameAt {
  readonly name: string
  readonly at: number
}

/** People to introduce. A name the content already has is left to it and told: whether it is the same person is for an editor to say. */
export function introducedPeople(names: readonly NameAt[], known: Known, taken: Set<string>): {people: Drafted[]; faults: Fault[]} {
  const [people, faults]: [Drafted[], Fault[]] = [[], []]
  const seen = new Set<string>()
  for (const {name, at} of names) {
    const key = lookupKey(name)
    if (seen.has(key)) continue
    seen.add(key)
    const ids = known.names.get(key) ?? []
    if (ids.length > 0) {
      faults.push({code: 'known-name', level: 'warn', reason: knownNameReason(name, ids), at})
      continue
    }
    const slug = freshSlug(name, taken, 'somebody')
    if (slug !== slugFor(name))
      faults.push({
        code: 'taken-slug',
        level: 'warn',
        reason: `Unexpected name \`${name}\` whose slug is taken, expected a decision; introduced as \`${slug}\``,
        at
      })
    people.push({slug, values: new Map([['name', name]])})
  }
  return {people, faults}
}
