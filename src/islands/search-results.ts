import {kindOf} from '../model/id.ts'
import {urlOf} from '../model/url-of.ts'
import {type NodeKind, nodeLooks} from '../network/encoding.ts'
import {type NameMatch, reasonOf} from '../search/match-names.ts'
import {element, nameElement} from './element.ts'
import {excerptNodes, type FoundPage} from './full-text.ts'

const kindWord = (kind: string): string => nodeLooks[kind as NodeKind]?.word ?? kind

/** What every result says about itself: kind, status, and that it is invented. */
const marks = (kind: string, status: FoundPage['meta'] | undefined, fictional: boolean): HTMLElement => {
  const line = element('p', {class: 'hit__marks'}, element('span', {class: 'hit__kind'}, kindWord(kind)))
  if (status?.status)
    line.append(
      ' ',
      element('span', {class: `chip chip--${status.tone === 'contested' || status.tone === 'lacking' ? status.tone : 'plain'}`}, status.status)
    )
  if (fictional) line.append(' ', element('span', {class: 'mark'}, 'invented'))
  return line
}

/** An entity found by a name, with the reason when the shown name does not tell. */
export function nameHit(match: NameMatch, base: string): HTMLElement {
  const {id, main, lang, fictional} = match.entity
  const hit = element(
    'li',
    {class: 'hit hit--name'},
    element('p', {class: 'hit__title'}, element('a', {href: urlOf(id, base)}, nameElement(main, lang)))
  )
  hit.append(marks(kindOf(id), undefined, fictional === true))
  const reason = reasonOf(match)
  if (reason) {
    const why = element('p', {class: 'hit__why'}, reason.words)
    if (reason.name !== undefined) why.append(' ', nameElement(reason.name, reason.lang))
    hit.append(why)
  }
  return hit
}

/** A page found by its text. A claim's title is its attributed sentence; its excerpt could begin in the middle of it and is left out. */
export function pageHit({url, raw_url: raw = url, excerpt, meta}: FoundPage): HTMLElement {
  const title = element('a', {href: raw.startsWith('/') && !raw.startsWith('//') ? raw : '#'}, nameElement(meta.title ?? raw))
  const kind = meta.kind ?? 'page'
  const hit = element('li', {class: `hit hit--${kind}`}, element('p', {class: 'hit__title'}, title), marks(kind, meta, meta.fictional === 'yes'))
  if (kind !== 'claim' && excerpt !== '') hit.append(element('p', {class: 'hit__excerpt', dir: 'auto'}, ...excerptNodes(excerpt)))
  return hit
}
