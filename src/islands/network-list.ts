import {groupKey, groupName} from '../network/canvas-elements.ts'
import {type ListedEdge, pictureList} from '../network/list.ts'
import {changed, type NetworkState} from '../network/network-state.ts'
import type {Picture} from '../network/picture.ts'
import {opening} from '../network/transitions.ts'
import {writeState} from '../network/url-state.ts'
import {element, nameElement} from './element.ts'

function edgeRow({words, other, claims, contested, notes}: ListedEdge): HTMLElement {
  const row = element('li', {}, `${words} `, element('a', {href: other.href}, nameElement(other.name, other.lang)), ': ')
  for (const [at, claim] of claims.entries())
    row.append(at > 0 ? ', ' : '', element('a', {href: claim.href}, claims.length > 1 ? `claim ${at + 1}` : 'claim'))
  if (notes.length > 0) row.append(element('span', {class: 'graph-list__notes'}, ` · ${notes.join(' · ')}`))
  if (contested) row.append(' ', element('span', {class: 'mark'}, 'contested'))
  return row
}

/** A link to what a node or group leads to on this page; a click stays on it. */
function wayIn(key: string, words: string, label: string, state: NetworkState, open: (key: string) => void): HTMLElement[] {
  const change = opening(state, key)
  if (!change) return []
  const link = element('a', {class: 'graph-list__in', href: writeState(changed(state, change)), 'aria-label': label}, words)
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    open(key)
  })
  return [link]
}

/** The list of a picture, as the page is built with it for the first view; groups first, and ways further in. */
export function listElement(picture: Picture, base: string, state: NetworkState, open: (key: string) => void): HTMLElement {
  const groups = picture.groups.map((group) => {
    const name = groupName(group)
    return element('li', {}, ...wayIn(groupKey(group.id), name, `Open the group ${name}`, state, open))
  })
  const nodes = pictureList(picture, base).map(({id, name, lang, href, kind, counts, edges}) => {
    const link = element('a', {class: 'graph-list__name', href}, nameElement(name, lang))
    const row = element('li', {}, link, ' ', element('span', {class: 'graph-list__kind'}, kind), ' ')
    row.append(...wayIn(id, 'around it', `${name}: around it`, state, open))
    if (edges.length > 0) row.append(element('details', {}, element('summary', {}, counts), element('ul', {}, ...edges.map(edgeRow))))
    return row
  })
  const list = element('ul', {class: 'graph-list'}, ...nodes)
  if (groups.length === 0) return list
  const all = element(
    'details',
    {class: 'graph-list__groups', open: true},
    element('summary', {}, `Groups (${groups.length})`),
    element('ul', {}, ...groups)
  )
  return element('div', {}, all, list)
}
