import {element} from './element.ts'

/** What a live page adds to the built one, beside drawing and tools. */
export interface NetworkFrame {
  readonly panel: HTMLElement
  /** An alert above everything; nothing takes it away. */
  readonly tell: (words: string) => void
  /** Politely, to a screen reader; the latest words stand. */
  readonly say: (words: string) => void
  readonly crumbs: HTMLElement
}

export function networkFrame(host: HTMLElement): NetworkFrame {
  const notice = element('p', {class: 'network__notice', role: 'alert', hidden: true})
  const said = element('p', {class: 'unseen', role: 'status'})
  const crumbs = element('div', {class: 'network__where'})
  host.prepend(notice, said)
  host.querySelector('[data-count]')?.before(crumbs)
  return {
    panel: element('aside', {class: 'panel', 'aria-label': 'What stands behind the selection', tabindex: '-1'}),
    crumbs,
    tell(words) {
      notice.hidden = words === ''
      notice.textContent = words
    },
    say(words) {
      said.textContent = words
    }
  }
}
