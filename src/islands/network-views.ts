import type {NetworkState} from '../network/url-state.ts'

const viewOf = (link: HTMLAnchorElement): NetworkState['view'] => (link.hash === '#list' ? 'list' : 'graph')

/** The two links of the page become the two forms of one address. Returns what marks the present one. */
export function viewLinks(page: HTMLElement, choose: (view: NetworkState['view']) => void): (view: NetworkState['view']) => void {
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
