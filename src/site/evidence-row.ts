import {evidenceOf} from '../analyse/evidence.ts'
import {statusesOf} from '../analyse/statuses-of.ts'
import {type Derivations, evidenceCorpus} from '../bench/evidence-corpus.ts'

/** What one run of the engine took; times in seconds, memory in megabytes. */
export interface EvidenceRow {
  readonly derivations: Derivations
  readonly sources: number
  readonly claims: number
  readonly seconds: number
  readonly processorSeconds: number
  readonly corpusMegabytes: number
  readonly peakMegabytes: number
  /** Claims whose number of independent lines is a lower bound. */
  readonly inexact: number
}

const tenths = (milliseconds: number): number => Math.round(milliseconds / 100) / 10

/** The engine on an invented graph: lines, status and what falls with each key, for every claim. */
function measured(derivations: Derivations, sources: number, seed: number): EvidenceRow {
  const graph = evidenceCorpus({derivations, sources, claims: sources * 2, seed})
  // What making the corpus left behind is not the engine's.
  global.gc?.()
  const corpusMegabytes = Math.round(process.memoryUsage().rss / 1e6)
  const [since, used] = [performance.now(), process.cpuUsage()]
  const evidence = evidenceOf(graph)
  const {status, inexact} = statusesOf(evidence, graph, new Set())
  const seconds = tenths(performance.now() - since)
  return {
    derivations,
    sources,
    claims: status.size,
    seconds,
    processorSeconds: tenths(process.cpuUsage(used).user / 1000),
    corpusMegabytes,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    inexact: inexact.length
  }
}

const [derivations, sources, seed] = process.argv.slice(2)
process.stdout.write(JSON.stringify(measured(derivations as Derivations, Number(sources), Number(seed))))
