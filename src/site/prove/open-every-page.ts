import {type BrowserContextOptions, chromium} from 'playwright-core'
import {addressOf} from '../audit/address.ts'
import {findBrowser} from '../find-browser.ts'
import type {Served} from '../serve-folder.ts'
import {filesBelow} from '../walk-folder.ts'
import {axeFaults} from './axe-faults.ts'
import {openSession} from './open-session.ts'

export interface OpenedPages {
  readonly pages: number
  /** Console errors, requests to other hosts, missing files, pages wider than the window. */
  readonly problems: readonly string[]
  /** What axe finds. */
  readonly violations: readonly string[]
}

const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

/** Opens every page of a served site in a browser window of the given kind and asks axe about each. */
export async function openEveryPage(site: Served & {readonly folder: string}, options: BrowserContextOptions): Promise<OpenedPages> {
  const browser = await chromium.launch({executablePath: findBrowser()})
  const violations: string[] = []
  const wide: string[] = []
  try {
    const session = await openSession(browser, site, options)
    const files = filesBelow(site.folder).filter((path) => path.endsWith('.html'))
    for (const file of files) {
      const path = addressOf(file, '')
      await session.open(path)
      violations.push(...(await axeFaults(session.page)).map((fault) => `/${path}: ${fault}`))
      const pixels = (await session.page.evaluate(overflow)) as number
      if (pixels > 0) wide.push(`/${path}: wider than the window by ${pixels} px`)
    }
    return {pages: files.length, problems: [...session.problems, ...wide], violations}
  } finally {
    await browser.close()
  }
}
