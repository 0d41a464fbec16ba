import {type NodeKind, nodeLooks} from '../network/encoding.ts'
import {type Chosen, type Facet, facets} from '../search/search-address.ts'
import {element} from './element.ts'
import type {FilterCounts} from './full-text.ts'

const labels: Readonly<Record<Facet, string>> = {
  kind: 'Kind',
  status: 'Status of claims',
  speaker: 'Who says it',
  publisher: 'Publisher of the source',
  year: 'Year'
}
/** Choices of a list; the rest have fewer pages each and are found by typing. */
const mostChoices = 100

const shown = (facet: Facet, value: string): string => (facet === 'kind' ? (nodeLooks[value as NodeKind]?.word ?? value) : value)

/** One list of choices a facet, each choice with the number of pages it would leave. */
export interface Filters {
  readonly chosen: () => Chosen
  readonly set: (chosen: Chosen) => void
  readonly count: (counts: FilterCounts) => void
}

/** The choices of a facet, those with most pages first, years from the newest; what is chosen is always among them. */
export function choicesOf(
  facet: Facet,
  counts: Readonly<Record<string, number>>,
  choice: string
): {rows: [value: string, count: number][]; more: number} {
  const values = Object.entries(counts).filter(([value, count]) => count > 0 || value === choice)
  if (choice !== '' && !values.some(([value]) => value === choice)) values.push([choice, 0])
  values.sort(([a, x], [b, y]) => (facet === 'year' ? (a < b ? 1 : -1) : y - x || (a < b ? -1 : 1)))
  const rows = values.filter(([value], at) => at < mostChoices || value === choice)
  return {rows, more: values.length - rows.length}
}

function fill(list: HTMLSelectElement, facet: Facet, counts: Readonly<Record<string, number>>, choice: string): void {
  const {rows, more} = choicesOf(facet, counts, choice)
  list.replaceChildren(element('option', {value: ''}, 'any'))
  for (const [value, count] of rows) list.append(element('option', {value}, `${shown(facet, value)} (${count})`))
  if (more > 0) list.append(element('option', {disabled: true}, `${more} more: type the name`))
  list.value = choice
}

export function filtersIn(holder: HTMLElement, changed: () => void): Filters {
  const lists = new Map<Facet, HTMLSelectElement>()
  let wanted: Chosen = {}
  for (const facet of facets) {
    const list = element('select', {id: `filter-${facet}`, name: facet})
    lists.set(facet, list)
    list.append(element('option', {value: ''}, 'any'))
    list.addEventListener('change', () => {
      wanted = Object.fromEntries([...lists].flatMap(([name, {value}]) => (value === '' ? [] : [[name, value]])))
      changed()
    })
    holder.append(element('div', {class: 'search__filter'}, element('label', {for: list.id}, labels[facet]), list))
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
      wanted = chosen
    },
    count: (counts) => {
      for (const [facet, list] of lists) fill(list, facet, counts[facet] ?? {}, wanted[facet] ?? '')
      reset.hidden = Object.keys(wanted).length === 0
    }
  }
}
