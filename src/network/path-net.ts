import {type Grade, type NetEdge, type PathNet, pathNet} from '../analyse/paths.ts'
import type {PathWish} from './path-question.ts'
import type {TieYears} from './tie-years.ts'
import {gradeIn, isContestedIn, type Strength, type Topology} from './topology.ts'

/** How strong a pair is by the claims that are asked for; 0 where it is not joined by them. */
function strengthFor(tie: number, {ties}: Topology, years: TieYears, {year, relationsOnly}: PathWish): Strength {
  const timed = year === undefined ? undefined : years.get(tie)
  if (!timed) return relationsOnly ? ties.relation[tie]! : Math.max(ties.relation[tie]!, ties.speech[tie]!)
  const held = timed.filter(({from, to, relates}) => from <= year! && year! <= to && (relates || !relationsOnly))
  return Math.max(0, ...held.map(({strength}) => strength))
}

/** The net of a topology to look for paths in, by the claims that are asked for; its nodes have the numbers of the topology. */
export function topologyNet(topology: Topology, years: TieYears, wish: PathWish): PathNet {
  const {ends, relation} = topology.ties
  const edges: NetEdge[] = []
  for (let tie = 0; tie < relation.length; tie++) {
    const strength = strengthFor(tie, topology, years, wish)
    if (strength === 0) continue
    edges.push({ends: [ends[tie * 2]!, ends[tie * 2 + 1]!], grade: gradeIn(strength) as Grade, isContested: isContestedIn(strength)})
  }
  return pathNet(topology.kinds.length, edges)
}
