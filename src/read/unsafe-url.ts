import {isPublicUrl} from '../schema/public-url.ts'

const scheme = /^[a-z][a-z0-9+.-]*:/i
const mail = /^mailto:[^\s?&<>"@:]+@[^\s?&<>"@:]+$/i
const picture = /^(?!.*\.\.)[\p{L}\p{N}_][\p{L}\p{N}_. -]*(\/[\p{L}\p{N}_][\p{L}\p{N}_. -]*)*\.(png|jpe?g|webp|avif|gif)$/iu
const site = 'https://site.invalid/folder/page/'

/** A path below this site, a query or a fragment, that no browser can take for an address elsewhere. */
function isRelative(url: string): boolean {
  if (scheme.test(url) || /^[\\/]{2}/.test(url) || /[\s\\]/.test(url)) return false
  return URL.canParse(url, site) && new URL(url, site).origin === new URL(site).origin
}

/** Whether a link of a body may be followed: `http`, `https` to a public host, `mailto`, relative, `#`. */
export const isSafeLink = (url: string): boolean => isRelative(url) || isPublicUrl(url) || mail.test(url)

/** Whether an image of a body is one of the site's own. */
export const isSafeImage = (url: string): boolean => picture.test(url)
