import {button} from './button.ts'
import {element} from './element.ts'
import {isSmall} from './media.ts'
import {safeCopy} from './safe-copy.ts'
import {pageAt} from './site-page.ts'

/** Before a card opens under a pointer that may only pass, and before it closes under one that may be on its way to it; milliseconds. */
const [untilOpen, untilShut] = [180, 300]
/** So many of the works that rest on a source are named in its card. */
const mostResting = 4

const entryOf = (link: HTMLAnchorElement): HTMLElement | null => document.getElementById(decodeURIComponent(link.hash.slice(1)))

/** What the source's own page says of its state, and what rests on it. */
async function recordOf(url: string): Promise<Node[]> {
  const page = await pageAt(url)
  const marks = [...page.querySelectorAll('main .notice, main .marks')].flatMap(safeCopy)
  const resting = [...(page.querySelector('#rested-on')?.parentElement?.querySelectorAll(':scope > .tree > li > .tree__step') ?? [])]
  if (resting.length === 0) return marks
  const rows = resting.slice(0, mostResting).map((step) => element('li', {}, ...[...step.childNodes].flatMap(safeCopy)))
  const more = resting.length > rows.length ? [element('li', {}, `${resting.length - rows.length} more on its page`)] : []
  return [...marks, element('p', {class: 'cited__head'}, 'What rests on it'), element('ul', {class: 'cited__resting'}, ...rows, ...more)]
}

function cardFor(link: HTMLAnchorElement, close: () => void): HTMLElement | undefined {
  const entry = entryOf(link)
  const record = entry?.querySelector<HTMLAnchorElement>('.bibliography__ways a:not([href^="#"])')
  if (!entry || !record) return undefined
  const reference = [...entry.childNodes].filter((node) => !(node instanceof Element && node.matches('.bibliography__ways'))).flatMap(safeCopy)
  const more = element('div', {class: 'cited__more', 'aria-busy': 'true'}, element('p', {class: 'note'}, 'Loading its record …'))
  const ways = element(
    'p',
    {class: 'cited__ways'},
    element('a', {href: record.href}, 'Record of this source'),
    element('a', {href: link.hash}, 'In the list of sources')
  )
  const card = element(
    'aside',
    {class: 'cited', 'aria-label': link.getAttribute('aria-label') ?? 'Source'},
    button('×', close, {class: 'cited__close', 'aria-label': 'Close'}),
    element('p', {class: 'cited__reference'}, ...reference),
    more,
    ways
  )
  void recordOf(record.href)
    .then((nodes) => more.replaceChildren(...nodes))
    .catch(() => more.replaceChildren(element('p', {class: 'note'}, 'Its record could not be loaded.')))
    .finally(() => more.removeAttribute('aria-busy'))
  return card
}

/** Beside its number and within the text; on a phone a sheet from below, which the style sheet does. */
function place(card: HTMLElement, link: HTMLAnchorElement, text: HTMLElement): void {
  if (isSmall()) return
  const [at, frame] = [link.getBoundingClientRect(), text.getBoundingClientRect()]
  const width = Math.min(416, frame.width)
  const left = Math.max(0, Math.min(at.left - frame.left - width / 2, frame.width - width))
  const above = at.bottom + card.offsetHeight + 16 > innerHeight && at.top > card.offsetHeight + 16
  card.style.width = `${width}px`
  card.style.left = `${left}px`
  card.style.top = `${at.top - frame.top + (above ? -card.offsetHeight - 8 : at.height + 8)}px`
}

/** The one card of a text that is open. */
interface Shown {
  readonly show: (link: HTMLAnchorElement) => void
  /** `back` puts the keyboard on the number again. */
  readonly close: (back?: boolean) => void
  readonly soon: (act: () => void, milliseconds: number) => void
  readonly stay: () => void
  readonly holds: (target: EventTarget | null) => boolean
  /** Whether the keyboard is in it or on its number. */
  readonly isInUse: () => boolean
}

function shownCard(text: HTMLElement): Shown {
  let open: {readonly link: HTMLAnchorElement; readonly card: HTMLElement} | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isGoingBack = false
  const stay = (): void => clearTimeout(timer)
  const close = (back = open?.card.contains(document.activeElement) ?? false): void => {
    stay()
    const held = open
    open = undefined
    held?.link.removeAttribute('aria-expanded')
    held?.card.remove()
    if (!held || !back) return
    // Standing on its number again does not open it again.
    isGoingBack = true
    held.link.focus({preventScroll: true})
    isGoingBack = false
  }
  const show = (link: HTMLAnchorElement): void => {
    stay()
    if (open?.link === link || isGoingBack) return
    close(false)
    const card = cardFor(link, () => close(true))
    if (!card) return
    link.closest('.citation')?.after(card)
    link.setAttribute('aria-expanded', 'true')
    open = {link, card}
    place(card, link, text)
    new ResizeObserver(() => card.isConnected && place(card, link, text)).observe(card)
  }
  return {
    show,
    close: (back) => open && close(back),
    stay,
    soon(act, milliseconds) {
      stay()
      timer = setTimeout(act, milliseconds)
    },
    holds: (target) => target instanceof Node && (open?.card.contains(target) ?? false),
    isInUse: () => open !== undefined && (open.link === document.activeElement || open.card.contains(document.activeElement))
  }
}

const numberAt = (target: EventTarget | null): HTMLAnchorElement | undefined =>
  (target instanceof Element && target.closest<HTMLAnchorElement>('.citation a[href^="#"]')) || undefined

/** Sources of a text at their numbers: under the pointer, with the keyboard, or as a sheet under a finger. Without it the numbers lead to the list. */
function citedInPlace(text: HTMLElement): void {
  const card = shownCard(text)
  const leave = (): void => {
    if (!card.isInUse()) card.soon(card.close, untilShut)
  }
  text.addEventListener('pointerover', ({target, pointerType}) => {
    const link = numberAt(target)
    if (pointerType !== 'mouse') return
    if (card.holds(target)) card.stay()
    else if (link) card.soon(() => card.show(link), untilOpen)
    else leave()
  })
  text.addEventListener('pointerleave', leave)
  text.addEventListener('focusin', ({target}) => {
    const link = numberAt(target)
    if (link?.matches(':focus-visible')) card.show(link)
    else if (!link && !card.holds(target)) card.close(false)
  })
  text.addEventListener('click', (event) => {
    const link = numberAt(event.target)
    if (!link || !isSmall() || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    card.show(link)
  })
  addEventListener('keydown', ({key}) => key === 'Escape' && card.close(true))
  addEventListener('pointerdown', ({target}) => card.holds(target) || numberAt(target) || card.close(false))
}

for (const text of document.querySelectorAll<HTMLElement>('.prose')) if (text.querySelector('.citation')) citedInPlace(text)
