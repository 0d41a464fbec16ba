import type {Edtf} from '../model/date.ts'
import type {Entity} from '../model/entity.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, type EntityKind, idOf, slugOf} from '../model/id.ts'
import {type Name, scriptOf} from '../model/name.ts'
import {type InventedName, inventedOrganisation, inventedPerson} from './invented-names.ts'
import {type PlantedPairs, plantedPairs} from './planted-pairs.ts'
import {type Random, randomFor, seededRandom} from './random.ts'
import {type ClaimSpec, graph, source} from './shorthand.ts'

export interface NetworkSettings {
  readonly entities: number
  /** Pairs that at least one claim joins. */
  readonly pairs: number
  readonly seed: number
}

/** As many pairs as give the 26,000 lines that measurements have for 10,000 entities. */
export const usualPairs = (entities: number): number => Math.round(entities * 2.4)

const kinds: readonly (readonly [kind: EntityKind, upTo: number])[] = [
  ['person', 0.6],
  ['organisation', 0.86],
  ['account', 0.91],
  ['place', 0.94],
  ['event', 0.97],
  ['work', 0.985],
  ['topic', 1]
]
const predicates = ['member-of', 'works-for', 'directs', 'owns', 'funds', 'family-of'] as const

function kindAt(seed: number, index: number): EntityKind {
  const draw = randomFor(seed, 'kind', index).next()
  return kinds.find(([, upTo]) => draw < upTo)![0]
}

const nameAt = (seed: number, index: number, kind: EntityKind): InventedName =>
  kind === 'person' || kind === 'account' ? inventedPerson(seed, index) : inventedOrganisation(seed, index)

/** The ids of a corpus, by number. */
export const entityIds = ({entities, seed}: Pick<NetworkSettings, 'entities' | 'seed'>): EntityId[] =>
  Array.from({length: entities}, (_, index) => {
    const kind = kindAt(seed, index)
    const slug = nameAt(seed, index, kind).main.toLowerCase().replaceAll(' ', '-')
    return idOf(kind, slug) as EntityId
  })

/** A name in Latin letters and, for three in ten, one in another script; for one in eight that one is what is shown. */
function namesOf({main, aliases}: InventedName, random: Random): Name[] {
  const name = (text: string, use: Name['use'], lang?: string): Name => ({text, use, script: scriptOf(text), seenIn: [], ...(lang && {lang})})
  const others = aliases.map(({name: text, lang}) => ({text, lang}))
  const [first] = others
  if (first && random.chance(0.4)) return [name(first.text, 'main', first.lang), name(main, 'alias')]
  return [name(main, 'main'), ...others.map(({text, lang}) => name(text, 'alias', lang))]
}

const dateIn = (random: Random): string =>
  `${1998 + random.below(27)}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`

/** Sources of a matter: most are their own work, many rest on one shortly before them. */
function sourcesOf(count: number, ids: readonly EntityId[], random: Random) {
  const publishers = ids.filter((id) => id.startsWith('organisation/'))
  const people = ids.filter((id) => id.startsWith('person/'))
  return Array.from({length: count}, (_, at) => {
    const rests = at > 0 && random.chance(0.35) ? `s${Math.max(0, at - 1 - random.below(40))}` : random.chance(0.85) ? 'original' : 'unnamed'
    const author = random.chance(0.7) ? `/${slugOf(random.pick(people))}` : ''
    const made = source(`s${at}@${slugOf(publishers[random.zipf(publishers.length)]!)}${author}>${rests}`)
    return {...made, date: dateIn(random) as Edtf}
  })
}

/** A claim that joins a pair: one is said to be related to the other, or speaks about the other. One in ten is disputed. */
function claimOf(from: EntityId, to: EntityId, near: number, random: Random): ClaimSpec {
  const reports = Array.from({length: 1 + random.zipf(4)}, (_, at) => `s${Math.max(0, near - at * random.below(9))}`)
  const disputes = random.chance(0.1) ? {disputes: `s${near}:${to}`} : {}
  if (random.chance(0.3)) {
    const since = random.chance(0.6) ? {since: dateIn(random).slice(0, 4)} : {}
    return {relation: `${from} ${random.pick(predicates)} ${to}`, supports: reports.map((word) => `${word}:unnamed`).join(' '), ...since, ...disputes}
  }
  const when = random.chance(0.6) ? {when: dateIn(random) as Edtf} : {}
  const said = reports.map((word) => `${word}:${from}`).join(' ')
  return {about: [to], supports: said, ...(random.chance(0.08) && {mentions: `s${near}:${from}`}), ...when, ...disputes}
}

const handles = ['licence-renewed', 'total-of-entries', 'met-the-council', 'owner-of-the-ferry', 'left-the-board', 'paid-the-carrier', 'was-present']

function claimsOf(settings: NetworkSettings, {communities, pairs}: PlantedPairs, ids: readonly EntityId[], sources: number) {
  const random = seededRandom(settings.seed + 1)
  const claims: [string, ClaimSpec][] = []
  for (const [at, [a, b]] of pairs.entries()) {
    const community = communities[a]!
    const matter = `matter-${community}-${Math.floor(at / 400)}`
    const near = Math.min(sources - 1, (community * 37 + random.below(60)) % sources)
    for (let more = random.chance(0.12) ? 2 : 1; more > 0; more--) {
      const name = `${matter}/${random.pick(handles)}-${claims.length}`
      claims.push([name, {owner: idOf('article', matter), ...claimOf(ids[a]!, ids[b]!, near, random)}])
    }
  }
  for (const [at, id] of ids.entries())
    if (random.chance(0.02)) claims.push([`register/entry-${at}`, {about: [id], supports: `s${random.below(sources)}`}])
  return Object.fromEntries(claims)
}

/**
 * An invented graph for measuring the network view: planted communities, few entities with very many links, names in
 * several scripts, relations that last and that ended, denials, dates. The same settings give the same graph.
 */
export function networkCorpus(settings: NetworkSettings): KnowledgeGraph {
  const {entities, pairs, seed} = settings
  const ids = entityIds(settings)
  const planted = plantedPairs({nodes: entities, pairs, seed})
  const sources = Math.max(4, Math.round(entities * 0.8))
  const made = graph(sourcesOf(sources, ids, seededRandom(seed + 2)), claimsOf(settings, planted, ids, sources))
  const named = ids.map((id, index): [EntityId, Entity] => {
    const entity = made.entities.get(id) ?? made.entities.values().next().value!
    const names = namesOf(nameAt(seed, index, kindAt(seed, index)), randomFor(seed, 'script', index))
    return [id, {...entity, id, kind: kindAt(seed, index), names} as Entity]
  })
  return {...made, entities: new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)))}
}
