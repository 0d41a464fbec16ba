import {alternatives, type Grade, type PathNet, type PathOptions, pathsBetween} from '../analyse/paths.ts'
import type {EntityId} from '../model/id.ts'
import {decodeNodeBlock, type Join, type NodeBlock, type NodeBlockPayload, type PathNode} from './node-block.ts'
import {oncePerKey} from './once-per-key.ts'
import {pathAlong} from './path-hops.ts'
import {topologyNet} from './path-net.ts'
import type {FoundPath, PathAnswer, PathQuestion, PathWish} from './path-question.ts'
import {decodeTieYears, type TieYears, type TieYearsPayload} from './tie-years.ts'
import {decodeTopology, type Topology, type TopologyPayload} from './topology.ts'

/** Files below `/data/network/`. */
export const pathFiles = {
  topology: 'topology.json',
  /** Only for the question what holds in a year. */
  years: 'topology-years.json',
  block: (block: number): string => `nodes/${block}.json`
} as const

/** Parsed JSON by the name of its file. */
export type LoadFile = (file: string) => Promise<unknown>

/** The block that holds an id, if any does: the last one that does not begin after it. */
function blockOf(blocks: readonly string[], id: string): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]! <= id) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Names and claims by the numbers of nodes, from the blocks that hold them. */
interface Register {
  readonly numberOf: (id: string) => Promise<number | undefined>
  readonly nodeAt: (node: number) => Promise<PathNode>
  readonly joinOf: (a: number, b: number) => Promise<Join>
}

function registerOf({blocks, blockSize, moved}: Topology, load: LoadFile): Register {
  const blockAt = oncePerKey(async (at): Promise<NodeBlock> => {
    const block = decodeNodeBlock((await load(pathFiles.block(Number(at)))) as NodeBlockPayload)
    if (block.nodes[0]?.id !== blocks[Number(at)]) throw new Error(`Unexpected block ${at} of another build, expected that of the topology`)
    return block
  })
  const blockWith = (node: number): Promise<NodeBlock> => blockAt(String(Math.floor(node / blockSize)))
  return {
    async numberOf(given) {
      const id = moved.get(given) ?? given
      const block = blockOf(blocks, id)
      if (block < 0) return undefined
      const at = (await blockAt(String(block))).nodes.findIndex((node) => node.id === id)
      return at < 0 ? undefined : block * blockSize + at
    },
    nodeAt: async (node) => (await blockWith(node)).nodes[node % blockSize]!,
    async joinOf(a, b) {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      const join = (await blockWith(low)).joins.find((one) => one.low === low && one.high === high)
      if (!join) throw new Error(`Unexpected pair ${low} and ${high}, expected one of the block`)
      return join
    }
  }
}

interface Loaded {
  readonly topology: Topology
  readonly register: Register
  readonly netFor: (wish: PathWish) => Promise<PathNet>
}

async function loadedFrom(load: LoadFile): Promise<Loaded> {
  const topology = decodeTopology((await load(pathFiles.topology)) as TopologyPayload)
  const years = oncePerKey(async (): Promise<TieYears> => decodeTieYears((await load(pathFiles.years)) as TieYearsPayload))
  let last: {readonly key: string; readonly net: PathNet} | undefined
  return {
    topology,
    register: registerOf(topology, load),
    async netFor(wish) {
      const key = `${wish.year} ${wish.relationsOnly}`
      if (last?.key !== key) last = {key, net: topologyNet(topology, wish.year === undefined ? new Map() : await years(''), wish)}
      return last.net
    }
  }
}

/** Ways by numbers; nothing of them needs a name. */
export interface Ways {
  readonly paths: readonly (readonly number[])[]
  readonly others: readonly (readonly number[])[]
  readonly isOnlyUnsupported: boolean
}
const nodesOf = ({nodes}: {readonly nodes: readonly number[]}): readonly number[] => nodes

/** The ways between two nodes of a net. */
export function waysBetween(net: PathNet, from: number, to: number, {mostSteps, unsupported}: PathWish, waysOf?: Grade): Ways {
  const options: PathOptions = {mostSteps, leastGrade: unsupported ? 0 : 1}
  const paths = pathsBetween(net, from, to, options)
  const isAsked = waysOf !== undefined && paths.some(({weakest}) => weakest === waysOf)
  return {
    paths: paths.map(nodesOf),
    others: isAsked ? alternatives(net, from, to, {...options, leastGrade: waysOf}).map(nodesOf) : [],
    isOnlyUnsupported: paths.length === 0 && !unsupported && pathsBetween(net, from, to, {mostSteps, leastGrade: 0}).length > 0
  }
}

const named = async ({nodeAt, joinOf}: Register, nodes: readonly number[], wish: PathWish): Promise<FoundPath> =>
  pathAlong(await Promise.all(nodes.map(nodeAt)), await Promise.all(nodes.slice(1).map((node, at) => joinOf(nodes[at]!, node))), wish)

async function answer({register, netFor}: Loaded, question: PathQuestion): Promise<PathAnswer> {
  const {from, to, waysOf} = question
  const ends = await Promise.all([from, to].map(register.numberOf))
  const known = await Promise.all(ends.filter((node) => node !== undefined).map(register.nodeAt))
  const [a, b] = ends
  if (a === undefined || b === undefined) {
    const unknown = [from, to].filter((_, at) => ends[at] === undefined)
    return {kind: 'unknown', ids: [...new Set(unknown)] as EntityId[], known}
  }
  if (a === b) return {kind: 'same', node: known[0]!}
  const {paths, others, isOnlyUnsupported} = waysBetween(await netFor(question), a, b, question, waysOf)
  const [found, ways] = await Promise.all([paths, others].map((list) => Promise.all(list.map((nodes) => named(register, nodes, question)))))
  return {kind: 'paths', ends: [known[0]!, known[1]!], paths: found!, ways: ways!, isOnlyUnsupported}
}

/** Answers who is connected to whom, from files that are loaded when they are needed, each once. */
export function pathFinder(load: LoadFile): (question: PathQuestion) => Promise<PathAnswer> {
  const loaded = oncePerKey(() => loadedFrom(load))
  return async (question) => answer(await loaded(''), question)
}
