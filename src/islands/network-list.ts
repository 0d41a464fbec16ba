import {type ListedEdge, pictureList} from '../network/list.ts'
import type {Picture} from '../network/picture.ts'
import {element, nameElement} from './element.ts'

function edgeRow({words, other, claims, contested}: ListedEdge): HTMLElement {
  const row = element('li', {}, `${words} `, element('a', {href: other.href}, nameElement(other.name, other.lang)), ': ')
  for (const [at, claim] of claims.entries())
    row.append(at > 0 ? ', ' : '', element('a', {href: claim.href}, claims.length > 1 ? `claim ${at + 1}` : 'claim'))
  if (contested) row.append(' ', element('span', {class: 'mark'}, 'contested'))
  return row
}

/** The list of a picture, as the page is built with it for the first view. */
export function listElement(picture: Picture, base: string): HTMLElement {
  const nodes = pictureList(picture, base).map(({name, lang, href, kind, counts, edges}) => {
    const link = element('a', {class: 'graph-list__name', href}, nameElement(name, lang))
    const row = element('li', {}, link, ' ', element('span', {class: 'graph-list__kind'}, kind))
    if (edges.length > 0) row.append(element('details', {}, element('summary', {}, counts), element('ul', {}, ...edges.map(edgeRow))))
    return row
  })
  return element('ul', {class: 'graph-list'}, ...nodes)
}
