import {targetOf} from './address.ts'
import {type Page, type PageElement, shown} from './page.ts'
import type {AuditedSite, AuditRule} from './rule.ts'

/** Attributes that make a browser fetch something at once. */
const fetched: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  input: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  feimage: ['href', 'xlink:href'],
  body: ['background']
}
/** `<link>`s that fetch nothing but name an address. */
const namesOnly = new Set(['canonical', 'alternate', 'license', 'author', 'help', 'me'])

function* resourcesOf({tag, attributes}: PageElement): Generator<string> {
  for (const name of fetched[tag.toLowerCase()] ?? []) {
    const value = attributes.get(name)
    if (value === undefined) continue
    if (name !== 'srcset') yield value
    else yield* value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '')
  }
  const rel = attributes.get('rel')?.split(/\s+/) ?? []
  if (tag === 'link' && !rel.some((word) => namesOnly.has(word))) yield attributes.get('href') ?? ''
}

/** Nothing is fetched from elsewhere: no picture, font, style sheet or hint. */
export const resources: AuditRule = function* resources(page, site) {
  for (const element of page.elements) {
    for (const address of resourcesOf(element)) {
      if (address.startsWith('#')) continue
      const target = targetOf(address, page.path, site)
      if (target.kind !== 'internal' || !site.files.has(target.file)) yield `Unexpected resource ${shown(element)}, expected a file of this site`
    }
  }
}

/** Forms ask this site only, and put what they ask into the address. */
export const forms: AuditRule = function* forms(page, site) {
  for (const element of page.elements) {
    if (element.tag !== 'form') continue
    const target = targetOf(element.attributes.get('action') ?? '', page.path, site)
    const isOwn = target.kind === 'internal' && site.files.has(target.file)
    if (!isOwn || (element.attributes.get('method') ?? 'get').toLowerCase() !== 'get') {
      yield `Unexpected form to \`${element.attributes.get('action')?.slice(0, 80)}\`, expected a page of this site by GET`
    }
  }
}

/** Links to other hosts tell them nothing and give them no hold on the page. */
export const outwardLinks: AuditRule = function* outwardLinks(page, site) {
  for (const element of page.elements) {
    const address =
      element.tag === 'a' || element.tag === 'area' ? (element.attributes.get('href') ?? element.attributes.get('xlink:href')) : undefined
    if (address === undefined) continue
    const target = targetOf(address, page.path, site)
    if (target.kind === 'refused') yield `Unexpected link \`${address.slice(0, 80)}\`, expected ${target.why}`
    if (target.kind !== 'external' || target.url.protocol === 'mailto:') continue
    const rel = element.attributes.get('rel')?.split(/\s+/) ?? []
    if (!rel.includes('noopener') || !rel.includes('noreferrer'))
      yield `Unexpected ${shown(element)} to another host, expected \`rel="noopener noreferrer"\``
  }
}

/** A link of a page to a page or file of the site, to be looked up when all pages are known. */
export interface InwardLink {
  readonly address: string
  readonly file: string
  readonly fragment: string
}

export function inwardLinks(page: Page, site: AuditedSite): InwardLink[] {
  return page.elements.flatMap(({tag, attributes}) => {
    const address = tag === 'a' || tag === 'area' ? (attributes.get('href') ?? attributes.get('xlink:href')) : undefined
    if (address === undefined) return []
    const target = targetOf(address, page.path, site)
    return target.kind === 'internal' ? [{address, file: target.file, fragment: target.fragment}] : []
  })
}
