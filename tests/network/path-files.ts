import {analyse} from '../../src/analyse/analyse.ts'
import {layout} from '../../src/analyse/layout.ts'
import type {KnowledgeGraph} from '../../src/model/graph.ts'
import type {LoadFile} from '../../src/network/path-finder.ts'
import {topologyFiles} from '../../src/network/topology-files.ts'
import {entityNetwork, plainNetwork, wholePicture} from '../../src/network/whole-picture.ts'

/** The files that paths of a graph are found with, as a page would load them. */
export function pathFilesOf(given: KnowledgeGraph): LoadFile {
  const analysis = analyse(given)
  const network = entityNetwork(given, analysis, false)
  const files = topologyFiles(given, analysis, wholePicture(given, analysis, network, layout(plainNetwork(network))))
  return async (file) => JSON.parse(files.get(`data/network/${file}`) ?? 'nothing')
}
