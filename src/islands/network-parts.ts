import {button} from './button.ts'
import {element} from './element.ts'
import {forcedColours} from './media.ts'
import type {NetworkPage} from './network-page.ts'

/** What the other parts of the page can be asked for. */
export interface PageParts {
  readonly connect: () => void
}

/** Loads something at its first call; each later one has the same. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= load()
    made.catch(() => {
      made = undefined
    })
    return made
  }
}

/** “Share and save” is there at once; what it does comes when it is opened. */
function shareLater(page: NetworkPage): void {
  const early = element('details', {class: 'share'}, element('summary', {}, 'Share and save'))
  page.toolbar.append(early)
  const load = once(async () => {
    const {shareTools} = await import('./network-share.ts')
    const made = shareTools(page)
    early.replaceWith(made)
    made.open = true
    made.querySelector('summary')?.focus()
  })
  early.addEventListener('toggle', () => early.open && void load().catch(() => page.say('This could not be loaded.')))
}

/** “Connect …” likewise; what it opens also comes when the address has a path. */
function connectLater(page: NetworkPage): () => Promise<{readonly open: () => void}> {
  const load = once(async () => {
    const {connectTool} = await import('./connections-tool.ts')
    return connectTool(page)
  })
  page.toolbar.append(button('Connect …', () => void load().then(({open}) => open())))
  return load
}

/** Before printing there is no time to load what is printed. */
const untilPrintable = 1500

/** The parts of the page that are built upon `NetworkPage`; each is loaded when the reader wants it. */
export function pageParts(page: NetworkPage, framed: boolean): PageParts {
  const drawing = once(async () => (await import('./network-drawing.ts')).drawingView(page))
  const table = once(async () => (await import('./network-table.ts')).tableView(page))
  const tour = once(async () => (await import('./network-tour.ts')).tourPlayer(page))
  const connect = framed ? undefined : connectLater(page)
  if (!framed) shareLater(page)
  const follow = (): void => {
    const {view, tour: slug, path} = page.state()
    const wanted = [
      ...(view === 'drawing' || forcedColours.matches ? [drawing] : []),
      ...(view === 'table' ? [table] : []),
      ...(slug !== undefined && !framed ? [tour] : []),
      ...(path && connect ? [connect] : [])
    ]
    for (const load of wanted) load().catch(() => page.say('A part of this page could not be loaded.'))
  }
  page.onShown(follow)
  follow()
  setTimeout(() => void drawing().catch(() => undefined), untilPrintable)
  return {connect: () => void connect?.().then(({open}) => open())}
}
