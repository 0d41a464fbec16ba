import {speakersOf} from '../graph/speakers-of.ts'
import type {Claim} from '../model/claim.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {type EntityId, type Id, isEntityId} from '../model/id.ts'
import {textIn} from '../model/text.ts'
import {egoLimit, entityNode} from './ego.ts'
import type {EdgeStyle} from './encoding.ts'
import {isContested, linesOf, type Statuses, styleOfSpeaker} from './entity-edges.ts'
import {edgeKey, type NodeId, type Picture, type PictureEdge, type PictureNode} from './picture.ts'

const columns = {speaker: 70, source: 205, claim: 320, subject: 430}
const rows = {entity: 52, source: 27}

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

function sourceNode({sources, site}: KnowledgeGraph, id: Id<'source'>): Omit<PictureNode, 'x' | 'y' | 'zoom'> {
  const source = sources.get(id)
  if (!source) throw new Error(`Unexpected id \`${id}\`, expected that of a source of the graph`)
  const {text, lang} = textIn(source.title, site.lang)
  const written = source.title.has(site.lang) ? site.lang : (source.lang ?? lang)
  return {id, kind: 'source', label: text, ...(written !== site.lang && {lang: written}), connections: 1, contested: 0, side: 'left'}
}

/** A column of nodes around a height. */
const column = (x: number, middle: number, count: number): {x: number; y: number}[] =>
  Array.from({length: count}, (_, at) => ({x, y: Math.round(middle + (at - (count - 1) / 2) * rows.entity)}))

/**
 * A claim between those who speak and those it is about, its sources below like footnotes.
 *
 * The claim's node has no text of its own: its sentence stands only where its speaker and source stand beside it.
 */
export function claimEgo(graph: KnowledgeGraph, statuses: Statuses, id: Id<'claim'>): Picture {
  const claim = graph.claims.get(id)
  if (!claim) throw new Error(`Unexpected id \`${id}\`, expected that of a claim of the graph`)
  const all = edgesOf(graph, statuses, claim)
  const ends = (style: (edge: PictureEdge) => boolean, end: 'from' | 'to'): NodeId[] => [...new Set(all.filter(style).map((edge) => edge[end]))]
  const subjects = ends(({style}) => style === 'about', 'to').slice(0, 8) as EntityId[]
  const about = new Set<string>(subjects)
  const speakers = ends(({from}) => isEntityId(from) && !about.has(from), 'from').slice(0, 8) as EntityId[]
  const sources = ends(({from}) => from.startsWith('source/'), 'from').slice(0, egoLimit - 16) as Id<'source'>[]
  const height = Math.max(speakers.length, subjects.length, 2) * rows.entity
  const node = (entity: EntityId, at: {x: number; y: number}): PictureNode => ({...entityNode(graph, statuses, entity), ...at, zoom: 0.1})
  const nodes: PictureNode[] = [
    {
      id,
      kind: 'claim',
      label: 'this claim',
      side: 'above',
      x: columns.claim,
      y: height / 2,
      zoom: 0.1,
      connections: 0,
      contested: isContested(statuses, id) ? 1 : 0
    },
    ...column(columns.speaker, height / 2, speakers.length).map((at, index) => node(speakers[index]!, at)),
    ...column(columns.subject, height / 2, subjects.length).map((at, index) => node(subjects[index]!, at)),
    ...sources.map((source, at): PictureNode => ({...sourceNode(graph, source), x: columns.source, y: height + 12 + at * rows.source, zoom: 0.1}))
  ]
  const held = new Set<string>(nodes.map((one) => one.id))
  const edges = all.filter(({from, to}) => held.has(from) && held.has(to))
  const ids = new Set(all.flatMap(({from, to}) => [from, to]))
  const connected = nodes.map((one) => (one.id === id ? {...one, connections: ids.size - 1} : one))
  return {nodes: connected, edges, groups: [], more: ids.size - new Set(edges.flatMap(({from, to}) => [from, to])).size}
}
