import type {Entity} from '../model/entity.ts'
import type {Id, Speaker} from '../model/id.ts'
import {displayName, type Name, type NameUse} from '../model/name.ts'
import {speakerParts} from '../render/attribution.ts'
import {directionOf} from './direction.ts'
import type {NameView, PartView} from './parts.ts'
import {joined, linkTo, partViews, words} from './pieces.ts'
import type {Reading} from './reading.ts'

const useWords: Readonly<Record<NameUse, string>> = {main: 'main name', alias: 'also known as', former: 'formerly', search: 'called'}

/** “by Mazda Parsi, in “Platform Manipulation””: who wrote, else who published the text that uses a name. */
function callerParts(reading: Reading, id: Id<'source'>): PartView[] {
  const {authors = [], publisher} = reading.graph.sources.get(id) ?? {}
  const callers: readonly Speaker[] = authors.length > 0 ? authors : [publisher ?? 'unstated']
  return [
    words('by '),
    ...partViews(speakerParts(reading.graph, callers, reading.lang), reading),
    words(', in '),
    {kind: 'source', ...linkTo(reading, id)}
  ]
}

const nameView = (reading: Reading, {text, lang, script, use, note, seenIn}: Name): NameView => ({
  text,
  ...(lang !== undefined && lang !== reading.lang && {lang}),
  script,
  dir: directionOf(text),
  use: useWords[use],
  ...(note !== undefined && {note}),
  seenIn: use === 'search' ? [] : seenIn.map((source) => linkTo(reading, source)),
  calledBy:
    use === 'search'
      ? joined(
          seenIn.map((source) => callerParts(reading, source)),
          '; '
        )
      : []
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
