/** Where an address of a page leads. */
export type Target =
  | {readonly kind: 'internal' /** Of a file below the site's folder. */; readonly file: string; readonly fragment: string}
  | {readonly kind: 'external'; readonly url: URL}
  | {readonly kind: 'refused'; readonly why: string}

/** What is needed to read the addresses of a page. */
export interface Root {
  /** Begins and ends with a slash. */
  readonly base: string
  readonly url?: string | undefined
}

const here = 'https://site.invalid'

/** The address under which a file of the site is served. */
export const addressOf = (file: string, base: string): string => base + file.replace(/(^|\/)index\.html$/, '$1')

function fileAt(path: string, base: string): string | undefined {
  if (!path.startsWith(base)) return undefined
  try {
    const file = decodeURIComponent(path.slice(base.length))
    return file === '' || file.endsWith('/') ? `${file}index.html` : file
  } catch {
    return undefined
  }
}

/** What an address means on the page that stands in `page`. */
export function targetOf(address: string, page: string, {base, url}: Root): Target {
  if (!URL.canParse(address, here + addressOf(page, base))) return {kind: 'refused', why: 'an address that can be read'}
  const target = new URL(address, here + addressOf(page, base))
  const isOwn = target.origin === here || (url !== undefined && target.origin === new URL(url).origin && target.pathname.startsWith(base))
  if (isOwn) {
    const file = fileAt(target.pathname, base)
    if (file === undefined) return {kind: 'refused', why: `an address below ${base}`}
    return {kind: 'internal', file, fragment: target.hash.slice(1)}
  }
  if (target.protocol === 'mailto:' || target.protocol === 'https:' || target.protocol === 'http:') return {kind: 'external', url: target}
  return {kind: 'refused', why: 'http, https, mailto or an address of this site'}
}
