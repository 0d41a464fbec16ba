import {pictureList} from '../network/list.ts'
import type {Picture} from '../network/picture.ts'
import {element, nameElement} from './element.ts'

/** The list of a picture, as the page is built with it for the first view. */
export function listElement(picture: Picture, base: string): HTMLElement {
  const nodes = pictureList(picture, base).map(({name, lang, href, kind, counts, edges}) => {
    const rows = edges.map(({words, other, claims, contested}) => {
      const row = element('li', {}, `${words} `, element('a', {href: other.href}, nameElement(other.name, other.lang)), ': ')
      for (const [at, claim] of claims.entries())
        row.append(at > 0 ? ', ' : '', element('a', {href: claim.href}, claims.length > 1 ? `claim ${at + 1}` : 'claim'))
      if (contested) row.append(' ', element('span', {class: 'mark'}, 'contested'))
      return row
    })
    const summary = element('summary', {}, nameElement(name, lang), ' ', element('span', {class: 'graph-list__kind'}, `${kind} · ${counts}`))
    const page = element('p', {}, element('a', {href}, 'Page of ', nameElement(name, lang)))
    return element('li', {}, element('details', {}, summary, page, ...(rows.length > 0 ? [element('ul', {}, ...rows)] : [])))
  })
  return element('ul', {class: 'graph-list'}, ...nodes)
}
