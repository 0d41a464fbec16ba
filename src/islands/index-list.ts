/** Sorts and filters a table that is complete and in order without it. */
class IndexList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    const body = this.querySelector('tbody')
    if (!form || !body) return
    form.hidden = false
    const rows = [...body.rows]
    const filter = (): void => {
      const {words, ...chosen} = Object.fromEntries(new FormData(form)) as Record<string, string>
      const shown = showMatching(rows, (words ?? '').trim().toLowerCase().split(/\s+/), Object.values(chosen))
      form.querySelector('output')!.textContent = shown === rows.length ? `${shown} listed` : `${shown} of ${rows.length} listed`
    }
    form.addEventListener('input', filter)
    form.addEventListener('submit', (event) => event.preventDefault())
    this.querySelectorAll('th').forEach((heading, column) => {
      if (heading.dataset.sortable === 'true') makeSortable(heading, () => sortRows(body, column, heading))
    })
    filter()
  }
}

function showMatching(rows: readonly HTMLTableRowElement[], words: readonly string[], chosen: readonly string[]): number {
  let shown = 0
  for (const row of rows) {
    const values = JSON.parse(row.dataset.facets ?? '[]') as string[][]
    const text = row.textContent.toLowerCase()
    row.hidden = !(
      words.every((word) => text.includes(word)) && chosen.every((value, index) => value === '' || (values[index] ?? []).includes(value))
    )
    if (!row.hidden) shown += 1
  }
  return shown
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
