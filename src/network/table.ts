import {lookupKey} from '../model/lookup-key.ts'
import type {LanguageTag} from '../model/text.ts'
import {urlOf} from '../model/url-of.ts'
import {edgeWords} from './edge-words.ts'
import {nodeLooks} from './encoding.ts'
import {edgeKey, type NodeId, type Picture, type PictureNode} from './picture.ts'

export interface TableLink {
  readonly text: string
  readonly lang?: LanguageTag
  readonly href: string
}
/** Links with commas between them, or a number, or a word. */
export type Cell = readonly TableLink[] | number | string
export interface TableRow {
  /** The id of a node, the key of an edge. */
  readonly key: string
  /** As many as the table has columns. */
  readonly cells: readonly Cell[]
}
export interface TableColumn {
  readonly head: string
  /** Numbers stand to the right, and the largest first when sorted. */
  readonly numeric: boolean
}
export interface PictureTable {
  readonly caption: string
  readonly columns: readonly TableColumn[]
  /** By the first column, ascending. */
  readonly rows: readonly TableRow[]
}

const column = (head: string, numeric = false): TableColumn => ({head, numeric})
const nodeColumns = [column('Name'), column('Kind'), column('Connections', true), column('Independent lines', true), column('Contested claims', true)]
const edgeColumns = [column('From'), column('What'), column('To'), column('Claims'), column('Independent lines', true), column('Contested')]

const linkOf = ({id, label, lang}: PictureNode, base: string): TableLink => ({
  text: label,
  ...(lang !== undefined && {lang}),
  href: urlOf(id, base)
})

/** What a cell is sorted by: numbers as such, words without case and accents, several links by how many they are. */
function sortKey(cell: Cell): number | string {
  if (typeof cell === 'number') return cell
  if (typeof cell === 'string') return lookupKey(cell)
  return cell.length === 1 ? lookupKey(cell[0]!.text) : cell.length
}

function compared(a: number | string, b: number | string): number {
  if (typeof a !== typeof b) return typeof a === 'string' ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}

/** The rows by one column; rows with the same there stay in the order of their other columns, then of their keys. */
export function sortedRows(rows: readonly TableRow[], at: number, descending: boolean): TableRow[] {
  const keys = new Map(rows.map((row) => [row, row.cells.map(sortKey)]))
  const byRest = (a: TableRow, b: TableRow): number => {
    for (const [index, key] of keys.get(a)!.entries()) {
      const order = compared(key, keys.get(b)![index]!)
      if (order !== 0) return order
    }
    return a.key < b.key ? -1 : 1
  }
  return [...rows].sort((a, b) => compared(keys.get(a)![at]!, keys.get(b)![at]!) * (descending ? -1 : 1) || byRest(a, b))
}

/** Lines of the best documented edge at each node. */
function bestLines({edges}: Picture): ReadonlyMap<string, number> {
  const best = new Map<string, number>()
  for (const {from, to, lines = 0} of edges) for (const end of [from, to]) best.set(end, Math.max(best.get(end) ?? 0, lines))
  return best
}

/** Every node of a picture as a row. */
export function nodeTable(picture: Picture, base: string): PictureTable {
  const lines = bestLines(picture)
  const rows = picture.nodes.map((node): TableRow => {
    const {id, kind, connections, contested} = node
    return {key: id, cells: [[linkOf(node, base)], nodeLooks[kind].word, connections, lines.get(id) ?? 0, contested]}
  })
  return {caption: 'Nodes', columns: nodeColumns, rows: sortedRows(rows, 0, false)}
}

/** Every edge of a picture as a row, once, as read from its first end. */
export function edgeTable({nodes, edges}: Picture, base: string): PictureTable {
  const byId = new Map<NodeId, PictureNode>(nodes.map((node) => [node.id, node]))
  const rows = edges.map((edge): TableRow => {
    const {from, to, claims, lines = 0, contested} = edge
    const [start, end] = [byId.get(from)!, byId.get(to)!].map((node) => [linkOf(node, base)])
    const listed = claims.map((id, at) => ({text: claims.length > 1 ? `claim ${at + 1}` : 'claim', href: urlOf(id, base)}))
    return {key: edgeKey(edge), cells: [start!, edgeWords(edge, from), end!, listed, lines, contested ? 'contested' : '']}
  })
  return {caption: 'Lines', columns: edgeColumns, rows: sortedRows(rows, 0, false)}
}

/** The two tables of a picture: they hold what drawing, canvas and list hold. */
export const pictureTables = (picture: Picture, base: string): readonly PictureTable[] => [nodeTable(picture, base), edgeTable(picture, base)]
