import {after, before} from 'node:test'
import type {Browser} from 'playwright-core'
import {openBrowser} from './browser.ts'
import {type Case, type ServedSite, servedSite} from './built-site.ts'

export interface Stage {
  browser: Browser
  site: ServedSite
}

/** A built and served site with a browser, for the tests of one `describe`; filled before the first of them runs. */
export function onSite(asked: Case): Stage {
  const stage = {} as Stage
  before(async () => {
    stage.site = await servedSite(asked)
    stage.browser = await openBrowser()
  })
  after(async () => {
    await stage.browser?.close()
    await stage.site?.close()
  })
  return stage
}
