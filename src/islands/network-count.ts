import {nodeLooks} from '../network/encoding.ts'
import {isFiltered, type NetworkState} from '../network/network-state.ts'
import type {Picture} from '../network/picture.ts'
import {counted} from '../network/titles.ts'

import {element, nameElement} from './element.ts'

const button = (name: string, text: string, act: () => void): HTMLElement => {
  const made = element('button', {type: 'button', class: name}, text)
  made.addEventListener('click', act)
  return made
}

/** “Showing 42 of 54 nodes”, where one is, and the ways back. */
export function fillCount(line: HTMLElement, whole: Picture, shown: Picture, state: NetworkState, up: () => void, reset: () => void): void {
  const total = whole.nodes.length + whole.more
  const middle = whole.nodes.find(({id}) => state.focus.includes(id))
  line.replaceChildren()
  if (middle) {
    const where = middle.kind === 'claim' ? ['one claim'] : [nameElement(middle.label, middle.lang), `, ${nodeLooks[middle.kind].word}`]
    line.append(button('network__up', 'Whole network', up), ' / ', ...where, ' · ')
  }
  line.append(`Showing ${shown.nodes.length} of ${counted(total, 'node')}, ${shown.edges.length} of ${counted(whole.edges.length, 'line')}`)
  if (isFiltered(state)) line.append(' · ', button('network__reset', 'Reset filters', reset))
}
