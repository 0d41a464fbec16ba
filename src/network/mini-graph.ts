import type {KnowledgeGraph} from '../model/graph.ts'
import type {EntityId, Id} from '../model/id.ts'
import {claimEgo} from './claim-ego.ts'
import {entityEgo} from './ego.ts'
import {edgeStyles} from './encoding.ts'
import type {Statuses} from './entity-edges.ts'
import {type ListedEdge, pictureList} from './list.ts'
import {edgeKey} from './picture.ts'
import {pictureSvg} from './svg.ts'
import {counted} from './titles.ts'

/** A small graph for the page of an entity or claim. */
export interface MiniGraph {
  readonly svg: string
  /** “12 of 47 connections”. */
  readonly caption: string
  /** The same edges in words, those with the same words together. */
  readonly rows: readonly {readonly words: string; readonly edges: readonly ListedEdge[]}[]
  readonly more: number
  /** Where on the page all of them are listed. */
  readonly moreHref: string
  /** Few enough to be read beside the drawing at once. */
  readonly short: boolean
  readonly explore: string
}

/** The neighbourhood of an entity or claim, or nothing when it has none. */
export function miniGraph(graph: KnowledgeGraph, statuses: Statuses, id: EntityId | Id<'claim'>): MiniGraph | undefined {
  const {base} = graph.site
  const isClaim = id.startsWith('claim/')
  const picture = isClaim ? claimEgo(graph, statuses, id as Id<'claim'>) : entityEgo(graph, statuses, id as EntityId)
  const [focus] = picture.nodes
  if (!focus || picture.edges.length === 0) return undefined
  const own = pictureList(picture, base).find((node) => node.id === id)!.edges
  const styleOf = new Map(picture.edges.map((edge) => [edgeKey(edge), edgeStyles.indexOf(edge.style)]))
  const words = [...new Set([...own].sort((a, b) => styleOf.get(a.key)! - styleOf.get(b.key)!).map((edge) => edge.words))]
  const shown = picture.nodes.length - 1
  return {
    svg: pictureSvg(picture, {
      base,
      prefix: 'mini',
      title: isClaim ? 'Who speaks, in which source, about whom' : `Connections of ${focus.label}`,
      scale: 1,
      stretch: isClaim ? 1 : 0.8,
      fontSize: 16,
      longest: 18,
      plainFocus: true,
      focus: id
    }),
    caption:
      (picture.more > 0 ? `${shown} of ${counted(shown + picture.more, 'connection')}` : counted(shown, 'connection')) +
      (isClaim ? '; the diamond is this claim' : ''),
    rows: words.map((text) => ({words: text, edges: own.filter((edge) => edge.words === text)})),
    more: picture.more,
    moreHref: isClaim ? '#statements-supports' : '#claims',
    short: own.length <= 30,
    explore: `${base}network/?focus=${id}`
  }
}
