import assert from 'node:assert/strict'
import {after, before, describe, test} from 'node:test'
import type {Browser} from 'playwright-core'
import {addressOf as pathOf} from '../../src/site/audit/address.ts'
import {filesBelow} from '../../src/site/walk-folder.ts'
import {openBrowser} from './browser.ts'
import {realSite, servedSite} from './built-site.ts'
import {openSession} from './session.ts'

const addressOf = (file: string): string => pathOf(file, '')

describe('every page', () => {
  let browser: Browser
  let site: Awaited<ReturnType<typeof servedSite>>
  before(async () => {
    ;[browser, site] = await Promise.all([openBrowser(), servedSite(realSite)])
  })
  after(async () => {
    await browser?.close()
    await site?.close()
  })

  test('logs no error, breaks no policy and asks no other host', async () => {
    const session = await openSession(browser, site)
    for (const file of filesBelow(site.folder).filter((path) => path.endsWith('.html'))) await session.open(addressOf(file))
    await session.close()
    assert.deepEqual(session.problems, [])
  })

  test('stores nothing on the reader’s machine', async () => {
    const session = await openSession(browser, site)
    for (const path of ['', 'network/', 'search/?q=mek']) await session.open(path)
    const kept = await session.page.evaluate('[document.cookie, Object.keys(localStorage).join(), Object.keys(sessionStorage).join()].join("")')
    await session.close()
    assert.equal(kept, '')
  })

  test('can be reached by links from the front page without JavaScript', async () => {
    const session = await openSession(browser, site, {javaScriptEnabled: false})
    const pages = new Set(
      filesBelow(site.folder)
        .filter((path) => path.endsWith('.html') && path !== '404.html')
        .map(addressOf)
    )
    const seen = new Set<string>()
    const waiting = ['']
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue
      seen.add(path)
      await session.open(path)
      const links = await session.page.locator('a[href]').evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href))
      for (const link of links) {
        const below = link.startsWith(site.address) ? link.slice(site.address.length).replace(/[?#].*$/, '') : undefined
        if (below !== undefined && pages.has(below) && !seen.has(below)) waiting.push(below)
      }
    }
    await session.close()
    assert.deepEqual(
      [...pages].filter((path) => !seen.has(path)),
      []
    )
  })
})
