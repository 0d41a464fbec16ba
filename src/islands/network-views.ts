import type {View} from '../network/network-state.ts'
import {element} from './element.ts'

const viewOf = ({hash}: HTMLAnchorElement): View =>
  hash === '#list' ? 'list' : hash === '#table' ? 'table' : hash === '#drawing' ? 'drawing' : 'graph'

/** The links of the page become the forms of one address. Returns what marks the present one. */
export function viewLinks(page: HTMLElement, choose: (view: View) => void): (view: View) => void {
  // Without a script the drawing is the picture; only with one are they two forms.
  const picture = page.querySelector('.network__views a[href="#picture"]')
  picture?.after(element('a', {href: '#drawing'}, 'Drawing'))
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.network__views a')]
  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault()
      choose(viewOf(link))
    })
  }
  return (view) => {
    for (const link of links) {
      if (viewOf(link) === view) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    }
  }
}
