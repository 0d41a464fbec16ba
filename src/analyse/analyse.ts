import type {KnowledgeGraph} from '../model/graph.ts'
import type {Analysis} from './analysis.ts'
import {circular} from './circular.ts'
import {dateParadoxes} from './date-paradoxes.ts'
import {evidenceOf} from './evidence.ts'
import {byKey, fallsBy} from './falls.ts'
import type {AbsentQuotes} from './flags.ts'
import {freshness} from './freshness.ts'
import {selfReferences} from './self-references.ts'
import {statusesOf} from './statuses-of.ts'

export type {Analysis} from './analysis.ts'

/** What follows from a graph. `absentQuotes` are the ids of statements whose quote its capture does not hold. */
export function analyse(graph: KnowledgeGraph, absentQuotes: AbsentQuotes = new Set()): Analysis {
  const evidence = evidenceOf(graph)
  const {status, weakening} = statusesOf(evidence, graph, absentQuotes)
  return {
    status,
    falls: fallsBy(status),
    weakens: byKey(weakening),
    cycles: circular(graph),
    timelines: new Map(),
    departures: [],
    concentration: new Map(),
    dateParadoxes: dateParadoxes(graph),
    selfReferences: selfReferences(graph),
    freshness: freshness(graph),
    duplicates: []
  }
}
