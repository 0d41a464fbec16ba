import type {NetworkState} from '../network/network-state.ts'
import {element} from './element.ts'
import type {Change} from './network-filters.ts'

type Flag = 'fade' | 'fallen' | 'fictional'

/** What of the network is drawn besides, and how what is filtered out looks. */
export function choices(invented: number, change: Change): {holder: HTMLElement; update: (state: NetworkState) => void} {
  const boxes = new Map<Flag, HTMLInputElement>()
  const row = (flag: Flag, words: string): HTMLElement => {
    const box = element('input', {type: 'checkbox'})
    boxes.set(flag, box)
    box.addEventListener('change', () => change({[flag]: box.checked, ...(flag === 'fictional' && {focus: [], group: undefined})}))
    return element('label', {class: 'legend__invented'}, box, ` ${words}`)
  }
  const holder = element(
    'div',
    {class: 'legend__choices', role: 'group', 'aria-label': 'What is shown'},
    row('fade', 'Fade what is filtered out instead of hiding it'),
    row('fallen', 'Show lines whose support was withdrawn'),
    ...(invented > 0 ? [row('fictional', `Show invented examples too (${invented})`)] : [])
  )
  return {
    holder,
    update(state) {
      for (const [flag, box] of boxes) box.checked = state[flag]
    }
  }
}
