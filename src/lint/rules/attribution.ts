import {speakersOf} from '../../graph/speakers-of.ts'
import type {Article} from '../../model/article.ts'
import type {Claim} from '../../model/claim.ts'
import type {KnowledgeGraph} from '../../model/graph.ts'
import {type EntityId, type Id, isEntityId} from '../../model/id.ts'
import {lookupKey} from '../../model/lookup-key.ts'
import type {LanguageTag} from '../../model/text.ts'
import type {Tour} from '../../model/tour.ts'
import {shown} from '../../validate/rule.ts'
import {bodySentences} from '../body-sentences.ts'
import {liveClaims} from '../claims-in-question.ts'
import {findWords, unquoted} from '../find-words.ts'
import type {LintRule, Weakness} from '../weakness.ts'
import {wordsOf} from '../words/word-lists.ts'

const namesOf = ({entities}: KnowledgeGraph, id: EntityId): string[] => (entities.get(id)?.names ?? []).map(({text}) => lookupKey(text))

const speakersIn = (graph: KnowledgeGraph, claim: Claim): EntityId[] =>
  claim.statements.flatMap((statement) => speakersOf(graph, statement)).filter(isEntityId)

/** How many words may stand between a name and its verb: “Tom Vale has also said”. */
const between = 2

/** The name that a verb of speech follows closely, with the verb. */
function speechIn(says: string, lang: LanguageTag, names: Iterable<string>): {name: string; verb: string} | undefined {
  const key = lookupKey(unquoted(says))
  const verbs = wordsOf(lang).speech
  if (findWords(key, verbs).length === 0) return undefined
  for (const name of findWords(key, [...names])) {
    const after = key
      .slice(key.indexOf(name) + name.length)
      .trimStart()
      .split(/\s+/)
      .slice(0, between + 1)
    const verb = after.find((word) => verbs.includes(word))
    if (verb !== undefined) return {name, verb}
  }
  return undefined
}

/** A verb of speech beside somebody’s name, in the words of the claim, though that somebody does not speak. */
function* secondSpeaker(graph: KnowledgeGraph, names: ReadonlyMap<string, ReadonlySet<EntityId>>, claim: Claim): Generator<Weakness> {
  const speakers = new Set<EntityId>(speakersIn(graph, claim))
  for (const [lang, says] of claim.says) {
    const found = speechIn(says, lang, names.keys())
    if (!found || [...(names.get(found.name) ?? [])].some((id) => speakers.has(id))) continue
    yield {
      of: claim,
      point: claim.point,
      reason: `Unexpected ${shown(found.verb)} after ${shown(found.name)} in \`says\`, expected the speaker in \`by\``
    }
  }
}

/** Our text says what a claim says, in a sentence that names nobody who says so. */
function* bareIn(graph: KnowledgeGraph, page: Article | Tour, claims: readonly Claim[]): Generator<Weakness> {
  for (const {key, point} of bodySentences(page.body, page.point.file)) {
    const claim = claims.find(({says}) => [...says.values()].some((text) => text !== '' && key.includes(lookupKey(text).replace(/\.$/, ''))))
    if (!claim || speakersIn(graph, claim).some((id) => namesOf(graph, id).some((name) => key.includes(name)))) continue
    yield {of: page, point, reason: 'Unexpected text of a claim in our own voice, expected the name of a speaker in the same sentence'}
  }
}

/** A tour has no claims of its own: those it shows or points to, and by them those of the same pages. */
const claimsOfTour = ({embeds, steps}: Tour): Id<'claim'>[] => [
  ...embeds,
  ...steps.flatMap(({focus, highlight}) => [...focus, ...highlight].filter((id): id is Id<'claim'> => id.startsWith('claim/')))
]
const ownerOf = ({claims}: KnowledgeGraph, id: Id<'claim'>): string => claims.get(id)?.owner ?? ''

/** In the bodies of articles, of the claims they define; in those of tours, of the claims they lead to. */
function* bareSentences(graph: KnowledgeGraph): Generator<Weakness> {
  const byOwner = Map.groupBy(liveClaims(graph), ({owner}) => owner)
  for (const article of graph.articles.values()) yield* bareIn(graph, article, byOwner.get(article.id) ?? [])
  for (const tour of graph.tours.values()) {
    const owners = new Set<string>(claimsOfTour(tour).map((id) => ownerOf(graph, id)))
    yield* bareIn(
      graph,
      tour,
      [...byOwner].flatMap(([owner, claims]) => (owners.has(owner) ? claims : []))
    )
  }
}

const shortestName = 3

export const attribution: LintRule = {
  code: 'attribution',
  level: 'warn',
  why: 'The site never asserts: who says something stands beside it.',
  *check({graph}) {
    const names = new Map<string, Set<EntityId>>()
    for (const {id} of graph.entities.values())
      for (const name of namesOf(graph, id)) if (name.length >= shortestName) names.set(name, (names.get(name) ?? new Set()).add(id))
    for (const claim of liveClaims(graph)) yield* secondSpeaker(graph, names, claim)
    yield* bareSentences(graph)
  }
}
