import type {KnowledgeGraph} from '../model/graph.ts'
import type {Analysis} from './analysis.ts'
import {cyclesIn} from './circular.ts'
import {concentrations} from './concentration.ts'
import {dateParadoxesIn} from './date-paradoxes.ts'
import {departuresIn} from './departures.ts'
import {duplicatesIn} from './duplicates.ts'
import {evidenceOf} from './evidence.ts'
import type {AbsentQuotes} from './flags.ts'
import {freshnessOf} from './freshness.ts'
import {selfReferencesIn} from './self-references.ts'
import {statusesOf} from './statuses-of.ts'
import {timelines} from './timeline.ts'

export type {Analysis} from './analysis.ts'

/** What follows from a graph. `absentQuotes` are the ids of statements whose quote its capture does not hold. */
export function analyse(graph: KnowledgeGraph, absentQuotes: AbsentQuotes = new Set()): Analysis {
  const evidence = evidenceOf(graph)
  const {status, falls, weakens} = statusesOf(evidence, graph, absentQuotes)
  return {
    status,
    falls,
    weakens,
    cycles: cyclesIn(evidence, graph),
    timelines: timelines(evidence, graph),
    departures: departuresIn(graph),
    concentration: concentrations(graph, {status}),
    dateParadoxes: dateParadoxesIn(graph),
    selfReferences: selfReferencesIn(graph),
    freshness: freshnessOf(graph),
    duplicates: duplicatesIn(graph)
  }
}
