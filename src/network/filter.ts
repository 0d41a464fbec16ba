import {daysOf} from './address-days.ts'
import type {ClaimFacts, Facets} from './facts.ts'
import {contestWords, filtersClaims, type NetworkState, type StatusWord, supportWords} from './network-state.ts'
import type {Picture, PictureEdge} from './picture.ts'
import {showsKind, showsStyle} from './visible.ts'

/** The filters by claim, each by its own name, so that one of them can be left aside. */
export const claimFilters = ['relations', 'support', 'contest', 'lines', 'publishers', 'speakers', 'dates'] as const
export type ClaimFilter = (typeof claimFilters)[number]
type Test = (facts: ClaimFacts) => boolean
const always: Test = () => true

const among = (words: readonly StatusWord[], {statuses}: NetworkState, of: (facts: ClaimFacts) => string): Test => {
  const wanted = words.filter((word) => statuses?.has(word))
  return wanted.length === 0 ? always : (facts) => (wanted as readonly string[]).includes(of(facts))
}
const anyOf = (wanted: ReadonlySet<string> | undefined, of: (facts: ClaimFacts) => readonly string[]): Test =>
  wanted === undefined ? always : (facts) => of(facts).some((word) => wanted.has(word))

function datesTest({from, to, undated}: NetworkState): Test {
  if (from === undefined && to === undefined) return undated ? always : ({time}) => time !== undefined
  const earliest = from === undefined ? Number.NEGATIVE_INFINITY : daysOf(from).earliest
  const latest = to === undefined ? Number.POSITIVE_INFINITY : daysOf(to).latest
  return ({time}) => (time === undefined ? undated : time.earliest <= latest && earliest <= time.latest)
}

/** What a claim has to pass, filter by filter. */
export const claimTests = (state: NetworkState): Readonly<Record<ClaimFilter, Test>> => ({
  relations: anyOf(state.relations, ({predicate}) => (predicate === undefined ? [] : [predicate])),
  support: among(supportWords, state, ({support}) => support),
  contest: among(contestWords, state, ({contest}) => contest),
  lines: ({lines}) => lines >= state.lines,
  publishers: anyOf(state.publishers, ({publishers}) => publishers),
  speakers: anyOf(state.speakers, ({speakers}) => speakers),
  dates: datesTest(state)
})

/** Whether one of an edge's claims passes all filters by claim. A claim of which nothing is known passes none. */
export function edgePasses({claims}: Pick<PictureEdge, 'claims'>, state: NetworkState, facets: Facets): boolean {
  if (!filtersClaims(state)) return true
  const tests = Object.values(claimTests(state))
  return claims.some((id) => {
    const facts = facets.claims.get(id)
    return facts !== undefined && tests.every((test) => test(facts))
  })
}

/** What a reader has put away is out of every picture, faded or not. */
export function withoutHidden(picture: Picture, {hidden, only}: NetworkState): Picture {
  if (hidden.length + only.length === 0) return picture
  const isThere = (id: string): boolean => !hidden.includes(id) && (only.length === 0 || only.includes(id))
  const nodes = picture.nodes.filter(({id}) => isThere(id))
  const edges = picture.edges.filter(({from, to}) => isThere(from) && isThere(to))
  return {...picture, nodes, edges}
}

/**
 * What the filters leave of a picture. Nodes in the middle and pinned ones stay. A node whose every line is filtered
 * out goes with them; one that never had a line here stays.
 */
export function filtered(picture: Picture, state: NetworkState, facets: Facets): Picture {
  const rest = withoutHidden(picture, state)
  const stays = new Set([...state.focus, ...state.pinned])
  const ofKind = rest.nodes.filter((node) => stays.has(node.id) || showsKind(state, node.kind))
  const kept = new Set<string>(ofKind.map(({id}) => id))
  const between = rest.edges.filter(({from, to}) => kept.has(from) && kept.has(to))
  const edges = between.filter((edge) => showsStyle(state, edge) && edgePasses(edge, state, facets))
  const [had, has] = [between, edges].map((some) => new Set<string>(some.flatMap(({from, to}) => [from, to])))
  const nodes = ofKind.filter(({id}) => stays.has(id) || has!.has(id) || !had!.has(id))
  return {...rest, nodes, edges}
}
