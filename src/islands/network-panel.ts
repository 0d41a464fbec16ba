import type {Id} from '../model/id.ts'
import {urlOf} from '../model/url-of.ts'
import {edgeWords} from '../network/edge-words.ts'
import {nodeLooks} from '../network/encoding.ts'
import {edgeKey, type Picture, type PictureEdge, type PictureNode} from '../network/picture.ts'
import {counted} from '../network/titles.ts'
import {claimsBlock} from './claim-panel.ts'
import {element, nameElement} from './element.ts'

export interface PanelActions {
  /** The node in the middle, if any. */
  readonly focus: string | undefined
  readonly select: (key: string | undefined) => void
  readonly open: (id: string) => void
}

const hint =
  'Select a node or a line to see who says it and where. A double click puts a node in the middle. With the keyboard: arrow keys, Space, Enter; “?” lists the keys.'

const linkTo = ({id, label, lang}: PictureNode, base: string): HTMLElement => element('a', {href: urlOf(id, base)}, nameElement(label, lang))

function edgeRow(edge: PictureEdge, node: PictureNode, other: PictureNode, actions: PanelActions): HTMLElement {
  const button = element('button', {type: 'button', class: 'panel__edge'}, `${edgeWords(edge, node.id)} `, nameElement(other.label, other.lang))
  if (!other.id.startsWith('claim/') && !node.id.startsWith('claim/')) button.append(` · ${counted(edge.claims.length, 'claim')}`)
  if (edge.contested) button.append(' · contested')
  button.addEventListener('click', () => actions.select(edgeKey(edge)))
  return element('li', {}, button)
}

function nodeContent(node: PictureNode, picture: Picture, base: string, actions: PanelActions): Node[] {
  const byId = new Map<string, PictureNode>(picture.nodes.map((one) => [one.id, one]))
  const edges = picture.edges.filter(({from, to}) => from === node.id || to === node.id)
  const rows = edges.map((edge) => edgeRow(edge, node, byId.get(edge.from === node.id ? edge.to : edge.from)!, actions))
  const isClaim = node.kind === 'claim'
  const claims = isClaim ? [node.id as Id<'claim'>] : [...new Set(edges.flatMap((edge) => edge.claims))]
  const middle = element('button', {type: 'button'}, 'Put in the middle')
  middle.addEventListener('click', () => actions.open(node.id))
  const counts = `${isClaim ? '' : `${nodeLooks[node.kind].word} · `}${counted(node.connections, 'connection')}${node.fictional ? ' · invented' : ''}`
  return [
    element('h2', {class: 'panel__head'}, isClaim ? 'A claim' : nameElement(node.label, node.lang)),
    element('p', {class: 'note'}, counts),
    element(
      'p',
      {class: 'panel__actions'},
      isClaim ? '' : element('a', {href: urlOf(node.id, base)}, 'Open its page'),
      node.kind === 'source' || node.id === actions.focus ? '' : middle
    ),
    ...(rows.length > 0
      ? [
          element(
            'details',
            {open: rows.length <= 8},
            element('summary', {}, `Lines here (${rows.length})`),
            element('ul', {class: 'panel__edges'}, ...rows)
          )
        ]
      : []),
    ...(claims.length > 0 ? [element('h3', {}, isClaim ? 'What is said' : 'What is said on these lines'), claimsBlock(claims, base)] : [])
  ]
}

function edgeContent(edge: PictureEdge, picture: Picture, base: string): Node[] {
  const [from, to] = [edge.from, edge.to].map((id) => picture.nodes.find((node) => node.id === id)!)
  return [
    element('h2', {class: 'panel__head'}, linkTo(from!, base), ` ${edgeWords(edge, edge.from)} `, linkTo(to!, base)),
    element('p', {class: 'note'}, counted(edge.claims.length, 'claim') + (edge.contested ? ' · contested' : '')),
    claimsBlock(edge.claims, base)
  ]
}

/** What stands behind a node or a line. Every sentence in it comes from a page of this site. */
export function fillPanel(panel: HTMLElement, key: string | undefined, picture: Picture, base: string, actions: PanelActions): void {
  const node = picture.nodes.find(({id}) => id === key)
  const edge = picture.edges.find((one) => edgeKey(one) === key)
  if (!node && !edge) {
    panel.replaceChildren(element('p', {class: 'note', id: 'network-hint'}, hint))
    return
  }
  const close = element('button', {type: 'button', class: 'panel__close', 'aria-label': 'Close'}, '×')
  close.addEventListener('click', () => actions.select(undefined))
  panel.replaceChildren(close, ...(node ? nodeContent(node, picture, base, actions) : edgeContent(edge!, picture, base)))
  panel.scrollTop = 0
}
