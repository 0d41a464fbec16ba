import {speakersOf} from '../graph/speakers-of.ts'
import type {Claim} from '../model/claim.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, type Id, isEntityId} from '../model/id.ts'
import {textIn} from '../model/text.ts'
import {egoLimit, entityNode} from './ego.ts'
import type {EdgeStyle} from './encoding.ts'
import {isContested, linesOf, type Statuses, styleOfSpeaker} from './entity-edges.ts'
import {edgeKey, type NodeId, type Picture, type PictureEdge, type PictureNode} from './picture.ts'

/** Columns at their distance from the claim, rows one below the other: a name fits into a row, a bare node into less. */
const columns = {left: -95, right: 62}
const row = {named: 27, bare: 20}
const named = 14

function edgesOf(graph: KnowledgeGraph, statuses: Statuses, claim: Claim): PictureEdge[] {
  const lines = linesOf(statuses, [claim.id])
  const edge = (from: NodeId, to: NodeId, style: EdgeStyle, departs = false): PictureEdge => ({
    from,
    to,
    style,
    claims: [claim.id],
    ...lines,
    ...(departs && {departs: true as const})
  })
  const edges = [
    ...claim.statements.flatMap((statement) => [
      ...speakersOf(graph, statement)
        .filter(isEntityId)
        .map((speaker) => edge(speaker, claim.id, styleOfSpeaker[statement.stance])),
      edge(statement.source, claim.id, statement.stance, statement.departs !== undefined)
    ]),
    ...claim.about.map((entity) => edge(claim.id, entity, 'about'))
  ]
  return [...new Map(edges.map((one) => [edgeKey(one), one])).values()]
}

function sourceNode({sources, site}: KnowledgeGraph, id: Id<'source'>): Omit<PictureNode, keyof Place> {
  const source = sources.get(id)
  if (!source) throw new Error(`Unexpected id \`${id}\`, expected that of a source of the graph`)
  const {text, lang} = textIn(source.title, site.lang)
  const written = source.title.has(site.lang) ? site.lang : (source.lang ?? lang)
  return {id, kind: 'source', label: text, ...(written !== site.lang && {lang: written}), connections: 1, contested: 0}
}

type Place = Pick<PictureNode, 'x' | 'y' | 'side' | 'zoom'>

/** Named nodes one below the other; below them the further ones, without names, five to a row. */
function column(side: 'left' | 'right', count: number, most: number): Place[] {
  const full = Math.min(count, most)
  const bareRows = Math.ceil((count - full) / 5)
  const top = -((full - 1) * row.named + bareRows * row.bare) / 2
  return Array.from({length: count}, (_, at): Place => {
    if (at < full) return {x: columns[side], y: Math.round(top + at * row.named), side, zoom: 0.1}
    const [line, place] = [Math.floor((at - full) / 5), (at - full) % 5]
    const inward = side === 'left' ? 1 : -1
    return {x: columns[side] + inward * place * row.bare, y: Math.round(top + full * row.named + line * row.bare), side, zoom: 2}
  })
}

/** Sources with those first that get a name: both sides before more of one of them, else as the claim has them. */
function sourcesInOrder(edges: readonly PictureEdge[], room: number): Id<'source'>[] {
  const of = (fits: (style: EdgeStyle) => boolean): Id<'source'>[] => [
    ...new Set(edges.filter(({from, style}) => from.startsWith('source/') && fits(style)).map(({from}) => from as Id<'source'>))
  ]
  const all = of(() => true)
  const against = of((style) => style === 'disputes' || style === 'withdraws')
  const other = all.filter((source) => !against.includes(source))
  const first = new Set([...other.slice(0, Math.max(Math.ceil(room / 2), room - against.length)), ...against].slice(0, room))
  return [...all.filter((source) => first.has(source)), ...all.filter((source) => !first.has(source))]
}

/**
 * A claim between those who speak and the sources, on its left, and those it is about, on its right.
 *
 * The claim's node has no text of its own: its sentence stands only where its speaker and source stand beside it.
 */
export function claimEgo(graph: KnowledgeGraph, statuses: Statuses, id: Id<'claim'>): Picture {
  const claim = graph.claims.get(id)
  if (!claim) throw new Error(`Unexpected id \`${id}\`, expected that of a claim of the graph`)
  const all = edgesOf(graph, statuses, claim)
  const ends = (fits: (edge: PictureEdge) => boolean, end: 'from' | 'to'): NodeId[] => [...new Set(all.filter(fits).map((edge) => edge[end]))]
  const subjects = ends(({style}) => style === 'about', 'to').slice(0, 6) as EntityId[]
  const about = new Set<string>(subjects)
  const speakers = ends(({from}) => isEntityId(from) && !about.has(from), 'from').slice(0, 6) as EntityId[]
  const room = named - subjects.length
  const sources = sourcesInOrder(all, room - speakers.length).slice(0, egoLimit - 12)
  const places = {left: column('left', speakers.length + sources.length, room), right: column('right', subjects.length, named)}
  const entity = (one: EntityId, place: Place): PictureNode => ({...entityNode(graph, statuses, one), ...place})
  const ids = new Set(all.flatMap(({from, to}) => [from, to]))
  const contested = isContested(statuses, id) ? 1 : 0
  const nodes: PictureNode[] = [
    {id, kind: 'claim', label: 'this claim', side: 'above', x: 0, y: 0, zoom: 0.1, connections: ids.size - 1, contested},
    ...speakers.map((one, at) => entity(one, places.left[at]!)),
    ...sources.map((one, at): PictureNode => ({...sourceNode(graph, one), ...places.left[speakers.length + at]!})),
    ...subjects.map((one, at) => entity(one, places.right[at]!))
  ]
  const held = new Set<string>(nodes.map((one) => one.id))
  const edges = all.filter(({from, to}) => held.has(from) && held.has(to))
  return {nodes, edges, groups: [], more: ids.size - new Set(edges.flatMap(({from, to}) => [from, to])).size}
}
