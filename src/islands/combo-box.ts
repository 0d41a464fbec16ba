import {element} from './element.ts'

export interface Option {
  readonly key: string
  /** What stands in a field that keeps its choice. */
  readonly name?: string
  readonly content: readonly (Node | string)[]
}

interface OptionList {
  readonly list: HTMLElement
  readonly show: (options: readonly Option[]) => void
  readonly walk: (by: number) => void
  readonly close: () => void
  readonly current: () => Element | undefined
}

/** The suggestions below a field, one of them marked. */
function optionList(label: string, id: string, input: HTMLInputElement, take: (row: Element | undefined) => void): OptionList {
  const list = element('ul', {id: `${id}-found`, role: 'listbox', 'aria-label': label, class: 'combo__list', hidden: true})
  let at = -1
  const mark = (next: number): void => {
    const rows = [...list.children]
    at = next < 0 || rows.length === 0 ? -1 : next % rows.length
    for (const [index, row] of rows.entries()) row.setAttribute('aria-selected', String(index === at))
    const active = rows[at]
    if (active) input.setAttribute('aria-activedescendant', active.id)
    else input.removeAttribute('aria-activedescendant')
    active?.scrollIntoView({block: 'nearest'})
  }
  const open = (on: boolean): void => {
    list.hidden = !on
    input.setAttribute('aria-expanded', String(on))
    mark(on ? 0 : -1)
  }
  return {
    list,
    show(options) {
      const rows = options.map(({key, name, content}, index) => {
        const row = element(
          'li',
          {role: 'option', id: `${id}-found-${index}`, 'data-key': key, 'data-name': name, 'aria-selected': 'false'},
          ...content
        )
        row.addEventListener('pointerdown', (event) => {
          event.preventDefault()
          take(row)
        })
        return row
      })
      list.replaceChildren(...rows)
      open(rows.length > 0)
    },
    walk: (by) => mark((at + by + list.children.length) % Math.max(1, list.children.length)),
    close: () => open(false),
    current: () => list.children[at]
  }
}

export interface ComboSettings {
  /** Begins the ids of its elements. */
  readonly id?: string
  /** The name of what was chosen stays in the field. */
  readonly keeps?: boolean
}
export interface ComboBox {
  readonly field: HTMLElement
  readonly input: HTMLInputElement
  /** Shows what is chosen, in a field that keeps it. */
  readonly set: (name: string) => void
  /** Chooses the best suggestion for text that was typed and not chosen from; whether there was any. */
  readonly settle: () => Promise<boolean>
}

type Find = (text: string) => Promise<readonly Option[]>

const inputFor = (id: string): HTMLInputElement => {
  const pattern = {role: 'combobox', 'aria-expanded': 'false', 'aria-controls': `${id}-found`, 'aria-autocomplete': 'list'}
  return element('input', {type: 'text', id: `${id}-search`, ...pattern, autocomplete: 'off', spellcheck: 'false', dir: 'auto'})
}

/** A field with suggestions below it, by the combobox pattern: arrows walk, Enter chooses, Escape closes. */
export function comboBox(label: string, find: Find, choose: (key: string) => void, {id = 'network', keeps = false}: ComboSettings = {}): ComboBox {
  const input = inputFor(id)
  const options = optionList(label, id, input, (row) => take(row))
  let isTyped = false
  let run = 0
  const set = (name: string): void => {
    input.value = name
    isTyped = false
    run++
  }
  function take(row: Element | undefined): void {
    const key = row?.getAttribute('data-key')
    if (!key) return
    set(keeps ? (row?.getAttribute('data-name') ?? '') : '')
    options.close()
    choose(key)
  }
  const show = async (): Promise<void> => {
    const own = ++run
    const found = await find(input.value)
    if (own === run) options.show(found)
  }
  input.addEventListener('input', () => {
    isTyped = true
    void show()
  })
  input.addEventListener('blur', options.close)
  input.addEventListener('keydown', (event) => {
    const by = {ArrowDown: 1, ArrowUp: -1}[event.key]
    if (by !== undefined) {
      event.preventDefault()
      if (options.list.hidden) void show()
      else options.walk(by)
    } else if (event.key === 'Enter' && !options.list.hidden) {
      event.preventDefault()
      take(options.current())
    } else if (event.key === 'Escape' && !options.list.hidden) {
      // It closes the suggestions only, not what they stand in.
      event.preventDefault()
      event.stopPropagation()
      options.close()
    }
  })
  const settle = async (): Promise<boolean> => {
    if (!isTyped || input.value.trim() === '') return true
    const [first] = await find(input.value)
    if (!first) return false
    set(keeps ? (first.name ?? '') : '')
    options.close()
    choose(first.key)
    return true
  }
  return {field: element('div', {class: 'combo'}, element('label', {for: input.id}, label), input, options.list), input, set, settle}
}
