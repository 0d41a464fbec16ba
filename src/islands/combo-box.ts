import {element} from './element.ts'

export interface Option {
  readonly key: string
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
function optionList(label: string, input: HTMLInputElement, take: (row: Element | undefined) => void): OptionList {
  const list = element('ul', {id: 'network-found', role: 'listbox', 'aria-label': label, class: 'combo__list', hidden: true})
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
      const rows = options.map(({key, content}, index) => {
        const row = element('li', {role: 'option', id: `network-found-${index}`, 'data-key': key, 'aria-selected': 'false'}, ...content)
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

/** A field with suggestions below it, by the combobox pattern: arrows walk, Enter chooses, Escape closes. */
export function comboBox(
  label: string,
  find: (text: string) => Promise<readonly Option[]>,
  choose: (key: string) => void
): {readonly field: HTMLElement; readonly input: HTMLInputElement} {
  const pattern = {role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'network-found', 'aria-autocomplete': 'list'}
  const input = element('input', {type: 'text', id: 'network-search', ...pattern, autocomplete: 'off', spellcheck: 'false', dir: 'auto'})
  const options = optionList(label, input, (row) => take(row))
  function take(row: Element | undefined): void {
    const key = row?.getAttribute('data-key')
    if (!key) return
    input.value = ''
    options.close()
    choose(key)
  }
  let run = 0
  const show = async (): Promise<void> => {
    const own = ++run
    const found = await find(input.value)
    if (own === run) options.show(found)
  }
  input.addEventListener('input', () => void show())
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
      event.stopPropagation()
      options.close()
    }
  })
  return {field: element('div', {class: 'combo'}, element('label', {for: input.id}, label), input, options.list), input}
}
