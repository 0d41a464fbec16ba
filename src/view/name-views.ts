import type {Entity} from '../model/entity.ts'
import {displayName, type Name, type NameUse} from '../model/name.ts'
import {directionOf} from './direction.ts'
import type {NameView} from './parts.ts'
import {linkTo} from './pieces.ts'
import type {Reading} from './reading.ts'

const useWords: Readonly<Record<NameUse, string>> = {main: 'main name', alias: 'also known as', former: 'formerly', search: 'called'}

const nameView = (reading: Reading, {text, lang, script, use, note, seenIn}: Name): NameView => ({
  text,
  ...(lang !== undefined && lang !== reading.lang && {lang}),
  script,
  dir: directionOf(text),
  use: useWords[use],
  ...(note !== undefined && {note}),
  seenIn: seenIn.map((source) => linkTo(reading, source))
})

/**
 * The names of an entity: the one in the heading first, then the others in all scripts; apart from them those
 * nobody should read as ours, for the table of names only.
 */
export function nameViews(reading: Reading, {names}: Entity): {readonly names: NameView[]; readonly calledNames: NameView[]} {
  const main = displayName(names, reading.lang)
  const order: readonly NameUse[] = ['main', 'alias', 'former']
  const others = order.flatMap((use) => names.filter((name) => name.use === use && name !== main))
  return {
    names: [main, ...others].map((name) => nameView(reading, name)),
    calledNames: names.filter(({use}) => use === 'search').map((name) => nameView(reading, name))
  }
}
