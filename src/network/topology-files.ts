import type {KnowledgeGraph} from '../model/graph.ts'
import type {Statuses} from './entity-edges.ts'
import {entityTopology} from './entity-topology.ts'
import {encodeNodeBlock} from './node-block.ts'
import {pathFiles} from './path-finder.ts'
import type {Picture} from './picture.ts'
import {encodeTieYears} from './tie-years.ts'
import {encodeTopology} from './topology.ts'

/** The files that paths are found with, by path. */
export function topologyFiles(graph: KnowledgeGraph, statuses: Statuses, whole: Picture): ReadonlyMap<string, string> {
  const {topology, years, blocks} = entityTopology(graph, statuses, whole)
  return new Map([
    [`data/network/${pathFiles.topology}`, encodeTopology(topology)],
    [`data/network/${pathFiles.years}`, encodeTieYears(years)],
    ...blocks.map((block, at) => [`data/network/${pathFiles.block(at)}`, encodeNodeBlock(block)] as const)
  ])
}
