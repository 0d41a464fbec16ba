import {spacing} from '../analyse/discs.ts'
import {layout} from '../analyse/layout.ts'
import {type LayoutCache, layoutCache} from '../analyse/layout-cache.ts'
import type {PlainNetwork} from '../analyse/plain-network.ts'
import {type LayoutQuality, layoutQuality, movements, type Place} from '../bench/layout-quality.ts'
import {entityIds, usualPairs} from '../bench/network-corpus.ts'
import {plantedPairs} from '../bench/planted-pairs.ts'
import {seededRandom} from '../bench/random.ts'

type Movements = ReturnType<typeof movements> & {readonly seconds: number}

/** One layout measured; seconds are those of the processor. */
export interface LayoutRow extends LayoutQuality {
  readonly nodes: number
  readonly edges: number
  readonly groups: number
  readonly seconds: number
  readonly megabytes: number
  /** After one article more: placed afresh, and from the places before. */
  readonly cold?: Movements
  readonly warm: Movements
}

const timed = <T>(run: () => T): {readonly value: T; readonly seconds: number} => {
  const since = process.cpuUsage()
  const value = run()
  const {user, system} = process.cpuUsage(since)
  return {value, seconds: Math.round((user + system) / 10_000) / 100}
}

/** Six entities nobody knew, joined to each other, to ten of one community and to one anywhere. */
function withArticle(network: PlainNetwork, members: readonly string[]): PlainNetwork {
  const random = seededRandom(77)
  const fresh = Array.from({length: 6}, (_, at) => `person/fresh-${at}`)
  const links = [
    ...fresh.slice(1).map((node) => [fresh[0]!, node] as const),
    ...Array.from({length: 10}, () => [random.pick(fresh), random.pick(members)] as const),
    [fresh[1]!, random.pick(network.nodes)] as const
  ]
  return {nodes: [...network.nodes, ...fresh], links: [...network.links, ...links]}
}

function measured(nodes: number, seed: number, withCold: boolean): LayoutRow {
  const {communities, pairs} = plantedPairs({nodes, pairs: usualPairs(nodes), seed})
  const ids = entityIds({entities: nodes, seed})
  const network: PlainNetwork = {nodes: ids, links: pairs.map(([a, b]) => [ids[a]!, ids[b]!] as const)}
  const placesIn = (positions: ReadonlyMap<string, Place>): Place[] => ids.map((id) => positions.get(id)!)
  const first = timed(() => layout(network))
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  const places = placesIn(first.value.positions)
  const largest = Math.max(...communities)
  const larger = withArticle(
    network,
    ids.filter((_, at) => communities[at] === Math.min(5, largest))
  )
  const after = (cache?: LayoutCache): Movements => {
    const {value, seconds} = timed(() => layout(larger, cache))
    return {seconds, ...movements(places, placesIn(value.positions), spacing)}
  }
  return {
    nodes,
    edges: pairs.length,
    groups: first.value.discs.length,
    seconds: first.seconds,
    megabytes,
    ...layoutQuality(places, pairs),
    ...(withCold && {cold: after()}),
    warm: after(layoutCache(network, first.value))
  }
}

const [nodes, seed, withCold] = process.argv.slice(2)
process.stdout.write(JSON.stringify(measured(Number(nodes), Number(seed), withCold === 'cold')))
