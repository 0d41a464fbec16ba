/** Pointing at a row of the list marks its node in the drawing beside it, and the other way round. */
class LinkedList extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement | SVGAElement>('a[href]')]
    const mark = (event: Event, on: boolean): void => {
      const href = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : undefined
      if (!href) return
      for (const link of links) link.classList.toggle('linked', on && link.getAttribute('href') === href)
    }
    for (const type of ['pointerover', 'focusin']) this.addEventListener(type, (event) => mark(event, true))
    for (const type of ['pointerout', 'focusout']) this.addEventListener(type, (event) => mark(event, false))
  }
}
customElements.define('linked-list', LinkedList)
