import type {View} from '../network/network-state.ts'
import {element} from './element.ts'
import {isSmall} from './media.ts'
import type {LiveNetwork} from './network-live.ts'
import {viewLinks} from './network-views.ts'

/** The network page: a drawing and a list, until a reader wants more. */
class NetworkView extends HTMLElement {
  #live: Promise<LiveNetwork> | undefined

  connectedCallback(): void {
    const still = this.querySelector<HTMLElement>('.network__static')
    if (!still) return
    const explore = element('button', {type: 'button', class: 'network__explore'}, 'Explore this drawing')
    still.before(explore)
    const mark = viewLinks(this, (view) => {
      this.dataset.view = view
      void this.#start(still, mark, false).then((live) => live.view(view))
    })
    explore.addEventListener('click', () => void this.#start(still, mark, true))
    still.addEventListener('pointerenter', (event) => event.pointerType === 'mouse' && void this.#start(still, mark, false), {once: true})
    // On a phone the list comes first, until the address or the reader says otherwise.
    mark(location.hash === '#list' || isSmall() ? 'list' : location.hash === '#table' ? 'table' : 'graph')
    if (location.search !== '' || location.hash === '#table') void this.#start(still, mark, false)
  }

  #start(still: HTMLElement, mark: (view: View) => void, focus: boolean): Promise<LiveNetwork> {
    this.#live ??= import('./network-live.ts').then(async ({networkLive}) => {
      const chosen = (): boolean => location.search !== '' || location.hash !== '' || focus
      const live = networkLive(this, still, ({view}) => {
        if (chosen() || this.hasAttribute('data-view')) this.dataset.view = view
        if (this.hasAttribute('data-view')) mark(view)
      })
      await live.start(focus)
      return live
    })
    return this.#live
  }
}
customElements.define('network-view', NetworkView)
