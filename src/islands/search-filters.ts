import {type NodeKind, nodeLooks} from '../network/encoding.ts'
import {element} from './element.ts'
import type {FilterCounts} from './full-text.ts'

const facets = [
  ['kind', 'Kind'],
  ['status', 'Status of claims'],
  ['publisher', 'Publisher of the source'],
  ['year', 'Year']
] as const
export type Chosen = Readonly<Record<string, string>>

const shown = (facet: string, value: string): string => (facet === 'kind' ? (nodeLooks[value as NodeKind]?.word ?? value) : value)

/** One list of choices a facet, each choice with the number of pages it would leave. */
export interface Filters {
  readonly chosen: () => Chosen
  readonly set: (chosen: Chosen) => void
  readonly count: (counts: FilterCounts) => void
}

export function filtersIn(holder: HTMLElement, changed: () => void): Filters {
  const lists = new Map<string, HTMLSelectElement>()
  let wanted: Chosen = {}
  for (const [facet, label] of facets) {
    const list = element('select', {id: `filter-${facet}`, name: facet})
    lists.set(facet, list)
    list.append(element('option', {value: ''}, 'any'))
    list.addEventListener('change', () => {
      wanted = Object.fromEntries([...lists].flatMap(([name, {value}]) => (value === '' ? [] : [[name, value]])))
      changed()
    })
    holder.append(element('div', {class: 'search__filter'}, element('label', {for: list.id}, label), list))
  }
  const reset = element('button', {type: 'button', class: 'search__reset', hidden: true}, 'Reset filters')
  reset.addEventListener('click', () => {
    wanted = {}
    changed()
  })
  holder.append(reset)
  return {
    chosen: () => wanted,
    set: (chosen) => {
      wanted = Object.fromEntries(Object.entries(chosen).filter(([facet]) => lists.has(facet)))
    },
    count: (counts) => {
      for (const [facet, list] of lists) {
        const choice = wanted[facet] ?? ''
        const values = Object.entries(counts[facet] ?? {}).filter(([value, count]) => count > 0 || value === choice)
        if (choice !== '' && !values.some(([value]) => value === choice)) values.push([choice, 0])
        values.sort(([a, x], [b, y]) => (facet === 'year' ? (a < b ? 1 : -1) : y - x || (a < b ? -1 : 1)))
        list.replaceChildren(element('option', {value: ''}, 'any'))
        for (const [value, count] of values) list.append(element('option', {value}, `${shown(facet, value)} (${count})`))
        list.value = choice
      }
      reset.hidden = Object.keys(wanted).length === 0
    }
  }
}
