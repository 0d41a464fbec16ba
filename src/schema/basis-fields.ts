import {type Derivation, derivations} from '../model/basis.ts'
import type {BasisFields} from '../model/entry.ts'
import {each, pointOf, reference, type Spot} from './spot.ts'
import type {BasisInput} from './statement.ts'

const isOrigin = (text: string): text is 'original' | 'unnamed' | `unnamed:${string}` =>
  text === 'original' || text === 'unnamed' || /^unnamed:\S/.test(text)

/** Absent means not stated. `itself` stays a reference: the source it is written for. */
export function basisFields(given: BasisInput | undefined, spot: Spot): BasisFields[] | undefined {
  if (given === undefined) return undefined
  const list = each(given, spot, (one, at): BasisFields[] => {
    if (typeof one === 'string') return [isOrigin(one) ? {origin: one, point: pointOf(at)} : {source: reference(one, at), how: 'based-on'}]
    return derivations.flatMap((how: Derivation) =>
      each(one[how], {...at, path: [...at.path, how]}, (text, spotOfKey) => ({source: reference(text, spotOfKey), how}))
    )
  }).flat()
  return list.length === 0 ? undefined : list
}
