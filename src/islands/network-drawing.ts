import type {Picture} from '../network/picture.ts'
import {pictureSvg, type SvgSettings} from '../network/svg.ts'
import {viewTitle} from '../network/view-words.ts'
import {forcedColours} from './media.ts'
import type {NetworkPage} from './network-page.ts'

/** How the drawing of what is on screen is made, on the page and in a saved file. */
export function drawingSettings(page: NetworkPage, picture: Picture): SvgSettings {
  const state = page.state()
  const [focus] = state.focus
  return {
    base: page.base,
    prefix: 'now',
    title: viewTitle(picture, state),
    ...page.spread(),
    fontSize: 13,
    ...(focus !== undefined && {focus})
  }
}

const leastWidth = 900

/** A small picture keeps the size of its names: where there is room it stands in the middle of it, and is not blown up. */
function giveRoom(drawn: Element, room: number): void {
  const [left = 0, top = 0, width = 0, height = 0] = (drawn.getAttribute('viewBox') ?? '').split(' ').map(Number)
  if (width >= leastWidth) return
  drawn.classList.add('picture--small')
  if (room >= width) drawn.setAttribute('viewBox', `${left - (leastWidth - width) / 2} ${top} ${leastWidth} ${height}`)
}

/**
 * The drawing as a form of the network page: an SVG of what is on screen, whose nodes are links. It is also what is
 * printed, and what is seen with colours of the reader's own, where a canvas would not follow them.
 */
export function drawingView(page: NetworkPage): void {
  const holder = document.querySelector<HTMLElement>('[data-drawing]')
  if (!holder) return
  let filled: Picture | undefined
  const fill = (): void => {
    const shown = page.shown()
    if (!shown || shown === filled) return
    filled = shown
    const drawn = new DOMParser().parseFromString(pictureSvg(shown, drawingSettings(page, shown)), 'text/html').body.firstElementChild
    if (!drawn) return
    giveRoom(drawn, holder.clientWidth)
    holder.replaceChildren(drawn)
  }
  const fillIfSeen = (): void => {
    if (page.state().view === 'drawing' || forcedColours.matches) fill()
  }
  page.onShown(fillIfSeen)
  forcedColours.addEventListener('change', fillIfSeen)
  addEventListener('beforeprint', fill)
  fillIfSeen()
}
