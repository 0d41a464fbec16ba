import type {Direction} from './nearest.ts'

/** What a key does while the drawing has the focus. */
export type KeyAction =
  | {readonly act: 'go'; readonly to: Direction; readonly any: boolean}
  | {readonly act: 'pan'; readonly to: Direction}
  | {readonly act: 'open' | 'select' | 'clear' | 'up' | 'zoom-in' | 'zoom-out' | 'fit' | 'search' | 'filters' | 'help'}

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
const plain = new Map<string, Exclude<KeyAction, {act: 'go' | 'pan'}>['act']>([
  ['Enter', 'open'],
  [' ', 'select'],
  ['Escape', 'clear'],
  ['Backspace', 'up'],
  ['+', 'zoom-in'],
  ['=', 'zoom-in'],
  ['-', 'zoom-out'],
  ['0', 'fit'],
  ['/', 'search'],
  ['f', 'filters'],
  ['F', 'filters'],
  ['?', 'help']
])

/** Shown by the help; the order is that of the list. */
export const keyHelp: readonly (readonly [keys: string, does: string])[] = [
  ['Tab', 'into the drawing and out of it'],
  ['Arrow keys', 'to the nearest connected node that way'],
  ['Alt + arrow', 'to the nearest node that way, connected or not'],
  ['Shift + arrow', 'move the drawing'],
  ['Space', 'select: shows what stands behind the node'],
  ['Enter', 'put the node in the middle; on the node in the middle, open its page'],
  ['Escape', 'clear the selection, then back to the whole network'],
  ['Backspace', 'back to the whole network'],
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
  const act = altKey ? undefined : plain.get(key)
  return act && {act}
}
