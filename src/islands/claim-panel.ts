import type {Id} from '../model/id.ts'
import {urlOf} from '../model/url-of.ts'
import {element} from './element.ts'
import {safeCopy} from './safe-copy.ts'
import {pageAt} from './site-page.ts'

/** What the claim's own page says: its attributed sentence, its status and its statements. */
async function fill(holder: HTMLElement, id: Id<'claim'>, base: string, open: boolean): Promise<void> {
  const url = urlOf(id, base)
  const link = element('p', {class: 'panel__more'}, element('a', {href: url}, 'Page of this claim'))
  try {
    const page = await pageAt(url)
    const [sentence, chip] = [page.querySelector('main h1'), page.querySelector('main .chip')]
    const statements = [...page.querySelectorAll('main [data-panel]:not(:has(h1))')].flatMap(safeCopy)
    const said = element('div', {class: 'panel__sentence'}, ...(sentence ? safeCopy(sentence) : []), ...(chip ? safeCopy(chip) : []))
    const details = element('details', {open}, element('summary', {}, 'Statements, each with its source'), ...statements)
    holder.replaceChildren(said, ...(statements.length > 0 ? [details] : []), link)
  } catch {
    holder.replaceChildren(element('p', {class: 'note'}, 'The statements could not be loaded.'), link)
  }
}

const step = 4

export interface ClaimsSettings {
  /** So many are shown at once. */
  readonly most?: number
  /** Whether the statements of a claim are seen without opening them. */
  readonly open?: boolean
}

/** Claims one below the other, a few at first. */
export function claimsBlock(
  claims: readonly Id<'claim'>[],
  base: string,
  {most = step, open = claims.length === 1}: ClaimsSettings = {}
): HTMLElement {
  const block = element('div', {class: 'panel__claims'})
  let shown = 0
  const more = element('button', {type: 'button'})
  const showNext = (): void => {
    for (const claim of claims.slice(shown, shown + most)) {
      const holder = element('div', {class: 'panel__claim', 'aria-busy': 'true'}, element('p', {class: 'note'}, 'Loading …'))
      more.before(holder)
      void fill(holder, claim, base, open).then(() => holder.removeAttribute('aria-busy'))
    }
    shown = Math.min(claims.length, shown + most)
    more.textContent = `Show more claims (${claims.length - shown})`
    more.hidden = shown === claims.length
  }
  block.append(more)
  more.addEventListener('click', showNext)
  showNext()
  return block
}
