import type {Statuses} from '../analyse/statuses.ts'
import {claimsAbout, relationsOf} from '../graph/claims-about.ts'
import {hasEnded} from '../graph/has-ended.ts'
import {articlesOn, sourcesFrom} from '../graph/named-in.ts'
import {isLive} from '../graph/shown.ts'
import {statementsBy} from '../graph/statements-by.ts'
import type {Claim} from '../model/claim.ts'
import {compareDates} from '../model/date.ts'
import type {Entity} from '../model/entity.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, type EntityKind, type Id, slugOf} from '../model/id.ts'
import type {Statement} from '../model/statement.ts'
import {claimedWords} from '../network/edge-words.ts'
import {compareSpeaking} from '../render/attribution.ts'
import {bodyHtml} from '../render/body-html.ts'
import {dateWords} from '../render/date-words.ts'
import {jsonLd} from '../render/json-ld.ts'
import {entityName, shown} from '../render/names.ts'
import {type BibliographyEntry, bibliographyEntries} from './bibliography-entries.ts'
import {claimCard} from './claim-card.ts'
import {entityFacts, entityNotes} from './entity-facts.ts'
import {countWords, kindLabel, subkindWords} from './kind-words.ts'
import {nameViews} from './name-views.ts'
import {bannersFor, kindCrumb, pageFor, pagePath, siteTitle} from './page.ts'
import type {ClaimCardView, FactView, LinkView, NameView, PartView, TextView, ThingView} from './parts.ts'
import {linkTo} from './pieces.ts'
import type {Reading} from './reading.ts'
import {sourceBy, stanceWords} from './statement-view.ts'

export type {BibliographyEntry} from './bibliography-entries.ts'

/** A relation is a claim: the link to the other end never stands without it. */
export interface RelationView {
  /** “is a member of”, “employs”. */
  readonly words: string
  readonly other: LinkView
  readonly otherKind: string
  /** “2015 – 2017”, “since June 2019”. */
  readonly time?: string
  readonly role?: TextView
  readonly card: ClaimCardView
}

export interface SourceRow {
  readonly source: LinkView
  readonly by: readonly PartView[]
  readonly date?: string
}

export interface EntityView extends ThingView {
  readonly kind: EntityKind
  readonly summary?: TextView
  /** Main, alias and former names, to be shown under the heading. */
  readonly names: readonly NameView[]
  /** Names nobody should read as ours: only for the names table, as “called … by”. */
  readonly calledNames: readonly NameView[]
  readonly facts: readonly FactView[]
  /** “A person who has not died as far as is known here; presumed living.” */
  readonly notes: readonly TextView[]
  /** Sanitised HTML of the dossier. */
  readonly body?: string
  /** Entries of the dossier's citations, sanitised HTML each, in order of first citation. */
  readonly bibliography: readonly BibliographyEntry[]
  readonly relations: readonly RelationView[]
  /** What this party itself says about itself. */
  readonly ownStatements: readonly ClaimCardView[]
  /** What is said about it, by anybody, beside its relations. */
  readonly about: readonly ClaimCardView[]
  /** What it says about others; `relationWords` tells the stance. */
  readonly says: readonly ClaimCardView[]
  readonly wrote: readonly SourceRow[]
  readonly published: readonly SourceRow[]
  readonly mentionedIn: readonly LinkView[]
  /** Things decided to be different from this one. */
  readonly differentFrom: readonly LinkView[]
}

/** “since 2015”, “2015 to 2017”, “in June 2019”; as claimed. */
function timeOf({lang}: Reading, {relation, when}: Claim): string | undefined {
  const {since, until} = relation ?? {}
  if (since !== undefined && until !== undefined) return `${dateWords(since, lang)} to ${dateWords(until, lang)}`
  if (since !== undefined) return `since ${dateWords(since, lang)}`
  if (until !== undefined) return /^\.\.|^\//.test(until) ? dateWords(until, lang) : `until ${dateWords(until, lang)}`
  return when === undefined ? undefined : dateWords(when, lang)
}

/** Relations as seen from one end; each with the claim that makes it. */
function relationViews(reading: Reading, id: EntityId): RelationView[] {
  const {graph, lang} = reading
  return relationsOf(graph, id).flatMap((claim): RelationView[] => {
    const {relation} = claim
    if (!relation || !isLive(claim)) return []
    const predicate = graph.predicates.get(relation.predicate)
    const isSubject = relation.subject === id
    const other = isSubject ? relation.object : relation.subject
    const label = isSubject ? predicate?.label : predicate?.inverse
    const time = timeOf(reading, claim)
    return [
      {
        words: claimedWords(label ? shown(label, lang).text : relation.predicate, hasEnded(relation)),
        other: linkTo(reading, other),
        otherKind: kindLabel(graph.entities.get(other)!.kind).one,
        ...(time !== undefined && {time}),
        ...(relation.role && {role: shown(relation.role, lang)}),
        card: claimCard(reading, claim)
      }
    ]
  })
}

/** A claim by the statement of this party, with what it does there. */
const spokenCard = (reading: Reading, statement: Statement): ClaimCardView =>
  claimCard(reading, reading.graph.claims.get(statement.claim)!, statement, stanceWords[statement.stance].toLowerCase())

/** One card a claim and stance, however many sources carry the words; claims in order of id. */
function onePerStance({graph}: Reading, statements: readonly Statement[]): Statement[] {
  const seen = new Map<string, Statement>()
  for (const statement of [...statements].sort(compareSpeaking(graph))) {
    const key = `${statement.claim} ${statement.stance}`
    if (!seen.has(key)) seen.set(key, statement)
  }
  return [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, statement]) => statement)
}

const sourceRows = (reading: Reading, ids: readonly Id<'source'>[]): SourceRow[] =>
  ids
    .map((id) => reading.graph.sources.get(id)!)
    .sort((a, b) =>
      a.date !== undefined && b.date !== undefined ? compareDates(b.date, a.date) : a.date === b.date ? 0 : a.date === undefined ? 1 : -1
    )
    .map((source) => ({
      source: linkTo(reading, source.id),
      by: sourceBy(reading, source),
      ...(source.date !== undefined && {date: dateWords(source.date, reading.lang)})
    }))

const kindWordsOf = (entity: Entity): string =>
  entity.kind === 'organisation' && entity.subkind ? subkindWords[entity.subkind] : kindLabel(entity.kind).one

function describe(reading: Reading, {description}: Entity, name: string, claims: number): string {
  const what = description ? ` ${shown(description, reading.lang).text}` : ''
  return `${name}.${what} What is said of and by this name, by whom and in which source: ${countWords('claim', claims)} at ${siteTitle(reading.graph)}.`
}

/** The claims of an entity's page, parted by who speaks of whom. */
function claimLists(reading: Reading, id: EntityId) {
  const about = claimsAbout(reading.graph, id).filter(isLive)
  const spoken = onePerStance(
    reading,
    statementsBy(reading.graph, id).filter(({claim}) => isLive(reading.graph.claims.get(claim)!))
  )
  const isAboutIt = ({claim}: Statement) => reading.graph.claims.get(claim)!.about.includes(id)
  const own = spoken.filter(isAboutIt)
  return {
    all: new Set([...about.map((claim) => claim.id), ...spoken.map(({claim}) => claim)]).size,
    ownStatements: own.map((statement) => spokenCard(reading, statement)),
    about: about.filter(({relation}) => !relation || (relation.subject !== id && relation.object !== id)).map((claim) => claimCard(reading, claim)),
    says: spoken.filter((statement) => !isAboutIt(statement)).map((statement) => spokenCard(reading, statement))
  }
}

/** The page of a person, organisation, account, place, event, work or topic. */
export function entityView(graph: KnowledgeGraph, analysis: Statuses, id: EntityId): EntityView {
  const entity = graph.entities.get(id)
  if (!entity) throw new Error(`Unexpected id \`${id}\`, expected that of an entity of the graph`)
  const {lang} = graph.site
  const reading: Reading = {graph, analysis, lang}
  const {dossier, description} = entity
  const title = entityName(graph, id, lang)
  const {all, ...claims} = claimLists(reading, id)
  const body = dossier && dossier.children.length > 0 ? bodyHtml(graph, analysis, dossier, lang, slugOf(id)) : undefined
  const {written, published} = sourcesFrom(graph, id)
  const page = pageFor(graph, {
    title,
    description: describe(reading, entity, title.text, all),
    path: pagePath(id),
    crumbs: [kindCrumb(graph.site, id)],
    file: entity.point,
    jsonLd: jsonLd(graph, entity),
    banners: bannersFor(entity)
  })
  return {
    ...page,
    id,
    kind: entity.kind,
    kindWords: kindWordsOf(entity),
    fictional: entity.fictional,
    ...(description && {summary: shown(description, lang)}),
    ...nameViews(reading, entity),
    facts: entityFacts(reading, entity),
    notes: entityNotes(reading, entity),
    ...(body && {body: body.html}),
    bibliography: body ? bibliographyEntries(reading, body.cited) : [],
    relations: relationViews(reading, id),
    ...claims,
    wrote: sourceRows(reading, written),
    published: sourceRows(
      reading,
      published.filter((source) => !written.includes(source))
    ),
    mentionedIn: articlesOn(graph, id).map((article) => linkTo(reading, article)),
    differentFrom: entity.differentFrom.map((other) => linkTo(reading, other))
  }
}
