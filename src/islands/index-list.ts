/** Sorts and filters a table that is complete and in order without it; what was chosen stands in the address. */
class IndexList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    const body = this.querySelector('tbody')
    if (!form || !body) return
    const rows = [...body.rows]
    const filter = (): void => {
      const chosen = choicesOf(form)
      const shown = showMatching(rows, chosen)
      form.querySelector('output')!.textContent = shown === rows.length ? `${shown} listed` : `${shown} of ${rows.length} listed`
      keepInAddress(chosen)
    }
    form.hidden = false
    takeFromAddress(form)
    form.addEventListener('input', filter)
    form.addEventListener('submit', (event) => event.preventDefault())
    this.querySelectorAll('th').forEach((heading, column) => {
      if (heading.dataset.sortable === 'true') makeSortable(heading, () => sortRows(body, column, heading))
    })
    filter()
  }
}

const choicesOf = (form: HTMLFormElement): Map<string, string> => new Map([...new FormData(form)].map(([key, value]) => [key, String(value)]))

function takeFromAddress(form: HTMLFormElement): void {
  for (const [key, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(key)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
  }
}

function keepInAddress(chosen: ReadonlyMap<string, string>): void {
  const kept = new URLSearchParams([...chosen].filter(([, value]) => value !== '')).toString()
  history.replaceState(history.state, '', `${location.pathname}${kept === '' ? '' : `?${kept}`}${location.hash}`)
}

function showMatching(rows: readonly HTMLTableRowElement[], chosen: ReadonlyMap<string, string>): number {
  const words = (chosen.get('words') ?? '').trim().toLowerCase().split(/\s+/)
  const wanted = [...chosen].filter(([key]) => key !== 'words').map(([, value]) => value)
  for (const row of rows) {
    const values = JSON.parse(row.dataset.facets ?? '[]') as string[][]
    const text = row.textContent.toLowerCase()
    const matches = wanted.every((value, index) => value === '' || (values[index] ?? []).includes(value))
    row.hidden = !(matches && words.every((word) => text.includes(word)))
  }
  return rows.filter(({hidden}) => !hidden).length
}

function makeSortable(heading: HTMLTableCellElement, sort: () => void): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'index__sort'
  button.append(...heading.childNodes)
  button.addEventListener('click', sort)
  heading.append(button)
}

function sortRows(body: HTMLTableSectionElement, column: number, heading: HTMLTableCellElement): void {
  const down = heading.getAttribute('aria-sort') === 'ascending'
  for (const other of heading.parentElement!.children) other.removeAttribute('aria-sort')
  heading.setAttribute('aria-sort', down ? 'descending' : 'ascending')
  const key = (row: HTMLTableRowElement): string => row.cells[column]?.dataset.sort ?? ''
  const order = down ? -1 : 1
  body.append(...[...body.rows].sort((a, b) => (key(a) < key(b) ? -order : key(a) > key(b) ? order : 0)))
}
customElements.define('index-list', IndexList)
