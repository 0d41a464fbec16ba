import type {Site} from '../model/site.ts'
import {textIn} from '../model/text.ts'
import {frameCode} from '../network/frame-code.ts'
import {permalinkOf} from './page.ts'

/** What somebody copies who wants to show a part of this site inside a page of their own. */
export interface EmbedSnippetView {
  /** HTML, to be shown and copied as text. */
  readonly code: string
  /** The framed page by itself. */
  readonly href: string
  /** Told when the site names no address of its own, so that the code holds only a path. */
  readonly needsAddress: boolean
}

/** The frame for a page below the folder of embeds; `what` names it to screen readers, `height` is in CSS pixels. */
export function embedSnippet(site: Site, path: string, what: string, height: number): EmbedSnippetView {
  const title = `${what} (${textIn(site.title, site.lang).text})`
  return {
    code: frameCode(permalinkOf(site, path), title, height),
    href: `${site.base}${path}`,
    needsAddress: site.url === undefined
  }
}

export const networkSnippet = (site: Site): EmbedSnippetView => embedSnippet(site, 'embed/network/', 'Who speaks about whom', 560)
