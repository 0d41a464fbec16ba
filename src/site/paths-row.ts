import {pathNet, pathsBetween} from '../analyse/paths.ts'
import {seededRandom} from '../bench/random.ts'

const entities = 100_000
const links = 400_000
const queries = 2_000

/** Paths between random ends of a net whose links gather at few entities (Zipf); milliseconds a query. */
function measured(seed: number): {entities: number; links: number; median: number; p99: number} {
  const random = seededRandom(seed)
  const seen = new Set<number>()
  const edges: {ends: [number, number]; grade: 0 | 1 | 2 | 3; isContested: boolean}[] = []
  while (edges.length < links) {
    const [a, b] = [random.zipf(entities), random.below(entities)]
    const key = Math.min(a, b) * entities + Math.max(a, b)
    if (a === b || seen.has(key)) continue
    seen.add(key)
    edges.push({ends: [Math.min(a, b), Math.max(a, b)], grade: random.below(4) as 0 | 1 | 2 | 3, isContested: random.chance(0.1)})
  }
  const net = pathNet(entities, edges)
  const times = Array.from({length: queries}, () => {
    const since = performance.now()
    pathsBetween(net, random.below(entities), random.below(entities))
    return performance.now() - since
  }).sort((a, b) => a - b)
  const at = (share: number): number => Math.round(times[Math.floor(share * queries)]! * 100) / 100
  return {entities, links, median: at(0.5), p99: at(0.99)}
}

process.stdout.write(JSON.stringify(measured(Number(process.argv[2]))))
