import type {GroupLines, Picture} from './picture.ts'

/** Entities in the first view; more would be a hairball. Where groups are drawn too, fewer, so that the page stays small. */
export const overviewLimit = {alone: 120, besideGroups: 70, fewest: 20} as const

/** Two groups more than ninety take the room of an entity: the page of a network of any size stays within its budget. */
const roomBeside = (groups: number): number => Math.max(overviewLimit.fewest, overviewLimit.besideGroups - Math.ceil(Math.max(0, groups - 90) / 2))

/** The parts of a picture between some of its nodes. */
export function partOf(whole: Picture, keep: (node: Picture['nodes'][number], index: number) => boolean): Picture {
  const nodes = whole.nodes.filter(keep)
  const kept = new Set<string>(nodes.map(({id}) => id))
  const edges = whole.edges.filter(({from, to}) => kept.has(from) && kept.has(to))
  return {nodes, edges, groups: whole.groups, more: whole.nodes.length - nodes.length}
}

/** Of the lines that join a group to others, so many of its strongest are told. */
const strongest = 2

/** Lines from one group to another, and within one, counted; those with most lines first. */
function groupLines({nodes, edges}: Picture): GroupLines[] {
  const groupOf = new Map(nodes.map(({id, group}) => [id as string, group]))
  const counts = new Map<string, GroupLines>()
  for (const {from, to, contested} of edges) {
    const ends = [groupOf.get(from), groupOf.get(to)].sort()
    const [one, other] = ends
    if (one === undefined || other === undefined) continue
    const known = counts.get(ends.join(' ')) ?? {between: [one, other], lines: 0, contested: 0}
    counts.set(ends.join(' '), {...known, lines: known.lines + 1, contested: known.contested + (contested ? 1 : 0)})
  }
  const told = new Map<string, number>()
  return [...counts]
    .sort(([a, x], [b, y]) => y.lines - x.lines || (a < b ? -1 : 1))
    .flatMap(([, lines]) => {
      const [one, other] = lines.between
      if (one === other) return [lines]
      if (lines.between.every((group) => (told.get(group) ?? 0) >= strongest)) return []
      for (const group of lines.between) told.set(group, (told.get(group) ?? 0) + 1)
      return [lines]
    })
}

/** The first view: the best documented entities, and every group as a disc, with the lines between them, when that is not all. */
export function overview(whole: Picture): Picture {
  const limit = whole.nodes.length <= overviewLimit.alone ? overviewLimit.alone : roomBeside(whole.groups.length)
  const {nodes, edges, groups, more} = partOf(whole, (_, index) => index < limit)
  return more > 0 ? {nodes, edges, groups, groupLines: groupLines(whole), more} : {nodes, edges, groups: [], more}
}
