import {type ConnectionsChange, type ConnectionsState, connectionsWith} from '../network/connections-state.ts'
import {type ComboBox, comboBox} from './combo-box.ts'
import {nameOptions} from './name-options.ts'

export interface ConnectionsForm {
  /** Shows a state; names are those of its ends, where they are known. */
  readonly show: (state: ConnectionsState, names: {readonly from?: string; readonly to?: string}) => void
}
export interface FormActions {
  readonly state: () => ConnectionsState
  readonly go: (change: ConnectionsChange) => void
  readonly tell: (words: string) => void
}
type End = 'from' | 'to'
const ends: readonly End[] = ['from', 'to']
const labels: Readonly<Record<End, string>> = {from: 'From', to: 'To'}

const yearIn = (text: string): number | undefined => (/^\d{1,4}$/.test(text.trim()) && Number(text) > 0 ? Number(text) : undefined)

/** The two fields and what a step may be; every change that means something goes into the address at once. */
export function connectionsForm(form: HTMLFormElement, base: string, {state, go, tell}: FormActions): ConnectionsForm {
  const find = nameOptions(base)
  const chosen = (end: End) => (id: string) => go({[end]: id, waysOf: undefined})
  const boxes = Object.fromEntries(
    ends.map((end) => [end, comboBox(labels[end], find, chosen(end), {id: `connections-${end}`, keeps: true})])
  ) as Record<End, ComboBox>
  const swap = form.querySelector<HTMLButtonElement>('[data-swap]')!
  swap.before(boxes.from.field)
  swap.after(boxes.to.field)
  swap.addEventListener('click', () => {
    const {from, to} = state()
    go({from: to, to: from})
  })
  const control = <E extends HTMLInputElement | HTMLSelectElement>(name: string): E => form.elements.namedItem(name) as E
  const [steps, year] = [control<HTMLSelectElement>('steps'), control<HTMLInputElement>('year')]
  const [relations, unsupported] = ['relations', 'unsupported'].map((name) => control<HTMLInputElement>(name))
  const wishes = (): ConnectionsChange => ({
    mostSteps: Number(steps.value),
    year: yearIn(year.value),
    relationsOnly: relations!.checked,
    unsupported: unsupported!.checked,
    waysOf: undefined
  })
  for (const one of [steps, year, relations!, unsupported!]) {
    one.addEventListener('change', () => {
      if (one === year && year.value.trim() !== '' && yearIn(year.value) === undefined)
        tell(`Unexpected year ${year.value.slice(0, 10)}, expected one such as 2019.`)
      else go(wishes())
    })
  }
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    for (const end of ends) {
      const {input, settle} = boxes[end]
      const text = input.value.trim()
      if (text === '' && state()[end] !== undefined) go({[end]: undefined, waysOf: undefined})
      if (!(await settle())) {
        tell(`Nothing here is called ${text.slice(0, 90)} or alike. Try another spelling, or fewer letters.`)
        input.focus()
        return
      }
    }
    const missing = ends.find((end) => state()[end] === undefined)
    if (missing) {
      tell(`Choose a name for “${labels[missing]}”.`)
      boxes[missing].input.focus()
    } else go({})
  })
  return {
    show(given, names) {
      const {mostSteps, year: asked, relationsOnly, unsupported: all} = connectionsWith(given, {})
      for (const end of ends) boxes[end].set(names[end] ?? '')
      steps.value = String(mostSteps)
      year.value = asked === undefined ? '' : String(asked)
      relations!.checked = relationsOnly
      unsupported!.checked = all
      swap.disabled = given.from === undefined && given.to === undefined
    }
  }
}
