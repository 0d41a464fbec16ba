import {ownerSlug} from '../model/directory.ts'
import type {ArticleEntry, EntityEntry, Entry, Reference} from '../model/entry.ts'
import {type EntityId, type Id, idOf} from '../model/id.ts'
import type {Publication} from '../model/publication.ts'

/** What a file passes on to everything it brings into the graph. */
export interface Origin {
  /** Whose address its claims stand under, and that address. */
  readonly owner?: Id<'article'> | EntityId
  readonly slug?: string
  readonly publication: Publication
  readonly fictional: boolean
  /** The text its claims are read from. */
  readonly examines?: Reference
}

type Page = ArticleEntry | EntityEntry
const isPage = (entry: Entry): entry is Page => entry.kind === 'article' || entry.kind === 'entity'

const ofPage = (page: Page): Origin => ({
  owner: page.kind === 'article' ? idOf('article', page.slug) : (idOf(page.entity.kind, page.entity.slug) as EntityId),
  slug: ownerSlug(page)!,
  publication: page.status,
  fictional: page.fictional,
  ...(page.kind === 'article' && page.examines ? {examines: page.examines} : {})
})

/** Lists and shared bibliographies have no owner and are always published. */
const shared: Origin = {publication: 'published', fictional: false}

/** A function that tells what a file passes on; a sidecar passes on what its owner does. */
export function originOf(entries: readonly Entry[]): (entry: Entry) => Origin {
  const pages = new Map(entries.filter(isPage).map((page) => [page.file, page]))
  return (entry) => {
    const page = entry.kind === 'sidecar' ? pages.get(entry.owner) : isPage(entry) ? entry : undefined
    return page ? ofPage(page) : shared
  }
}
