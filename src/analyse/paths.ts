import {type NetEdge, type PathNet, pathNet, shortestPath, type Way} from './shortest-path.ts'

export {type NetEdge, type PathNet, pathNet}

/** How well the best claim of an edge is supported: 3 several lines, 2 one, or several and contested, 1 less, 0 nothing live. */
export const grades = [3, 2, 1, 0] as const
export type Grade = (typeof grades)[number]

/** A path with the grade of its weakest edge. */
export interface Path extends Way {
  readonly weakest: Grade
}
export interface PathOptions {
  /** Edges below this grade are not used. */
  readonly leastGrade?: Grade
  readonly mostSteps?: number
}
const usual = {leastGrade: 1, mostSteps: 6} as const

const turned = <W extends Way>(way: W): W => ({...way, nodes: way.nodes.toReversed(), edges: way.edges.toReversed()})

/** The same path in both directions: it is looked for from the smaller number. */
const inOrder = <W extends Way>(from: number, to: number, find: (from: number, to: number) => readonly W[]): W[] =>
  from < to ? [...find(from, to)] : find(to, from).map(turned)

/**
 * The paths between two nodes none of which is both longer and weaker at its weakest edge than another: the shortest
 * first, the strongest last. For each a shortest one is searched among edges that are strong enough; adding up or
 * multiplying strengths would pretend that they are measured.
 */
export function pathsBetween(net: PathNet, from: number, to: number, options: PathOptions = {}): Path[] {
  const {leastGrade, mostSteps} = {...usual, ...options}
  if (from === to) return []
  return inOrder(from, to, (a, b) => {
    const found: Path[] = []
    let most: number = mostSteps
    for (const weakest of grades) {
      if (weakest < leastGrade || most < 1) break
      const way = shortestPath(net, a, b, {leastGrade: weakest, mostSteps: most})
      if (!way) continue
      found.unshift({...way, weakest})
      most = way.edges.length - 1
    }
    return found
  })
}

/** Fewest edges, then fewest contested, then first by nodes; of two different ways. */
function compareWays(a: Way, b: Way): number {
  if (a.edges.length !== b.edges.length) return a.edges.length - b.edges.length
  if (a.contested !== b.contested) return a.contested - b.contested
  const at = a.nodes.findIndex((node, place) => node !== b.nodes[place])
  return a.nodes[at]! - b.nodes[at]!
}

const contestedIn = ({starts, targets, contested}: PathNet, nodes: readonly number[]): number =>
  nodes.slice(1).reduce((sum, node, at) => sum + contested[targets.indexOf(node, starts[nodes[at]!]!)]!, 0)

/** At most so many alternatives are looked for. */
const mostAlternatives = 3

/**
 * The best paths whose edges all have a grade, at most three: the shortest first (Yen 1971).
 *
 * Each further path leaves a known one at some node and takes the best way on from there.
 */
export function alternatives(net: PathNet, from: number, to: number, options: PathOptions = {}): Way[] {
  const {leastGrade, mostSteps} = {...usual, ...options}
  if (from === to) return []
  return inOrder(from, to, (a, b) => {
    const first = shortestPath(net, a, b, {leastGrade, mostSteps})
    const found = first ? [first] : []
    const open = new Map<string, Way>()
    while (found.length > 0 && found.length < mostAlternatives) {
      const {nodes, edges} = found.at(-1)!
      for (let at = 0; at < edges.length; at++) {
        const root = nodes.slice(0, at + 1)
        const taken = found.filter((way) => root.every((node, place) => way.nodes[place] === node)).map((way) => way.edges[at]!)
        const bounds = {leastGrade, mostSteps: mostSteps - at, nodes: root.slice(0, -1), edges: new Set(taken)}
        const rest = shortestPath(net, nodes[at]!, b, bounds)
        if (!rest) continue
        const whole = [...root, ...rest.nodes.slice(1)]
        open.set(whole.join(), {nodes: whole, edges: [...edges.slice(0, at), ...rest.edges], contested: contestedIn(net, whole)})
      }
      const [best] = [...open.values()].sort(compareWays)
      if (!best) break
      open.delete(best.nodes.join())
      found.push(best)
    }
    return found
  })
}
