import type {Reference} from '../model/entry.ts'
import {entityKinds, type Id} from '../model/id.ts'
import {contentOf, type PlacedUse} from '../validate/content.ts'
import {meaningsOf} from '../validate/meanings.ts'
import {relationParts} from '../validate/relation-parts.ts'
import {type Corpus, pathOfFile} from './corpus.ts'
import {rawOffsets} from './raw-offsets.ts'

/** One reference, wherever it was typed. */
export interface TypedReference {
  readonly path: string
  /** Where it begins in the file on the disk: the scalar that holds it, or its own place in a body. */
  readonly at: number
  readonly text: string
  /** Which end of a relation that is one text. */
  readonly end?: 'subject' | 'object'
  /** Whose claims a bare name of a claim means. */
  readonly owner: string | undefined
  readonly meanings: readonly Id[]
}

interface Found extends Omit<TypedReference, 'path' | 'at'> {
  readonly point: Reference['point']
}

/** Every reference of all files, in order of file and place. */
export function referencesIn({entries, known, texts}: Corpus): TypedReference[] {
  const {uses, claims, predicates} = contentOf(entries, known, {captures: new Map()})
  const used = uses.map((use: PlacedUse): Found => ({...use.reference, owner: use.owner, meanings: meaningsOf(use, known)}))
  const ends = claims.flatMap(({fields, owner}): Found[] => {
    const parts = relationParts(fields, predicates)
    const isOneText = fields.relation !== undefined && 'text' in fields.relation
    const end = (name: 'subject' | 'object'): Found => ({
      ...parts![name],
      ...(isOneText && {end: name}),
      owner,
      meanings: known.entity(parts![name].text, entityKinds)
    })
    return parts ? [end('subject'), end('object')] : []
  })
  const tags = entries.flatMap((entry) => (entry.kind === 'article' ? entry.tags : []))
  const named = tags.map((tag): Found => ({...tag, owner: undefined, meanings: known.entity(tag.text, ['topic'])}))
  const offsets = new Map([...texts].map(([path, text]) => [path, rawOffsets(text)]))
  const placed = [...used, ...ends, ...named].map(({point, ...found}): TypedReference => {
    const path = pathOfFile(point.file)
    return {...found, path, at: offsets.get(path)!(point.offset)}
  })
  const once = new Map(placed.map((one) => [JSON.stringify([one.path, one.at, one.end ?? '']), one]))
  return [...once.values()].sort((a, b) => (a.path === b.path ? a.at - b.at : a.path < b.path ? -1 : 1))
}
