import type {KnowledgeGraph} from '../model/graph.ts'
import {type Random, seededRandom} from './random.ts'
import {type ClaimSpec, graph, source} from './shorthand.ts'

/** How sources rest on each other: on one or two shortly before them, or on up to three anywhere, some in circles. */
export const derivations = ['flat', 'deep'] as const
export type Derivations = (typeof derivations)[number]

export interface EvidenceSettings {
  readonly sources: number
  readonly claims: number
  readonly seed: number
  readonly derivations: Derivations
}

const publishers = 800
const people = 8_000
/** Sources of one matter stand near each other: reports on a claim are so many sources apart at most. */
const span = 200

const near = (random: Random, from: number): number => Math.max(0, from - 1 - random.below(span))

function basesOf({derivations, sources}: EvidenceSettings, at: number, random: Random): string[] {
  if (at === 0) return ['original']
  if (derivations === 'flat') {
    const draw = random.next()
    if (draw < 0.35) return ['original']
    if (draw < 0.42) return ['unnamed']
    if (draw < 0.55) return []
    return Array.from({length: random.chance(0.3) ? 2 : 1}, () => `s${near(random, at)}`)
  }
  if (random.chance(0.34)) return ['original']
  const bases = Array.from({length: 1 + random.below(3)}, () => `s${random.below(at)}`)
  return random.chance(0.01) ? [...bases, `s${Math.min(sources - 1, at + 1 + random.below(20))}`] : bases
}

function sourceWord(settings: EvidenceSettings, at: number, random: Random): string {
  const publisher = random.chance(0.9) ? `@pub${random.zipf(publishers)}` : ''
  const author = random.chance(0.7) ? `/who${random.zipf(people)}` : ''
  const bases = [...new Set(basesOf(settings, at, random))]
  return `s${at}${publisher}${author}${bases.length > 0 ? `>${bases.join('+')}` : ''}`
}

/** One to eight reports of sources near each other, most of which name one of a few witnesses; one claim in ten is disputed. */
function claimSpec({sources}: EvidenceSettings, random: Random): ClaimSpec {
  const last = random.below(sources)
  const witnesses = Array.from({length: 1 + random.below(3)}, () => `who${random.zipf(people)}`)
  const report = (): string => `s${near(random, last + 1)}${random.chance(0.6) ? `:${random.pick(witnesses)}` : ''}`
  const count = 1 + Math.min(7, random.zipf(8))
  return {
    about: [`organisation/pub${random.zipf(publishers)}`],
    supports: Array.from({length: count}, report).join(' '),
    ...(random.chance(0.1) && {disputes: report()})
  }
}

/** Publishers with owners above them. */
const owning = (random: Random): [string, ClaimSpec][] =>
  Array.from({length: 60}, (_, at) => [
    `register/owns-${at}`,
    {relation: `organisation/owner${random.below(20)} owns organisation/pub${random.below(publishers)}`, supports: 'register'}
  ])

/** An invented graph for measuring what claims rest on; the same settings give the same graph. */
export function evidenceCorpus(settings: EvidenceSettings): KnowledgeGraph {
  const random = seededRandom(settings.seed)
  const sources = Array.from({length: settings.sources}, (_, at) => source(sourceWord(settings, at, random)))
  const claims = Array.from({length: settings.claims}, (_, at): [string, ClaimSpec] => [`case/c${at}`, claimSpec(settings, random)])
  return graph([...sources, source('register/clerk>original')], Object.fromEntries([...claims, ...owning(random)]))
}
