import {type EdgeStyle, edgeStyles, type NodeKind, nodeKinds} from '../network/encoding.ts'
import {legend} from '../network/legend.ts'
import type {NetworkState, StateChange} from '../network/network-state.ts'
import type {Picture} from '../network/picture.ts'
import {showsKind} from '../network/visible.ts'
import {element} from './element.ts'

type Change = (change: StateChange) => void
interface Row {
  readonly box: HTMLInputElement
  readonly count: Element | null
  readonly row: HTMLElement
}

/** A row of the legend becomes a label with a checkbox. */
function withBox(row: HTMLElement): Row {
  const box = element('input', {type: 'checkbox'})
  const label = element('label', {}, box)
  label.append(...row.childNodes)
  row.append(label)
  return {box, count: row.querySelector('.legend__count'), row}
}

const rowsOf = (holder: HTMLElement | null): Map<string, Row> =>
  new Map([...(holder?.querySelectorAll<HTMLElement>('li[data-key]') ?? [])].map((row) => [row.dataset.key ?? '', withBox(row)]))

/** The words whose boxes are ticked; nothing when that is all of them. */
function chosenOf<W extends string>(rows: ReadonlyMap<string, Row>, all: readonly W[]): ReadonlySet<W> | undefined {
  const left = all.filter((word) => !rows.has(word) || rows.get(word)!.box.checked)
  return left.length === all.length ? undefined : new Set(left)
}

/** The legend is the filter. Returns what brings boxes and counts up to date. */
export function filtersIn(holder: HTMLElement, invented: number, change: Change): (state: NetworkState, picture: Picture) => void {
  const kinds = rowsOf(holder.querySelector('[data-kinds]'))
  const styles = rowsOf(holder.querySelector('[data-styles]'))
  const contestedRow = holder.querySelector<HTMLElement>('[data-contested]')
  for (const {box} of kinds.values()) box.addEventListener('change', () => change({kinds: chosenOf<NodeKind>(kinds, nodeKinds)}))
  for (const {box} of styles.values()) box.addEventListener('change', () => change({styles: chosenOf<EdgeStyle>(styles, edgeStyles)}))
  const inventedBox = element('input', {type: 'checkbox'})
  inventedBox.addEventListener('change', () => change({fictional: inventedBox.checked, focus: []}))
  if (invented > 0) holder.append(element('label', {class: 'legend__invented'}, inventedBox, ` Show invented examples too (${invented})`))
  return (state, picture) => {
    inventedBox.checked = state.fictional
    const counts = legend(picture)
    for (const [key, {box, count, row}] of kinds) {
      box.checked = showsKind(state, key as NodeKind)
      const found = counts.kinds.find((entry) => entry.key === key)?.count ?? 0
      if (count) count.textContent = String(found)
      row.hidden = found === 0
    }
    for (const [key, {box, count, row}] of styles) {
      box.checked = state.styles === undefined || state.styles.has(key as EdgeStyle)
      const found = counts.styles.find((entry) => entry.key === key)?.count ?? 0
      if (count) count.textContent = String(found)
      row.hidden = found === 0
    }
    const contested = contestedRow?.querySelector('.legend__count')
    if (contested) contested.textContent = String(counts.contested.count)
  }
}
