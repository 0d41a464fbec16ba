import {keyHelp, type PlainAction} from '../network/keys.ts'
import {type Depth, levelOf, type NetworkState} from '../network/network-state.ts'
import {button} from './button.ts'
import {element} from './element.ts'

/** The buttons above the drawing: all that a key does and that concerns no single node. */
export interface NetworkTools {
  readonly bar: HTMLElement
  readonly help: HTMLDialogElement
  readonly update: (state: NetworkState, can: {readonly undo: boolean; readonly redo: boolean}) => void
}

function helpDialog(): HTMLDialogElement {
  const rows = keyHelp.flatMap(([keys, does]) => [element('dt', {}, element('kbd', {}, keys)), element('dd', {}, does)])
  const head = element('h2', {id: 'network-keys'}, 'Keys in the drawing')
  const dialog = element('dialog', {class: 'network__help', 'aria-labelledby': 'network-keys'}, head, element('dl', {}, ...rows))
  dialog.append(button('Close', () => dialog.close()))
  return dialog
}

const group = (label: string, ...buttons: HTMLElement[]): HTMLElement =>
  element('div', {class: 'network__buttons', role: 'group', 'aria-label': label}, ...buttons)

/** The page of the network alone on the screen, where a browser can do that. */
function fullScreen(host: HTMLElement): HTMLElement[] {
  if (!document.fullscreenEnabled) return []
  const change = (): Promise<void> => (document.fullscreenElement ? document.exitFullscreen() : host.requestFullscreen())
  const made = button('Full screen', () => void change().catch(() => undefined), {'aria-pressed': 'false'})
  host.addEventListener('fullscreenchange', () => made.setAttribute('aria-pressed', String(document.fullscreenElement === host)))
  return [made]
}

export function networkTools(host: HTMLElement, search: HTMLElement, act: (what: PlainAction) => void, deepen: (depth: Depth) => void): NetworkTools {
  const plain = (label: string, text: string, what: PlainAction): HTMLButtonElement =>
    button(text, () => act(what), {'aria-label': label, title: label})
  const depths = ([1, 2, 3] as const).map((depth) =>
    button(String(depth), () => deepen(depth), {'aria-label': `${depth === 1 ? '1 ring' : `${depth} rings`} around the middle`})
  )
  const rings = group('Rings around the middle', element('span', {class: 'network__word', 'aria-hidden': 'true'}, 'Rings'), ...depths)
  const [undo, redo] = [plain('Undo', '↶', 'undo'), plain('Redo', '↷', 'redo')]
  const view = group(
    'View',
    plain('Zoom in', '+', 'zoom-in'),
    plain('Zoom out', '−', 'zoom-out'),
    plain('Fit into the window', 'Fit', 'fit'),
    ...fullScreen(host)
  )
  const others = group(
    'Filters and keys',
    button('Filters', () => act('filters')),
    plain('Keys', '?', 'help')
  )
  const bar = element('div', {class: 'network__tools'}, search, rings, group('Steps', undo, redo), view, others)
  return {
    bar,
    help: helpDialog(),
    update(state, can) {
      undo.disabled = !can.undo
      redo.disabled = !can.redo
      rings.hidden = levelOf(state) !== 'focus'
      for (const [at, one] of depths.entries()) one.setAttribute('aria-pressed', String(state.depth === at + 1))
    }
  }
}
