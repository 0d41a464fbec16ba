import type {CanvasElement} from './canvas-elements.ts'

/** What is to be done to a canvas so that it holds the elements of another drawing. */
export interface ElementChanges {
  readonly gone: readonly string[]
  readonly kept: readonly CanvasElement[]
  /** Nodes before lines, in pieces small enough for one frame each. */
  readonly fresh: readonly (readonly CanvasElement[])[]
}
/** Building an element takes about 80 µs, four times as long on a slow phone. */
const inOneFrame = 150

/** The least that turns one drawing into another. */
export function elementChanges(now: ReadonlySet<string>, next: readonly CanvasElement[], atOnce: number = inOneFrame): ElementChanges {
  const ids = new Set(next.map(({data}) => data.id))
  const isKept = ({data}: CanvasElement): boolean => now.has(data.id)
  const added = next.filter((element) => !isKept(element))
  const ordered = [...added.filter(({group}) => group === 'nodes'), ...added.filter(({group}) => group === 'edges')]
  return {
    gone: [...now].filter((id) => !ids.has(id)),
    kept: next.filter(isKept),
    fresh: Array.from({length: Math.ceil(ordered.length / atOnce)}, (_, at) => ordered.slice(at * atOnce, (at + 1) * atOnce))
  }
}

/** About the zoom at which a drawing fits into a window, names beside the outermost nodes included. */
export function zoomFor(elements: readonly CanvasElement[], width: number, height: number): number {
  const places = elements.flatMap((element) => (element.group === 'nodes' ? [element.position] : []))
  if (places.length === 0) return 1
  const [xs, ys] = [places.map(({x}) => x), places.map(({y}) => y)]
  const span = (values: readonly number[], more: number): number => Math.max(...values) - Math.min(...values) + more
  return Math.max(0.05, Math.min(1.6, width / span(xs, 160), height / span(ys, 90)))
}
