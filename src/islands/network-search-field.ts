import {element} from './element.ts'
import type {SearchActions} from './network-search.ts'

export interface SearchField {
  readonly field: HTMLElement
  readonly focus: () => void
}

/** The field of the search in the graph; what searches is loaded when it is first gone to, and what was typed meanwhile stays. */
export function searchField(base: string, actions: SearchActions): SearchField {
  const label = 'Find in the network'
  const early = element('input', {type: 'text', id: 'network-search', autocomplete: 'off', spellcheck: 'false', dir: 'auto'})
  const field = element('div', {class: 'network__find'}, element('div', {class: 'combo'}, element('label', {for: early.id}, label), early))
  let input = early
  early.addEventListener('focus', async () => {
    const {networkSearch} = await import('./network-search.ts')
    if (input !== early) return
    const made = networkSearch(base, actions)
    const [text, had] = [early.value, document.activeElement === early]
    input = made.input
    field.replaceChildren(...made.field.children)
    input.value = text
    if (had) input.focus()
    if (text !== '') input.dispatchEvent(new Event('input'))
  })
  return {field, focus: () => input.focus()}
}
