import type {Directory} from '../model/directory.ts'
import {sourcesOf as introduced} from '../model/directory.ts'
import type {AnnotationFields, Entry} from '../model/entry.ts'
import type {Id} from '../model/id.ts'
import type {Source} from '../model/source.ts'
import {byId} from './by-id.ts'
import type {Origin} from './origin.ts'
import {sourceIn} from './resolve.ts'
import {sourceOf} from './source-of.ts'

/** Our own keys for sources that come from a bibliography program. */
function annotationsOf(entries: readonly Entry[], known: Directory): ReadonlyMap<Id<'source'>, AnnotationFields> {
  const rows = entries.flatMap((entry) => (entry.kind === 'annotations' ? entry.annotations : []))
  return new Map(rows.map(({source, fields}) => [sourceIn(known, source), fields]))
}

/** The sources of all files. */
export function sourcesOf(entries: readonly Entry[], origin: (entry: Entry) => Origin, known: Directory): ReadonlyMap<Id<'source'>, Source> {
  const annotations = annotationsOf(entries, known)
  const examined = new Set(entries.flatMap((entry) => (entry.kind === 'article' && entry.examines ? [sourceIn(known, entry.examines)] : [])))
  const sources = entries.flatMap((entry) =>
    introduced(entry).map((fields) => {
      const id = `source/${fields.slug}` as Id<'source'>
      return sourceOf({...fields, ...annotations.get(id)}, origin(entry), known, examined.has(id))
    })
  )
  return byId(sources.map((source) => [source.id, source]))
}
