import {entitiesOf, ownerSlug, sourcesOf} from '../model/directory.ts'
import type {Entry} from '../model/entry.ts'
import {type EntityId, type Id, idOf} from '../model/id.ts'
import {comparePoints, type FilePoint} from '../model/point.ts'
import type {Publication} from '../model/publication.ts'

/** Something a file brings into being. */
export interface Definition {
  readonly id: Id
  readonly publication: Publication
  readonly point: FilePoint
  /** Old ids, as typed. */
  readonly formerly: readonly {readonly text: string; readonly point: FilePoint}[]
}

/** The state of each file: a sidecar has that of its page, lists and bibliographies are published, decisions are no page. */
export function publicationsOf(entries: readonly Entry[]): (entry: Entry) => Publication {
  const pages = new Map(
    entries.flatMap((entry) => (entry.kind === 'article' || entry.kind === 'entity' ? [[entry.file, entry.status] as const] : []))
  )
  return (entry) => {
    if (entry.kind === 'sidecar') return pages.get(entry.owner) ?? 'published'
    if (entry.kind === 'decisions') return 'draft'
    return 'status' in entry ? entry.status : 'published'
  }
}

/** Everything the files define, in order of file and place: the first of two is the one that was there. */
export function definitionsIn(entries: readonly Entry[]): Definition[] {
  const publication = publicationsOf(entries)
  return entries
    .flatMap((entry): Definition[] => {
      const shared = {publication: publication(entry)}
      const owner = ownerSlug(entry)
      const claims = 'claims' in entry ? entry.claims : []
      return [
        ...(entry.kind === 'article' ? [{...shared, id: idOf('article', entry.slug), point: entry.point, formerly: entry.formerly}] : []),
        ...entitiesOf(entry).map(({kind, slug, point, formerly}) => ({...shared, id: idOf(kind, slug) as EntityId, point, formerly})),
        ...sourcesOf(entry).map(({slug, point, formerly}) => ({...shared, id: idOf('source', slug), point, formerly})),
        ...claims.map(({slug, point, formerly}) => ({...shared, id: idOf('claim', `${owner}/${slug}`), point, formerly}))
      ]
    })
    .sort((a, b) => comparePoints(a.point, b.point))
}
