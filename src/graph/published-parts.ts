import type {Article} from '../model/article.ts'
import type {Claim} from '../model/claim.ts'
import type {Entity, Person} from '../model/entity.ts'
import type {Id} from '../model/id.ts'
import type {Correction} from '../model/publication.ts'
import type {Source} from '../model/source.ts'
import type {Tour} from '../model/tour.ts'
import {isLive, type Shown} from './shown.ts'
import {numbered} from './statement-order.ts'

type ClaimIds = ReadonlySet<Id<'claim'>>

const without = <T extends object, K extends keyof T>(value: T, ...keys: K[]): Omit<T, K> => {
  const rest = {...value}
  for (const key of keys) delete rest[key]
  return rest
}

/** A correction that names claims of which none is shown is about what is not shown. */
const ofShownClaims = (corrections: readonly Correction[], claims: ClaimIds): Correction[] =>
  corrections.flatMap((correction) => {
    const kept = correction.claims.filter((id) => claims.has(id))
    return kept.length === 0 && correction.claims.length > 0 ? [] : [{...correction, claims: kept}]
  })

/** A withdrawn article keeps its address, title and corrections; a draft keeps nothing. */
export function publishedArticle(article: Article, claims: ClaimIds): Article | undefined {
  const {publication} = article
  if (publication !== 'published' && publication !== 'withdrawn') return undefined
  const corrections = ofShownClaims(article.corrections, claims)
  if (publication === 'published') return {...article, corrections}
  const tombstone = without(article, 'summary', 'examines')
  return {...tombstone, corrections, tags: [], mentions: [], cites: [], body: {type: 'root', children: []}}
}

/** Of an entity that only a draft introduces, or whose own page was withdrawn, its kind and displayed names are shown. */
export function publishedEntity(entity: Entity, {entities, sources}: Shown): Entity | undefined {
  const isTombstone = entity.publication === 'withdrawn' && entity.dossier !== undefined
  if (!entities.has(entity.id) && !isTombstone) return undefined
  const names = entity.names.map((name) => ({...name, seenIn: name.seenIn.filter((id) => sources.has(id))}))
  const differentFrom = entity.differentFrom.filter((id) => entities.has(id))
  if (entity.publication === 'published') return {...entity, names, differentFrom}
  const bare = without(entity as Person, 'description', 'note', 'dossier', 'born', 'died') as Entity
  return {
    ...bare,
    names: names.filter(({use}) => use !== 'search').map((name) => without(name, 'note')),
    sameAs: [],
    differentFrom: [],
    reviewed: [],
    lintOk: [],
    publication: isTombstone ? 'withdrawn' : 'published'
  }
}

export function publishedSource(source: Source, {sources}: Shown, claims: ClaimIds): Source | undefined {
  if (!sources.has(source.id)) return undefined
  const corrected = ofShownClaims(source.corrected, claims)
  if (source.publication === 'published') return {...source, corrected}
  // That its publisher took it back is kept, as claims fall with it; the words about it are the draft's.
  const withdrawn = source.withdrawn && without(source.withdrawn, 'reason')
  return {...(without(source, 'note') as Source), ...(withdrawn && {withdrawn}), corrected: [], publication: 'published'}
}

/** A claim or page that was withdrawn leaves an address and a reason, no sentence. */
function tombstone(claim: Claim): Claim {
  return {
    ...without(claim, 'relation', 'when', 'made', 'reply', 'note'),
    says: new Map(),
    about: [],
    statements: [],
    contradicts: [],
    sameAs: [],
    inferredFrom: [],
    sensitive: []
  }
}

export function publishedClaim(claim: Claim, claims: ClaimIds): Claim | undefined {
  if (!claims.has(claim.id)) return undefined
  if (!isLive(claim)) return tombstone(claim)
  const has = (id: Id<'claim'>) => claims.has(id)
  return {
    ...(claim.reply?.publication === 'published' ? claim : without(claim, 'reply')),
    statements: numbered(
      claim.id,
      claim.statements.filter(({publication}) => publication === 'published')
    ),
    contradicts: claim.contradicts.filter(has),
    sameAs: claim.sameAs.filter(has),
    inferredFrom: claim.inferredFrom.filter((premises) => premises.every(has))
  }
}

/** A tour that names what is not published, which only a withdrawn page can have brought about, goes on without it. */
export function publishedTour(tour: Tour, has: (id: Id) => boolean): Tour | undefined {
  if (tour.publication !== 'published') return undefined
  const steps = tour.steps.map((step) => ({
    ...step,
    focus: step.focus.filter(has),
    highlight: step.highlight.filter(has),
    filter: step.filter.hide ? {...step.filter, hide: step.filter.hide.filter(has)} : step.filter
  }))
  return {...tour, steps, mentions: tour.mentions.filter(has), embeds: tour.embeds.filter(has), cites: tour.cites.filter(({source}) => has(source))}
}
