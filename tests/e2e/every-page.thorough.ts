import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {addressOf} from '../../src/site/audit/address.ts'
import {inwardLinks} from '../../src/site/audit/links.ts'
import {readPage} from '../../src/site/audit/page.ts'
import {pageKinds} from '../../src/site/prove/dist-pages.ts'
import {openSession} from '../../src/site/prove/open-session.ts'
import {filesBelow} from '../../src/site/walk-folder.ts'
import {realSite} from './built-site.ts'
import {onSite} from './on-site.ts'

/** Every page is opened by `npm run prove -- audit`; here, four of each kind, spread over the kind's list. */
function someOfEachKind(folder: string): string[] {
  const pages = filesBelow(folder).filter((path) => path.endsWith('.html'))
  return [...pageKinds.values()].flatMap((pattern) => {
    const ofKind = pages.filter((path) => pattern.test(path))
    const step = Math.max(1, Math.floor(ofKind.length / 4))
    return ofKind.filter((_, index) => index % step === 0).slice(0, 4)
  })
}

describe('pages', () => {
  const here = onSite(realSite)

  test('log no error, break no policy and ask no other host', async () => {
    const session = await openSession(here.browser, here.site)
    for (const file of someOfEachKind(here.site.folder)) await session.open(addressOf(file, ''))
    await session.close()
    assert.deepEqual(session.problems, [])
  })

  test('store nothing on the reader’s machine', async () => {
    const session = await openSession(here.browser, here.site)
    for (const path of ['', 'network/', 'search/?q=mek']) await session.open(path)
    const kept = await session.page.evaluate('[document.cookie, Object.keys(localStorage).join(), Object.keys(sessionStorage).join()].join("")')
    await session.close()
    assert.equal(kept, '')
  })

  test('can be reached by links from the front page, none of which needs JavaScript', () => {
    const {folder} = here.site
    const files = new Set(filesBelow(folder))
    const seen = new Set<string>()
    const waiting = ['index.html']
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path) || !path.endsWith('.html')) continue
      seen.add(path)
      const page = readPage(path, readFileSync(join(folder, path), 'utf8'))
      waiting.push(...inwardLinks(page, {base: '/', url: undefined, files, claimTexts: new Map()}).map(({file}) => file))
    }
    assert.deepEqual(
      [...files].filter((path) => path.endsWith('.html') && path !== '404.html' && !seen.has(path)),
      []
    )
  })
})
