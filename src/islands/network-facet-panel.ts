import type {Facets} from '../network/facts.ts'
import {statusLabels} from '../network/filter-words.ts'
import type {LevelCounts} from '../network/level-counts.ts'
import {type NetworkState, type StatusWord, statusWords} from '../network/network-state.ts'
import {button} from './button.ts'
import {element, nameElement} from './element.ts'
import {dateFilter} from './network-dates.ts'
import type {Change} from './network-filters.ts'

/** The filters by claim. */
export interface FacetPanel {
  readonly content: readonly HTMLElement[]
  readonly update: (state: NetworkState, counts: LevelCounts, facets: Facets) => void
}
type SetKey = 'relations' | 'publishers' | 'speakers'
interface Choice {
  readonly word: string
  readonly label: Node | string
  readonly count: number
  readonly isOn: boolean
}
const few = 10

/** Boxes of which those ticked are looked for; the first few, the rest behind a button. */
function choiceList(name: string, choose: (words: ReadonlySet<string> | undefined) => void) {
  const list = element('ul', {class: 'facet__list'})
  const none = element('p', {class: 'note'}, 'None in this view.')
  let isLong = false
  const more = button('', () => {
    isLong = true
    show()
    list.querySelectorAll<HTMLInputElement>('input')[few]?.focus()
  })
  const holder = element('fieldset', {class: 'facet'}, element('legend', {}, name), list, none, more)
  let choices: readonly Choice[] = []
  const show = (): void => {
    const focused = (document.activeElement as HTMLInputElement | null)?.value
    const had = list.contains(document.activeElement)
    const shown = isLong ? choices : choices.filter(({isOn}, at) => at < few || isOn)
    const rows = shown.map(({word, label, count, isOn}) => {
      const box = element('input', {type: 'checkbox', value: word, checked: isOn})
      box.checked = isOn
      box.addEventListener('change', () => {
        const on = choices.filter((one) => (one.word === word ? box.checked : one.isOn)).map((one) => one.word)
        choose(on.length > 0 ? new Set(on) : undefined)
      })
      return element('li', {}, element('label', {}, box, ' ', label, ' ', element('span', {class: 'legend__count'}, String(count))))
    })
    list.replaceChildren(...rows)
    if (had) [...list.querySelectorAll('input')].find(({value}) => value === focused)?.focus()
    none.hidden = choices.length > 0
    more.hidden = shown.length === choices.length
    more.textContent = `Show all ${choices.length}`
  }
  return {
    holder,
    fill(next: readonly Choice[]): void {
      choices = next
      show()
    }
  }
}

const choicesOf = (counts: ReadonlyMap<string, number>, chosen: ReadonlySet<string> | undefined, label: (word: string) => Node | string): Choice[] =>
  [...new Set([...counts.keys(), ...(chosen ?? [])])]
    .map((word) => ({word, label: label(word), count: counts.get(word) ?? 0, isOn: chosen?.has(word) ?? false}))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))

/** At least so many independent lines. */
function linesFilter(change: Change) {
  const select = element('select')
  const options = [0, 1, 2, 3].map((least) => element('option', {value: String(least)}))
  select.append(...options)
  select.addEventListener('change', () => change({lines: Number(select.value)}))
  const holder = element(
    'fieldset',
    {class: 'facet'},
    element('legend', {}, 'Independent lines'),
    element('label', {}, 'A claim of at least ', select)
  )
  return {
    holder,
    update({lines}: NetworkState, counts: LevelCounts): void {
      for (const [least, option] of options.entries()) option.textContent = least === 0 ? 'any number' : `${least} (${counts.lines.get(least) ?? 0})`
      if (lines > 3 && options.length === 4) options.push(select.appendChild(element('option', {value: String(lines)}, String(lines))))
      select.value = String(lines)
    }
  }
}

export function facetPanel(change: Change): FacetPanel {
  const chosen = (key: SetKey) => (words: ReadonlySet<string> | undefined) => change({[key]: words})
  const relations = choiceList('Only these relations', chosen('relations'))
  const statuses = choiceList('Only this status', (words) => change({statuses: words as ReadonlySet<StatusWord> | undefined}))
  const publishers = choiceList('Only these publishers', chosen('publishers'))
  const speakers = choiceList('Only these speakers', chosen('speakers'))
  const [lines, dates] = [linesFilter(change), dateFilter(change)]
  const note = element('p', {class: 'note'}, 'A line stays when one of its claims fits all that is chosen. The numbers count lines of this view.')
  const grid = element(
    'div',
    {class: 'facets__grid'},
    statuses.holder,
    lines.holder,
    relations.holder,
    publishers.holder,
    speakers.holder,
    dates.holder
  )
  return {
    content: [note, grid],
    update(state, counts, {names, predicates}) {
      const name = (word: string): Node => nameElement(names.get(word)?.text ?? word.replace(/^\w+[:/]/, ''), names.get(word)?.lang)
      relations.fill(choicesOf(counts.relations, state.relations, (word) => predicates.get(word) ?? word))
      publishers.fill(choicesOf(counts.publishers, state.publishers, name))
      speakers.fill(choicesOf(counts.speakers, state.speakers, name))
      const words = statusWords.filter((word) => counts.statuses.has(word) || state.statuses?.has(word))
      statuses.fill(
        words.map((word) => ({word, label: statusLabels[word], count: counts.statuses.get(word) ?? 0, isOn: state.statuses?.has(word) ?? false}))
      )
      lines.update(state, counts)
      dates.update(state, counts)
    }
  }
}
