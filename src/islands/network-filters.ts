import {type EdgeStyle, edgeStyles, type NodeKind, nodeKinds} from '../network/encoding.ts'
import type {LevelCounts} from '../network/level-counts.ts'
import type {NetworkState, StateChange} from '../network/network-state.ts'
import {showsKind, showsStyle} from '../network/visible.ts'
import {element} from './element.ts'

export type Change = (change: StateChange) => void
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

/** The legend is the filter of kinds and stances. Returns what brings boxes and counts up to date. */
export function legendFilter(holder: HTMLElement, change: Change): (state: NetworkState, counts: LevelCounts) => void {
  const kinds = rowsOf(holder.querySelector('[data-kinds]'))
  const styles = rowsOf(holder.querySelector('[data-styles]'))
  for (const {box} of kinds.values()) box.addEventListener('change', () => change({kinds: chosenOf<NodeKind>(kinds, nodeKinds)}))
  for (const {box} of styles.values()) box.addEventListener('change', () => change({styles: chosenOf<EdgeStyle>(styles, edgeStyles)}))
  const update = ({box, count, row}: Row, isOn: boolean, found: number): void => {
    box.checked = isOn
    if (count) count.textContent = String(found)
    row.hidden = found === 0 && isOn
  }
  return (state, counts) => {
    for (const [key, row] of kinds) update(row, showsKind(state, key as NodeKind), counts.kinds.get(key as NodeKind) ?? 0)
    for (const [key, row] of styles) update(row, showsStyle(state, {style: key as EdgeStyle}), counts.styles.get(key as EdgeStyle) ?? 0)
  }
}
