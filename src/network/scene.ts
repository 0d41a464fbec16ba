import type {Facets} from './facts.ts'
import {filtered, withoutHidden} from './filter.ts'
import type {NetworkState} from './network-state.ts'
import {edgeKey, type Picture} from './picture.ts'
import {windowOf} from './window.ts'

/** How much of a level is to be seen. `beyond`: nodes for which the window has no room or which are not loaded. */
export interface SceneCounts {
  readonly nodes: {readonly shown: number; readonly all: number; readonly filtered: number; readonly beyond: number}
  readonly lines: {readonly shown: number; readonly all: number}
}

/** What is drawn of a level, on the canvas as in list and table. */
export interface Scene {
  readonly picture: Picture
  /** Nodes and lines that the filters leave out and that are drawn faded, by id and key. */
  readonly faded: ReadonlySet<string>
  readonly counts: SceneCounts
}

/** A level under the filters of a state, as far as the window has room. */
export function sceneOf(level: Picture, state: NetworkState, facets: Facets, limits: {readonly nodes: number; readonly edges: number}): Scene {
  const left = filtered(level, state, facets)
  const wanted = new Set([...state.focus, ...state.selected.flatMap((key) => key.split(' ')), ...state.pinned, ...(state.path ?? [])])
  const picture = windowOf(state.fade ? withoutHidden(level, state) : left, wanted, limits)
  const [nodesLeft, linesLeft] = [new Set<string>(left.nodes.map(({id}) => id)), new Set(left.edges.map(edgeKey))]
  const fadedNodes = picture.nodes.filter(({id}) => !nodesLeft.has(id))
  const fadedLines = picture.edges.filter((edge) => !linesLeft.has(edgeKey(edge)))
  const shown = picture.nodes.length - fadedNodes.length
  return {
    picture,
    faded: new Set<string>([...fadedNodes.map(({id}) => id), ...fadedLines.map(edgeKey)]),
    counts: {
      nodes: {
        shown,
        all: level.nodes.length + level.more,
        filtered: level.nodes.length - left.nodes.length,
        beyond: left.nodes.length - shown + level.more
      },
      lines: {shown: picture.edges.length - fadedLines.length, all: level.edges.length}
    }
  }
}

/** “Showing 42 of 310, 268 filtered”: what is not shown is filtered or beyond, and nothing else. */
export function countWords({nodes, lines}: SceneCounts): string {
  const pieces = [`Showing ${nodes.shown} of ${nodes.all} ${nodes.all === 1 ? 'node' : 'nodes'}`]
  if (nodes.filtered > 0) pieces.push(`${nodes.filtered} filtered`)
  if (nodes.beyond > 0) pieces.push(`${nodes.beyond} not drawn`)
  pieces.push(`${lines.shown} of ${lines.all} ${lines.all === 1 ? 'line' : 'lines'}`)
  return pieces.join(', ')
}
