import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {addressOf as pathOf} from '../../src/site/audit/address.ts'
import {filesBelow} from '../../src/site/walk-folder.ts'
import {realSite} from './built-site.ts'
import {onSite} from './on-site.ts'
import {openSession} from './session.ts'

const addressOf = (file: string): string => pathOf(file, '')

describe('every page', () => {
  const here = onSite(realSite)

  test('logs no error, breaks no policy and asks no other host', async () => {
    const session = await openSession(here.browser, here.site)
    for (const file of filesBelow(here.site.folder).filter((path) => path.endsWith('.html'))) await session.open(addressOf(file))
    await session.close()
    assert.deepEqual(session.problems, [])
  })

  test('stores nothing on the reader’s machine', async () => {
    const session = await openSession(here.browser, here.site)
    for (const path of ['', 'network/', 'search/?q=mek']) await session.open(path)
    const kept = await session.page.evaluate('[document.cookie, Object.keys(localStorage).join(), Object.keys(sessionStorage).join()].join("")')
    await session.close()
    assert.equal(kept, '')
  })

  test('can be reached by links from the front page without JavaScript', async () => {
    const session = await openSession(here.browser, here.site, {javaScriptEnabled: false})
    const pages = new Set(
      filesBelow(here.site.folder)
        .filter((path) => path.endsWith('.html') && path !== '404.html')
        .map(addressOf)
    )
    const seen = new Set<string>()
    const waiting = ['']
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue
      seen.add(path)
      await session.open(path)
      const links = await session.page
        .locator('a[href]')
        .evaluateAll((anchors) => anchors.map((anchor) => new URL(anchor.getAttribute('href') ?? '', document.baseURI).href))
      for (const link of links) {
        const below = link.startsWith(here.site.address) ? link.slice(here.site.address.length).replace(/[?#].*$/, '') : undefined
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
