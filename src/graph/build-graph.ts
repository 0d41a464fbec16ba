import {defaultPredicates} from '../model/default-predicates.ts'
import type {Directory} from '../model/directory.ts'
import type {Entry} from '../model/entry.ts'
import type {DifferentDecision, Gone, KnowledgeGraph} from '../model/graph.ts'
import {articleOf} from './article-of.ts'
import {byId} from './by-id.ts'
import {claimsOf} from './claims-of.ts'
import {defaultSite} from './default-site.ts'
import {edgesOf} from './edges-of.ts'
import {dossierEdges, entitiesOf} from './entities-of.ts'
import {originOf} from './origin.ts'
import {redirectsOf} from './redirects-of.ts'
import type {Predicates} from './relation-of.ts'
import {anyIn, formerId} from './resolve.ts'
import {sourcesOf} from './sources-of.ts'
import {tourOf} from './tour-of.ts'

/** The shipped relations, those of `vocabulary.yaml` over them. */
const predicatesOf = (entries: readonly Entry[]): Predicates => {
  const own = entries.flatMap((entry) => (entry.kind === 'vocabulary' ? entry.predicates.map(({point, ...predicate}) => predicate) : []))
  return byId([...new Map([...defaultPredicates, ...own].map((predicate) => [predicate.id, predicate]))])
}

const goneOf = (entries: readonly Entry[]): Gone[] =>
  entries
    .flatMap((entry) => (entry.kind === 'gone' ? entry.gone : []))
    .map(({id, on, reason}) => ({id: formerId(id.text, 'article'), on, reason}))
    .sort((a, b) => (a.id < b.id ? -1 : 1))

const decisionsOf = (entries: readonly Entry[], known: Directory): DifferentDecision[] =>
  entries
    .flatMap((entry) => (entry.kind === 'decisions' ? entry.different : []))
    .map(({pair, why}) => ({pair: pair.map((one) => anyIn(known, one, undefined)).sort() as unknown as DifferentDecision['pair'], why}))

/** Everything valid entries say, every reference resolved, in an order that does not depend on that of the files. */
export function buildGraph(entries: readonly Entry[], known: Directory): KnowledgeGraph {
  const origin = originOf(entries)
  const predicates = predicatesOf(entries)
  const entities = entitiesOf(entries, origin, known)
  const sources = sourcesOf(entries, origin, known)
  const claims = claimsOf(entries, origin, {known, entities, predicates})
  const articles = byId(
    entries.flatMap((entry) => (entry.kind === 'article' ? [articleOf(entry, known)] : [])).map((article) => [article.id, article])
  )
  const tours = byId(entries.flatMap((entry) => (entry.kind === 'tour' ? [tourOf(entry, known)] : [])).map((tour) => [tour.slug, tour]))
  return {
    articles,
    entities,
    sources,
    claims,
    edges: edgesOf({articles, sources, claims}, dossierEdges(entries, known)),
    predicates,
    gone: goneOf(entries),
    decisions: decisionsOf(entries, known),
    tours,
    redirects: redirectsOf({articles, entities, sources, claims}),
    site: entries.find((entry) => entry.kind === 'site')?.site ?? defaultSite
  }
}
