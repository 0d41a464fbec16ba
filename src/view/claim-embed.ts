import type {Analysis} from '../analyse/analysis.ts'
import {isLive} from '../graph/shown.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import {pathOf, urlOf} from '../model/url-of.ts'
import {evidenceExplanation} from '../render/explanation-evidence.ts'
import {claimView} from './claim.ts'
import {type EmbedSnippetView, embedSnippet} from './embed-snippet.ts'
import {siteTitle} from './page.ts'
import type {ChipView, LinkView, PartView, WithdrawalView} from './parts.ts'
import {partViews} from './pieces.ts'

/** A claim by itself, to be shown inside pages of other sites. */
export interface ClaimEmbedView {
  readonly id: Id<'claim'>
  readonly plainTitle: string
  /** The attributed sentence. */
  readonly sentence: readonly PartView[]
  readonly chip: ChipView
  readonly fictional: boolean
  /** “Supported in 5 sources · Disputed in 1 source”. */
  readonly counts: string
  /** “6 reports, 2 independent lines.” */
  readonly overview: readonly PartView[]
  readonly otherSide: {
    /** Who disputes it, or what contradicts it, each as an attributed sentence with the claim it is about. */
    readonly said: readonly {readonly claim: Id<'claim'>; readonly parts: readonly PartView[]}[]
    /** In place of them. */
    readonly empty?: string
    /** How many more there are. */
    readonly more: number
  }
  readonly reply?: readonly PartView[]
  /** In place of all that was said. */
  readonly withdrawn?: WithdrawalView
  /** The claim's own page. */
  readonly page: LinkView
  readonly home: LinkView
}

const shownDisputes = 2

export const claimSnippet = ({site}: KnowledgeGraph, id: Id<'claim'>): EmbedSnippetView =>
  embedSnippet(site, `embed/${pathOf(id)}`, 'A claim with its sources', 420)

/** Every address that has a frame: of each claim, and its old ones, so that a frame once set goes on. */
export const framedClaims = ({claims, redirects}: KnowledgeGraph): (readonly [address: Id<'claim'>, id: Id<'claim'>])[] => [
  ...[...claims.keys()].map((id) => [id, id] as const),
  ...[...redirects].flatMap(([old, id]) =>
    claims.has(id as Id<'claim'>) && old.startsWith('claim/') ? [[old, id] as [Id<'claim'>, Id<'claim'>]] : []
  )
]

/** What the frame of a claim shows: its sentence by attribution, and always the other side. */
export function claimEmbedView(graph: KnowledgeGraph, analysis: Analysis, id: Id<'claim'>): ClaimEmbedView {
  const view = claimView(graph, analysis, id)
  const claim = graph.claims.get(id)!
  const status = analysis.status.get(id)
  const {base, lang} = graph.site
  const disputes = view.groups.find(({stance}) => stance === 'disputes')
  const disputed = (disputes?.statements ?? []).filter(({live}) => live).map(({attribution}) => ({claim: id, parts: attribution}))
  const said = [...disputed, ...view.contradicts.map(({id: claim, attribution}) => ({claim, parts: attribution}))]
  const [overview = []] = status && isLive(claim) ? evidenceExplanation(graph, claim, status, lang) : []
  return {
    id,
    plainTitle: view.plainTitle,
    sentence: view.heading,
    chip: view.chip,
    fictional: view.fictional,
    counts: view.groups.map(({heading}) => heading).join(' · '),
    overview: partViews(overview, {graph, analysis, lang}),
    otherSide: {
      said: said.slice(0, shownDisputes),
      ...(said.length === 0 && disputes?.empty !== undefined && {empty: disputes.empty}),
      more: Math.max(0, said.length - shownDisputes)
    },
    ...(view.reply && {reply: view.reply}),
    ...(view.withdrawn && {withdrawn: view.withdrawn}),
    page: {text: 'The whole record: every source, quote and reply', href: urlOf(id, base)},
    home: {text: siteTitle(graph), href: base}
  }
}
