import {element} from './element.ts'

export interface Option {
  readonly key: string
  readonly content: readonly (Node | string)[]
}

/** A field with suggestions below it, by the combobox pattern: arrows walk, Enter chooses, Escape closes. */
export function comboBox(
  label: string,
  find: (text: string) => Promise<readonly Option[]>,
  choose: (key: string) => void
): {readonly field: HTMLElement; readonly input: HTMLInputElement} {
  const input = element('input', {
    type: 'text',
    id: 'network-search',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'network-found',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    dir: 'auto'
  })
  const list = element('ul', {id: 'network-found', role: 'listbox', 'aria-label': label, class: 'combo__list', hidden: true})
  const field = element('div', {class: 'combo'}, element('label', {for: input.id}, label), input, list)
  let at = -1
  let run = 0
  const mark = (next: number): void => {
    const rows = [...list.children]
    at = rows.length === 0 ? -1 : (next + rows.length) % rows.length
    for (const [index, row] of rows.entries()) row.setAttribute('aria-selected', String(index === at))
    const active = rows[at]
    if (active) {
      input.setAttribute('aria-activedescendant', active.id)
      active.scrollIntoView({block: 'nearest'})
    } else input.removeAttribute('aria-activedescendant')
  }
  const close = (): void => {
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    mark(-1)
    at = -1
    input.removeAttribute('aria-activedescendant')
  }
  const take = (row: Element | undefined): void => {
    const key = row?.getAttribute('data-key')
    if (!key) return
    input.value = ''
    close()
    choose(key)
  }
  const show = async (): Promise<void> => {
    const own = ++run
    const options = await find(input.value)
    if (own !== run) return
    const rows = options.map(({key, content}, index) => {
      const row = element('li', {role: 'option', id: `network-found-${index}`, 'data-key': key, 'aria-selected': 'false'}, ...content)
      row.addEventListener('pointerdown', (event) => {
        event.preventDefault()
        take(row)
      })
      return row
    })
    list.replaceChildren(...rows)
    list.hidden = rows.length === 0
    input.setAttribute('aria-expanded', String(rows.length > 0))
    mark(rows.length > 0 ? 0 : -1)
  }
  input.addEventListener('input', () => void show())
  input.addEventListener('blur', close)
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (list.hidden) void show()
      else mark(at + (event.key === 'ArrowDown' ? 1 : -1))
    } else if (event.key === 'Enter' && !list.hidden) {
      event.preventDefault()
      take(list.children[at])
    } else if (event.key === 'Escape' && !list.hidden) {
      event.stopPropagation()
      close()
    }
  })
  return {field, input}
}
