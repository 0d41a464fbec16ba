import {buildGraph} from '../../src/graph/build-graph.ts'
import {publishedGraph} from '../../src/graph/published-graph.ts'
import {buildDirectory} from '../../src/model/directory.ts'
import type {KnowledgeGraph} from '../../src/model/graph.ts'
import {entry} from '../shorthand.ts'

/** The graph of content files, given by path. */
export function compiled(files: Readonly<Record<string, string>>): KnowledgeGraph {
  const entries = Object.entries(files).map(([file, text]) => entry(file, text))
  return buildGraph(entries, buildDirectory(entries))
}
export const published = (files: Readonly<Record<string, string>>): KnowledgeGraph => publishedGraph(compiled(files))
