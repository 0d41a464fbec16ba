import type {Id} from '../model/id.ts'
import {urlOf} from '../model/url-of.ts'
import {groupName} from '../network/canvas-elements.ts'
import {edgeWords} from '../network/edge-words.ts'
import {nodeLooks} from '../network/encoding.ts'
import type {PlainAction} from '../network/keys.ts'
import type {NetworkState} from '../network/network-state.ts'
import {edgeKey, type Picture, type PictureEdge, type PictureNode} from '../network/picture.ts'
import {counted} from '../network/titles.ts'
import {button} from './button.ts'
import {claimsBlock} from './claim-panel.ts'
import {element, nameElement} from './element.ts'
import {nodeLink} from './node-link.ts'

export interface PanelActions {
  readonly select: (key: string | undefined) => void
  /** A group or something else to go into. */
  readonly open: (key: string) => void
  readonly openGroup: (id: string) => void
  /** What concerns nodes: to hide, pin, expand … them. */
  readonly act: (what: PlainAction, ids: readonly string[]) => void
  /** Their common neighbours, fetched. */
  readonly common: (ids: readonly string[]) => Promise<readonly PictureNode[]>
  readonly gather: (ids: readonly string[]) => void
  readonly add: (ids: readonly string[]) => void
}
/** What a panel tells about. */
export interface PanelSubject {
  readonly state: NetworkState
  readonly picture: Picture
  readonly base: string
  /** Names of the groups of the overview. */
  readonly groupNames: ReadonlyMap<string, string>
}

const hint =
  'Select a node or a line to see who says it and where. A double click puts a node in the middle. With the keyboard: arrow keys, Space, Enter; “?” lists the keys.'

const headed = (...content: (Node | string)[]): HTMLElement => element('h2', {class: 'panel__head'}, ...content)
const supportOf = ({lines = 0, fallen}: PictureEdge): string[] => (fallen ? ['support withdrawn'] : lines > 0 ? [counted(lines, 'line')] : [])

function edgeRow(edge: PictureEdge, node: PictureNode, other: PictureNode, actions: PanelActions): HTMLElement {
  const isEntities = !other.id.startsWith('claim/') && !node.id.startsWith('claim/')
  const more = [
    ...(isEntities ? [counted(edge.claims.length, 'claim')] : []),
    ...(isEntities ? supportOf(edge) : []),
    ...(edge.contested ? ['contested'] : []),
    ...(edge.departs ? ['differs from what it rests on'] : [])
  ]
  const row = button(`${edgeWords(edge, node.id)} `, () => actions.select(edgeKey(edge)), {class: 'panel__edge'})
  row.append(nameElement(other.label, other.lang), ...more.map((word) => ` · ${word}`))
  return element('li', {}, row)
}

/** What can be done with some nodes, each a button beside its key. */
function nodeActions(ids: readonly string[], {pinned, expanded, added, focus}: NetworkState, actions: PanelActions): HTMLElement {
  const act = (words: string, what: PlainAction): HTMLElement => button(words, () => actions.act(what, ids))
  const isExpanded = ids.some((id) => expanded.some((one) => one.id === id) || added.includes(id) || (focus.length > 1 && focus.includes(id)))
  const canExpand = ids.length === 1 && !ids[0]!.startsWith('source/')
  return element(
    'p',
    {class: 'panel__actions'},
    ...(canExpand ? [act('Expand …', 'expand')] : []),
    ...(isExpanded ? [act('Collapse', 'collapse')] : []),
    act('Hide', 'hide'),
    act('Hide others', 'hide-others'),
    act(ids.every((id) => pinned.includes(id)) ? 'Take pin out' : 'Pin', 'pin')
  )
}

function nodeContent(node: PictureNode, {state, picture, base}: PanelSubject, actions: PanelActions): Node[] {
  const byId = new Map<string, PictureNode>(picture.nodes.map((one) => [one.id, one]))
  const edges = picture.edges.filter(({from, to}) => from === node.id || to === node.id)
  const rows = edges.map((edge) => edgeRow(edge, node, byId.get(edge.from === node.id ? edge.to : edge.from)!, actions))
  const isClaim = node.kind === 'claim'
  const claims = isClaim ? [node.id as Id<'claim'>] : [...new Set(edges.flatMap((edge) => edge.claims))]
  const isMiddle = node.kind === 'source' || state.focus.includes(node.id)
  const counts = `${isClaim ? '' : `${nodeLooks[node.kind].word} · `}${counted(node.connections, 'connection')}${node.fictional ? ' · invented' : ''}`
  const ways = [
    ...(isClaim ? [] : [element('a', {href: urlOf(node.id, base)}, 'Open its page')]),
    ...(isMiddle ? [] : [button('Put in the middle', () => actions.open(node.id))]),
    ...(node.group !== undefined && picture.groups.length > 0 ? [button('Open its group', () => actions.openGroup(node.group!))] : [])
  ]
  const lines = element('summary', {}, `Lines here (${rows.length})`)
  const list = element('details', {open: rows.length <= 8}, lines, element('ul', {class: 'panel__edges'}, ...rows))
  return [
    headed(isClaim ? 'A claim' : nameElement(node.label, node.lang)),
    element('p', {class: 'note'}, counts),
    element('p', {class: 'panel__actions'}, ...ways),
    nodeActions([node.id], state, actions),
    ...(rows.length > 0 ? [list] : []),
    ...(claims.length > 0 ? [element('h3', {}, isClaim ? 'What is said' : 'What is said on these lines'), claimsBlock(claims, base)] : [])
  ]
}

function edgeContent(edge: PictureEdge, {picture, base}: PanelSubject): Node[] {
  const [from, to] = [edge.from, edge.to].map((id) => picture.nodes.find((node) => node.id === id)!)
  const more = [
    counted(edge.claims.length, 'claim'),
    ...supportOf(edge),
    ...(edge.contested ? ['contested'] : []),
    ...(edge.departs ? ['a source differs from what it rests on'] : []),
    ...(edge.ended ? ['for the past'] : [])
  ]
  return [
    headed(nodeLink(from!, base), ` ${edgeWords(edge, edge.from)} `, nodeLink(to!, base)),
    element('p', {class: 'note'}, more.join(' · ')),
    claimsBlock(edge.claims, base)
  ]
}

/** Several nodes at once, and whom they have in common. */
function severalContent(nodes: readonly PictureNode[], {state, base}: PanelSubject, actions: PanelActions): Node[] {
  const ids = nodes.map(({id}) => id as string)
  const found = element('div', {class: 'panel__common'})
  const search = async (): Promise<void> => {
    const common = await actions.common(ids).catch(() => undefined)
    if (!common || common.length === 0) {
      found.replaceChildren(element('p', {class: 'note', role: 'status'}, common ? 'No common neighbours.' : 'The neighbours could not be loaded.'))
      return
    }
    const add = button(`Draw ${common.length === 1 ? 'it' : 'them'}`, () => actions.add(common.map(({id}) => id)))
    const head = element('p', {class: 'note', role: 'status'}, counted(common.length, 'common neighbour'))
    found.replaceChildren(head, element('ul', {}, ...common.map((node) => element('li', {}, nodeLink(node, base)))), add)
  }
  const common = button('Common neighbours', () => void search(), {'data-act': 'common'})
  return [
    headed(`${ids.length} selected`),
    element('ul', {}, ...nodes.map((node) => element('li', {}, node.kind === 'claim' ? 'A claim' : nodeLink(node, base)))),
    element(
      'p',
      {class: 'panel__actions'},
      common,
      button('All into the middle', () => actions.gather(ids))
    ),
    nodeActions(ids, state, actions),
    found
  ]
}

/** Of a group by itself: which other groups its members are joined to, by how many lines. */
function outsideContent({picture: {outside = []}, groupNames}: PanelSubject, actions: PanelActions): Node[] {
  const lines = new Map<string, number>()
  for (const {group, lines: more} of outside) lines.set(group, (lines.get(group) ?? 0) + more)
  const known = [...lines].flatMap(([group, count]) => (groupNames.has(group) ? [{group, count, name: groupNames.get(group)!}] : []))
  const sorted = known.sort((a, b) => b.count - a.count || (a.group < b.group ? -1 : 1))
  const rows = sorted.map(({group, count, name}) =>
    element(
      'li',
      {},
      button(`${counted(count, 'line')} to ${name}`, () => actions.openGroup(group), {class: 'panel__edge'})
    )
  )
  if (rows.length === 0) return []
  return [
    element(
      'details',
      {open: rows.length <= 8},
      element('summary', {}, `Lines to other groups (${rows.length})`),
      element('ul', {class: 'panel__edges'}, ...rows)
    )
  ]
}

/** Nothing that is drawn is selected: what to do, and the groups that can be opened. */
function emptyContent(subject: PanelSubject, actions: PanelActions): Node[] {
  const {picture, state} = subject
  const missing =
    state.selected.length > 0
      ? [
          element('p', {class: 'note', role: 'status'}, 'What is selected is not drawn: a filter or this part of the network leaves it out.'),
          element(
            'p',
            {class: 'panel__actions'},
            button('Clear the selection', () => actions.select(undefined))
          )
        ]
      : []
  const rows = picture.groups.map((group) =>
    element(
      'li',
      {},
      button(groupName(group), () => actions.openGroup(group.id), {class: 'panel__edge'})
    )
  )
  const groups = element(
    'details',
    {open: rows.length <= 12},
    element('summary', {}, `Groups (${rows.length})`),
    element('ul', {class: 'panel__edges'}, ...rows)
  )
  return [
    ...missing,
    element('p', {class: 'note', id: 'network-hint'}, hint),
    ...(rows.length > 0 ? [groups] : []),
    ...outsideContent(subject, actions)
  ]
}

/** What stands behind the selection. Every sentence in it comes from a page of this site. */
export function fillPanel(panel: HTMLElement, subject: PanelSubject, actions: PanelActions): void {
  const {picture, state} = subject
  const nodes = state.selected.flatMap((key) => picture.nodes.find(({id}) => id === key) ?? [])
  const edge = picture.edges.find((one) => edgeKey(one) === state.selected[0])
  panel.toggleAttribute('data-open', nodes.length > 0 || edge !== undefined)
  panel.scrollTop = 0
  if (nodes.length === 0 && !edge) {
    panel.replaceChildren(...emptyContent(subject, actions))
    return
  }
  const close = button('×', () => actions.select(undefined), {class: 'panel__close', 'aria-label': 'Close'})
  const [first] = nodes
  const content = edge
    ? edgeContent(edge, subject)
    : nodes.length > 1
      ? severalContent(nodes, subject, actions)
      : nodeContent(first!, subject, actions)
  panel.replaceChildren(close, ...content)
}
