import type {Id} from '../model/id.ts'
import {lookupKey} from '../model/lookup-key.ts'
import type {LanguageTag} from '../model/text.ts'
import {urlOf} from '../model/url-of.ts'
import {edgeWords} from './edge-words.ts'
import {nodeLooks} from './encoding.ts'
import {edgeKey, type NodeId, type Picture, type PictureEdge, type PictureNode} from './picture.ts'
import {counted} from './titles.ts'

export interface ListedEdge {
  /** Of the edge in the picture. */
  readonly key: string
  readonly words: string
  readonly other: {readonly id: NodeId; readonly name: string; readonly lang?: LanguageTag; readonly href: string; readonly kind: string}
  readonly claims: readonly {readonly id: Id<'claim'>; readonly href: string}[]
  readonly contested: boolean
  /** What the drawing tells by width, head and marks, in words. */
  readonly notes: readonly string[]
}
export interface ListedNode {
  readonly id: NodeId
  readonly name: string
  readonly lang?: LanguageTag
  readonly href: string
  readonly kind: string
  readonly connections: number
  readonly contested: number
  /** “3 connections, 1 contested claim”. */
  readonly counts: string
  readonly edges: readonly ListedEdge[]
}

function notesOf({lines = 0, departs, fallen}: PictureEdge): string[] {
  const support = fallen ? ['support withdrawn'] : lines > 0 ? [lines === 1 ? '1 line of sourcing' : `${lines} independent lines`] : []
  return [...support, ...(departs ? ['a source differs from what it rests on'] : [])]
}

function listedEdge(edge: PictureEdge, node: PictureNode, byId: ReadonlyMap<string, PictureNode>, base: string): ListedEdge {
  const other = byId.get(edge.from === node.id ? edge.to : edge.from)!
  return {
    key: edgeKey(edge),
    words: edgeWords(edge, node.id),
    other: {
      id: other.id,
      name: other.label,
      ...(other.lang !== undefined && {lang: other.lang}),
      href: urlOf(other.id, base),
      kind: nodeLooks[other.kind].word
    },
    claims: edge.claims.map((id) => ({id, href: urlOf(id, base)})),
    contested: edge.contested ?? false,
    notes: notesOf(edge)
  }
}

/** By name without case and accents, then by id. */
function byName(a: {readonly name: string; readonly id: string}, b: {readonly name: string; readonly id: string}): number {
  const [x, y] = [lookupKey(a.name), lookupKey(b.name)]
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The same nodes and edges as the drawing, in words; every edge stands at both its ends. Sorted by name. */
export function pictureList(picture: Picture, base: string): ListedNode[] {
  const byId = new Map<string, PictureNode>(picture.nodes.map((node) => [node.id, node]))
  const edgesAt = new Map<string, PictureEdge[]>(picture.nodes.map(({id}) => [id, []]))
  for (const edge of picture.edges) {
    edgesAt.get(edge.from)?.push(edge)
    edgesAt.get(edge.to)?.push(edge)
  }
  const byOther = (a: ListedEdge, b: ListedEdge): number => byName(a.other, b.other) || (a.key < b.key ? -1 : 1)
  return picture.nodes
    .map((node): ListedNode => {
      const {id, label, lang, kind, connections, contested} = node
      return {
        id,
        name: label,
        ...(lang !== undefined && {lang}),
        href: urlOf(id, base),
        kind: nodeLooks[kind].word,
        connections,
        contested,
        counts: counted(connections, 'connection') + (contested > 0 ? `, ${counted(contested, 'contested claim')}` : ''),
        edges: edgesAt
          .get(id)!
          .map((edge) => listedEdge(edge, node, byId, base))
          .sort(byOther)
      }
    })
    .sort(byName)
}
