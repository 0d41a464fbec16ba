import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, type Id, isEntityId, type Speaker} from '../model/id.ts'
import {displayName} from '../model/name.ts'
import {type LanguageTag, type LocalText, textIn} from '../model/text.ts'

/** What names are looked up in. */
export type Named = Pick<KnowledgeGraph, 'entities' | 'sources' | 'claims'>

/** A text ready to be shown; `lang` only where it is not the reader's. */
export interface ShownText {
  readonly text: string
  readonly lang?: LanguageTag
}

/** A text in the reader's language, else in the first it was written in. */
export function shown(local: LocalText, lang: LanguageTag): ShownText {
  const found = textIn(local, lang)
  return found.lang === lang ? {text: found.text} : found
}

export function entityName({entities}: Named, id: EntityId, lang: LanguageTag): ShownText {
  const entity = entities.get(id)
  if (!entity) throw new Error(`Unexpected id \`${id}\`, expected that of an entity of the graph`)
  const name = displayName(entity.names, lang)
  return name.lang === undefined || name.lang === lang ? {text: name.text} : {text: name.text, lang: name.lang}
}

/** A title in the source's own language. */
export function sourceTitle({sources}: Named, id: Id<'source'>, lang: LanguageTag): ShownText {
  const source = sources.get(id)
  if (!source) throw new Error(`Unexpected id \`${id}\`, expected that of a source of the graph`)
  const title = textIn(source.title, lang)
  const written = source.lang !== undefined && !source.title.has(lang) ? source.lang : title.lang
  return written === lang ? {text: title.text} : {text: title.text, lang: written}
}

const unnamedWords = 'an unnamed speaker'
const unstatedWords = 'a speaker who is not stated'

/** A speaker, author or publisher in words that fit after “by” and “according to”. */
export function partyName(named: Named, party: Speaker, lang: LanguageTag): ShownText {
  if (isEntityId(party)) return entityName(named, party, lang)
  if (party.startsWith('name:')) return {text: party.slice('name:'.length)}
  if (party === 'unstated') return {text: unstatedWords}
  return party === 'unnamed' ? {text: unnamedWords} : {text: `${unnamedWords} (${party.slice('unnamed:'.length)})`}
}
