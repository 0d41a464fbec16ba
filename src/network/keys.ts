import type {Direction} from './nearest.ts'
import type {Depth} from './network-state.ts'

/** Everything that has a key and a button and needs no more than its name. */
export type PlainAction =
  | 'open'
  | 'select'
  | 'select-more'
  | 'clear'
  | 'up'
  | 'expand'
  | 'collapse'
  | 'hide'
  | 'hide-others'
  | 'pin'
  | 'common'
  | 'connect'
  | 'undo'
  | 'redo'
  | 'zoom-in'
  | 'zoom-out'
  | 'fit'
  | 'search'
  | 'filters'
  | 'help'
/** What a key does while the drawing has the focus. */
export type KeyAction =
  | {readonly act: 'go'; readonly to: Direction; readonly any: boolean}
  | {readonly act: 'pan'; readonly to: Direction}
  | {readonly act: 'depth'; readonly depth: Depth}
  | {readonly act: PlainAction}

interface Pressed {
  readonly key: string
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

const arrows = new Map<string, Direction>([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down']
])
const plain = new Map<string, PlainAction>([
  ['Enter', 'open'],
  [' ', 'select'],
  ['Escape', 'clear'],
  ['Backspace', 'up'],
  ['e', 'expand'],
  ['c', 'collapse'],
  ['h', 'hide'],
  ['k', 'pin'],
  ['n', 'common'],
  ['p', 'connect'],
  ['z', 'undo'],
  ['+', 'zoom-in'],
  ['=', 'zoom-in'],
  ['-', 'zoom-out'],
  ['0', 'fit'],
  ['/', 'search'],
  ['f', 'filters'],
  ['?', 'help']
])
const withShift = new Map<string, PlainAction>([
  [' ', 'select-more'],
  ['h', 'hide-others'],
  ['z', 'redo']
])

/** Shown by the help; the order is that of the list. */
export const keyHelp: readonly (readonly [keys: string, does: string])[] = [
  ['Tab', 'into the drawing and out of it'],
  ['Arrow keys', 'to the nearest connected node that way'],
  ['Alt + arrow', 'to the nearest node or group that way, connected or not'],
  ['Shift + arrow', 'move the drawing'],
  ['Space', 'select: shows what stands behind the node'],
  ['Shift + Space', 'select one more'],
  ['Enter', 'open a group, put a node in the middle; on the node in the middle, open its page'],
  ['Escape', 'clear the selection, then one level up'],
  ['Backspace', 'one level up'],
  ['1  2  3', 'so many rings around the middle'],
  ['E', 'expand: draw neighbours, by kind of line'],
  ['C', 'collapse'],
  ['N', 'common neighbours of the selection'],
  ['H', 'hide'],
  ['Shift + H', 'hide all others'],
  ['K', 'pin, or take the pin out: a pinned node is never filtered out'],
  ['P', 'connect to another: how are they joined'],
  ['Z', 'undo'],
  ['Shift + Z', 'redo'],
  ['+  −  0', 'zoom in, zoom out, fit'],
  ['/', 'search a name'],
  ['F', 'filters'],
  ['?', 'this list']
]

/** The action of a key, or nothing: then the browser keeps it. */
export function keyAction({key, altKey, shiftKey, ctrlKey, metaKey}: Pressed): KeyAction | undefined {
  if (ctrlKey || metaKey) return undefined
  const to = arrows.get(key)
  if (to) return shiftKey ? {act: 'pan', to} : {act: 'go', to, any: altKey}
  if (altKey) return undefined
  if (key === '1' || key === '2' || key === '3') return {act: 'depth', depth: Number(key) as Depth}
  const low = key.length === 1 ? key.toLowerCase() : key
  const act = (shiftKey ? withShift.get(low) : undefined) ?? plain.get(low)
  return act && {act}
}
