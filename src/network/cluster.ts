import {partOf} from './overview.ts'
import type {Picture} from './picture.ts'
import {windowLimits} from './window.ts'

/** One group by itself: its best documented members, as many as one window holds. */
export function cluster(whole: Picture, group: string): Picture {
  const members = whole.nodes.filter((node) => node.group === group)
  const kept = new Set(members.slice(0, windowLimits.nodes).map(({id}) => id))
  const {nodes, edges} = partOf(whole, ({id}) => kept.has(id))
  return {nodes, edges, groups: [], more: members.length - nodes.length}
}
