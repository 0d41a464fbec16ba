import {frameCode} from '../network/frame-code.ts'
import type {Picture} from '../network/picture.ts'
import {svgFile} from '../network/svg-file.ts'
import {edgeTable, nodeTable} from '../network/table.ts'
import {tableCsv} from '../network/table-csv.ts'
import {viewCaption} from '../network/view-words.ts'
import {button} from './button.ts'
import {captionedPng} from './captioned-png.ts'
import {element} from './element.ts'
import {drawingSettings} from './network-drawing.ts'
import type {NetworkPage} from './network-page.ts'
import {pictureRules} from './picture-rules.ts'
import {saveFile} from './saved-file.ts'
import {styleNow} from './style-now.ts'

/** Tells what happened; what has to be copied by hand is shown. */
type Tell = (words: string) => void

/** Dates in English are written day first, as everywhere on the site. */
function language(): string {
  const {lang} = document.documentElement
  return lang === '' || lang === 'en' ? 'en-GB' : lang
}
const today = (): string => new Intl.DateTimeFormat(language(), {dateStyle: 'long'}).format(new Date())

function captionOf(page: NetworkPage, picture: Picture): string[] {
  const {site = document.title, licence, asof} = document.querySelector<HTMLElement>('network-view')?.dataset ?? {}
  const facts = {site, ...(licence !== undefined && {licence}), ...(asof !== undefined && {asOf: asof})}
  return viewCaption(picture, page.state(), facts, location.href, today())
}

/** `network-person-ana-ruiz`, for the files of a view. */
const fileName = (page: NetworkPage): string =>
  ['network', ...page.state().focus.slice(0, 2)]
    .join('-')
    .replaceAll(/[^\w-]+/g, '-')
    .slice(0, 80)

async function copy(text: string, what: string, tell: Tell): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    tell(`${what} copied`)
  } catch {
    tell(`The browser does not allow copying. To copy by hand: ${text}`)
  }
}

const frameOf = ({base}: NetworkPage): string =>
  frameCode(new URL(`${base}embed/network/${location.search}`, location.href).href, 'Who speaks about whom', 560)

function saveSvg(page: NetworkPage, picture: Picture, tell: Tell): void {
  const origin = new URL(page.base, location.href).href
  const settings = {...drawingSettings(page, picture), base: origin}
  const looks = {rules: pictureRules(), paper: styleNow('--paper'), ink: styleNow('--ink')}
  const text = svgFile(picture, settings, captionOf(page, picture), looks)
  saveFile(`${fileName(page)}.svg`, new Blob([text], {type: 'image/svg+xml'}))
  tell('Saved as SVG')
}

async function savePng(page: NetworkPage, picture: Picture, tell: Tell): Promise<void> {
  const drawn = await page.png()
  const image = drawn && (await captionedPng(drawn, captionOf(page, picture)))
  if (!image) return tell('There is no image to save here, or it is too large for this browser. SVG has no limit of size.')
  saveFile(`${fileName(page)}.png`, image)
  tell('Saved as PNG')
}

function saveJson(page: NetworkPage, picture: Picture, tell: Tell): void {
  const about = captionOf(page, picture)
  saveFile(`${fileName(page)}.json`, new Blob([`${JSON.stringify({about, ...picture}, undefined, 1)}\n`], {type: 'application/json'}))
  tell('Saved as JSON')
}

function saveCsv(page: NetworkPage, picture: Picture, part: 'nodes' | 'lines', tell: Tell): void {
  const table = part === 'nodes' ? nodeTable(picture, page.base) : edgeTable(picture, page.base)
  const text = tableCsv(table, captionOf(page, picture), location.origin)
  saveFile(`${fileName(page)}-${part}.csv`, new Blob([`\uFEFF${text}`], {type: 'text/csv'}))
  tell(`Saved the ${part} as CSV`)
}

/** Copy the address, take the picture or its data along: one button above the forms of the network. */
export function shareTools(page: NetworkPage): HTMLDetailsElement {
  const said = element('p', {class: 'share__said'})
  const tell: Tell = (words) => {
    said.textContent = words
    page.say(words)
  }
  const tool = (text: string, act: (picture: Picture) => void | Promise<void>): HTMLElement =>
    button(text, () => {
      const picture = page.shown()
      if (!picture) return tell('Nothing is drawn yet')
      Promise.resolve(act(picture)).catch(() => tell('This did not work here'))
    })
  const group = (name: string, ...buttons: readonly HTMLElement[]): HTMLElement =>
    element(
      'div',
      {role: 'group', 'aria-label': name, class: 'share__group'},
      element('span', {class: 'share__name', 'aria-hidden': 'true'}, name),
      ...buttons
    )
  const details = element(
    'details',
    {class: 'share'},
    element('summary', {}, 'Share and save'),
    element(
      'div',
      {class: 'share__panel'},
      group(
        'Share',
        tool('Copy link', () => copy(location.href, 'Link', tell)),
        tool('Copy code of a frame', () => copy(frameOf(page), 'Code', tell))
      ),
      group(
        'Save the picture',
        tool('SVG', (picture) => saveSvg(page, picture, tell)),
        tool('PNG', (picture) => savePng(page, picture, tell))
      ),
      group(
        'Save its data',
        tool('JSON', (picture) => saveJson(page, picture, tell)),
        tool('CSV of nodes', (picture) => saveCsv(page, picture, 'nodes', tell)),
        tool('CSV of lines', (picture) => saveCsv(page, picture, 'lines', tell))
      ),
      said
    )
  )
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return
    details.open = false
    details.querySelector('summary')?.focus()
    event.stopPropagation()
  })
  return details
}
