import {type EdgeStyle, edgeLooks, edgeStyles} from '../network/encoding.ts'
import {neighbourCounts} from '../network/expanded.ts'
import {type Expansion, mostExpanded} from '../network/expansion.ts'
import type {Picture, PictureNode} from '../network/picture.ts'
import {counted} from '../network/titles.ts'
import {button} from './button.ts'
import {element, nameElement} from './element.ts'

const askFrom = 36

/** Asks which neighbours of a node to draw: by kind of line, with how many each has, and how many where they are many. */
export function expandDialog(node: PictureNode, ego: Picture, shown: number, draw: (expansion: Expansion) => void): HTMLDialogElement {
  const counts = neighbourCounts(ego, node.id)
  const boxes = new Map<EdgeStyle, HTMLInputElement>()
  const rows = edgeStyles.flatMap((style) => {
    const count = counts.get(style)
    if (!count) return []
    const box = element('input', {type: 'checkbox', checked: true})
    boxes.set(style, box)
    return [element('li', {}, element('label', {}, box, ` ${edgeLooks[style].word} `, element('span', {class: 'legend__count'}, String(count))))]
  })
  const total = ego.nodes.length - 1 + ego.more
  const least = Math.min(askFrom, ego.nodes.length - 1)
  const number = element('input', {
    type: 'number',
    min: '1',
    max: String(Math.min(mostExpanded, ego.nodes.length - 1)),
    value: String(least),
    inputmode: 'numeric'
  })
  const many = element('label', {class: 'network__many'}, 'How many, the best documented first ', number)
  const words = `${counted(total, 'neighbour')} in all, ${shown} of them drawn`
  const head = element('h2', {id: 'network-expand'}, 'Expand ', nameElement(node.label, node.lang))
  const dialog = element('dialog', {class: 'network__help network__expand', 'aria-labelledby': head.id}, head, element('p', {class: 'note'}, words))
  const go = (): void => {
    const styles = [...boxes].filter(([, box]) => box.checked).map(([style]) => style)
    const wanted = Math.max(1, Math.min(mostExpanded, Math.round(Number(number.value) || least)))
    dialog.close()
    if (styles.length > 0) draw({id: node.id, ...(styles.length < boxes.size && {styles}), ...(total > askFrom && {most: wanted})})
  }
  const fields = element('ul', {class: 'network__kinds'}, ...rows)
  dialog.append(
    fields,
    ...(total > askFrom ? [many] : []),
    element(
      'p',
      {class: 'panel__actions'},
      button('Draw them', go),
      button('Cancel', () => dialog.close())
    )
  )
  dialog.addEventListener('close', () => dialog.remove())
  return dialog
}
