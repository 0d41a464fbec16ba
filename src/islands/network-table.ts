import type {Picture} from '../network/picture.ts'
import {type Cell, type PictureTable, pictureTables, sortedRows} from '../network/table.ts'
import {button} from './button.ts'
import {element, nameElement} from './element.ts'
import type {NetworkPage} from './network-page.ts'

interface Order {
  at: number
  descending: boolean
}

function cellElement(cell: Cell): HTMLElement {
  if (typeof cell !== 'object') return element('td', {class: typeof cell === 'number' ? 'number' : undefined}, String(cell))
  return element('td', {}, ...cell.flatMap(({text, lang, href}, at) => [at > 0 ? ', ' : '', element('a', {href}, nameElement(text, lang))]))
}

/** A table whose headers sort it. The order outlives the table: it is kept in `order` for the next picture. */
function tableElement({caption, columns, rows}: PictureTable, order: Order, say: (words: string) => void): HTMLElement {
  const byKey = new Map(rows.map((row) => [row.key, element('tr', {}, ...row.cells.map(cellElement))]))
  const body = element('tbody')
  const heads = columns.map(({head, numeric}) => element('th', {scope: 'col', class: numeric ? 'number' : undefined}, head))
  const sort = (): void => {
    for (const [at, head] of heads.entries()) {
      if (at === order.at) head.setAttribute('aria-sort', order.descending ? 'descending' : 'ascending')
      else head.removeAttribute('aria-sort')
    }
    body.append(...sortedRows(rows, order.at, order.descending).map(({key}) => byKey.get(key)!))
  }
  for (const [at, head] of heads.entries()) {
    const {head: name, numeric} = columns[at]!
    const sortBy = (): void => {
      order.descending = order.at === at ? !order.descending : numeric
      order.at = at
      sort()
      say(`${caption}: sorted by ${name.toLowerCase()}, ${order.descending ? 'descending' : 'ascending'}`)
    }
    head.replaceChildren(button(name, sortBy, {class: 'sorted__by'}))
  }
  sort()
  const table = element('table', {class: 'sorted__table'}, element('caption', {}, `${caption} (${rows.length})`))
  table.append(element('thead', {}, element('tr', {}, ...heads)), body)
  return element('div', {class: 'sorted', tabindex: '0', role: 'region', 'aria-label': `${caption}, scrolls sideways`}, table)
}

/** The table form of the network page: the nodes and lines on screen, sorted by the reader. */
export function tableView(page: NetworkPage): void {
  const holder = document.querySelector<HTMLElement>('[data-table]')
  if (!holder) return
  const orders: readonly Order[] = [
    {at: 0, descending: false},
    {at: 0, descending: false}
  ]
  let filled: Picture | undefined
  const fill = (): void => {
    const shown = page.shown()
    if (!shown || shown === filled || page.state().view !== 'table') return
    filled = shown
    holder.replaceChildren(...pictureTables(shown, page.base).map((table, at) => tableElement(table, orders[at]!, page.say)))
  }
  page.onShown(fill)
  fill()
}
