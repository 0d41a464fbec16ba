import {isAddressDate} from '../network/address-values.ts'
import {type Bar, histogram, type LevelCounts} from '../network/level-counts.ts'
import type {NetworkState} from '../network/network-state.ts'
import {counted} from '../network/titles.ts'
import {button} from './button.ts'
import {element} from './element.ts'
import type {Change} from './network-filters.ts'

/** A year, month or day; anything else is told of and changes nothing. */
function dateField(label: string, problem: HTMLElement, choose: (text: string | undefined) => void): {holder: HTMLElement; input: HTMLInputElement} {
  const input = element('input', {type: 'text', placeholder: '2019 or 2019-06-09', autocomplete: 'off', size: '11', 'aria-describedby': problem.id})
  input.addEventListener('change', () => {
    const text = input.value.trim()
    const fits = text === '' || isAddressDate(text)
    problem.textContent = fits ? '' : `Not a date: ${text.slice(0, 40)}. Expected a year, month or day: 2019, 2019-06, 2019-06-09.`
    input.setAttribute('aria-invalid', String(!fits))
    if (fits) choose(text === '' ? undefined : text)
  })
  return {holder: element('label', {}, `${label} `, input), input}
}

const yearsOf = ({from, to}: Bar): string => (from === to ? String(from) : `${from} to ${to}`)
const padded = (year: number): string => String(Math.max(1, year)).padStart(4, '0')

/** Bars of years, each a button that chooses them; with Shift it widens what is chosen. */
function bars(all: readonly Bar[], {from, to}: NetworkState, choose: (first: number, last: number, wider: boolean) => void): HTMLElement {
  const top = Math.max(1, ...all.map(({count}) => count))
  const isIn = (bar: Bar): boolean =>
    (from === undefined || bar.to >= Number(from.slice(0, 4))) && (to === undefined || bar.from <= Number(to.slice(0, 4)))
  const made = all.map((bar) => {
    const one = button('', ({shiftKey}) => choose(bar.from, bar.to, shiftKey), {
      class: 'dates__bar',
      'aria-label': `${yearsOf(bar)}: ${counted(bar.count, 'line')}`,
      title: `${yearsOf(bar)}: ${bar.count}`
    })
    one.style.setProperty('--high', String(bar.count / top))
    one.toggleAttribute('data-out', !isIn(bar))
    return one
  })
  return element(
    'div',
    {class: 'dates__bars', role: 'group', 'aria-label': 'Lines by year; a bar chooses its years, with Shift it widens the choice'},
    ...made
  )
}

/** When claims are said to have been so: two fields, bars of years, and whether undated ones stay. */
export function dateFilter(change: Change): {holder: HTMLElement; update: (state: NetworkState, counts: LevelCounts) => void} {
  const problem = element('p', {class: 'facet__problem', role: 'alert', id: 'network-date-problem'})
  const [from, to] = [dateField('From', problem, (text) => change({from: text})), dateField('To', problem, (text) => change({to: text}))]
  const undated = element('input', {type: 'checkbox'})
  undated.addEventListener('change', () => change({undated: undated.checked}))
  const count = element('span', {class: 'legend__count'})
  const chart = element('div')
  const fields = element('p', {class: 'dates__fields'}, from.holder, ' ', to.holder)
  const keep = element('label', {}, undated, ' Undated claims too ', count)
  const holder = element('fieldset', {class: 'facet dates'}, element('legend', {}, 'When it is said to have been so'), fields, problem, chart, keep)
  return {
    holder,
    update(state, counts) {
      if (document.activeElement !== from.input) from.input.value = state.from ?? ''
      if (document.activeElement !== to.input) to.input.value = state.to ?? ''
      undated.checked = state.undated
      count.textContent = String(counts.undated)
      const choose = (first: number, last: number, wider: boolean): void => {
        const [least, most] = [Number(state.from?.slice(0, 4) ?? first), Number(state.to?.slice(0, 4) ?? last)]
        change({from: padded(wider ? Math.min(first, least) : first), to: padded(wider ? Math.max(last, most) : last)})
      }
      const had = chart.contains(document.activeElement) ? document.activeElement?.getAttribute('aria-label')?.split(':')[0] : undefined
      chart.replaceChildren(bars(histogram(counts.years), state, choose))
      if (had !== undefined) [...chart.querySelectorAll('button')].find((one) => one.getAttribute('aria-label')?.startsWith(`${had}:`))?.focus()
    }
  }
}
