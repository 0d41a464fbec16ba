import {type Id, kindOf, kinds, plural, slugOf} from '../model/id.ts'
import type {Definition} from './definitions.ts'

const fullId = (text: string): Id | undefined => {
  const kind = kinds.find((one) => text.startsWith(`${one}/`) || text.startsWith(`${plural[one]}/`))
  return kind && (`${kind}/${text.slice(text.indexOf('/') + 1)}` as Id)
}

/** The old id a `formerly` means: a full id, or a slug of what it stands at. */
export function formerId(text: string, {id}: Pick<Definition, 'id'>): Id {
  const full = fullId(text)
  if (full) return full
  if (kindOf(id) !== 'claim') return `${kindOf(id)}/${text}` as Id
  return `claim/${text.includes('/') ? text : `${slugOf(id).split('/')[0]}/${text}`}` as Id
}
