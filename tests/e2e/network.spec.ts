import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {brotliCompressSync} from 'node:zlib'
import type {Browser, BrowserContextOptions} from 'playwright-core'
import {openSession, type Session} from '../../src/site/prove/open-session.ts'
import {openBrowser} from './browser.ts'
import {realSite, servedSite} from './built-site.ts'
import {addressIs, count, explore, stage} from './network-stage.ts'

describe('the network', () => {
  let browser: Browser
  let site: Awaited<ReturnType<typeof servedSite>>
  before(async () => {
    ;[browser, site] = await Promise.all([openBrowser(), servedSite(realSite)])
  })
  after(async () => {
    await browser?.close()
    await site?.close()
  })

  test('the page of the first view is small, the canvas comes apart from it', () => {
    const compressed = (path: string): number => brotliCompressSync(readFileSync(join(site.folder, path))).length
    const html = readFileSync(join(site.folder, 'network/index.html'), 'utf8')
    const parts = [...html.matchAll(/(?:<link rel="stylesheet" href|<script type="module" src)="\/([^"]+)"/g)].map(([, path]) => path!)
    assert.ok(parts.length > 1)
    assert.ok(!parts.some((path) => /canvas/.test(path)))
    const styles = parts.filter((path) => path.endsWith('.css'))
    const first = compressed('network/index.html') + styles.reduce((sum, path) => sum + compressed(path), 0)
    assert.ok(first <= 30_000, `page and styles: ${first} bytes`)
    assert.ok(compressed('network/index.html') <= 15_000, `page: ${compressed('network/index.html')} bytes`)
    const canvas = readdirSync(join(site.folder, '_astro')).find((name) => name.startsWith('network-canvas'))!
    assert.ok(compressed(`_astro/${canvas}`) <= 120_000)
  })

  const named = (name: string, run: (session: Session) => Promise<void>, options: BrowserContextOptions = {}) =>
    test(name, async () => {
      const session = await openSession(browser, site, options)
      await run(session)
      await session.close()
      assert.deepEqual(session.problems, [])
    })

  named(
    'without JavaScript: a drawing whose nodes are links, and the list behind a link',
    async ({page, open}) => {
      await open('network/')
      assert.ok((await page.locator('.network__static svg a').count()) > 30)
      assert.equal(await page.locator('#list').isVisible(), false)
      await page.getByRole('link', {name: 'List', exact: true}).click()
      assert.ok(await page.locator('#list').isVisible())
      assert.equal(await page.locator('#picture').isVisible(), false)
    },
    {javaScriptEnabled: false}
  )

  named('nothing of the canvas is loaded before the reader wants it', async ({page, open}) => {
    const loaded: string[] = []
    page.on('request', (request) => void loaded.push(request.url()))
    await open('network/')
    await page.waitForTimeout(500)
    assert.deepEqual(
      loaded.filter((url) => /canvas|\/data\//.test(url)),
      []
    )
    await explore(page)
    assert.ok(loaded.some((url) => /canvas/.test(url)))
  })

  named('with the keyboard: node, panel with statements, middle, page', async ({page, open}) => {
    await open('network/')
    await page.getByRole('button', {name: 'Explore this drawing'}).focus()
    await page.keyboard.press('Enter')
    await stage(page).waitFor()
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'application')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Space')
    await addressIs(page, /sel=\w+\//)
    assert.match(String(await page.locator('network-view > [role=status]').textContent()), /, \d+ connections?/)
    await page.locator('.panel__sentence [data-speaker]').first().waitFor()
    assert.ok((await page.locator('.panel__claim a[href*="/sources/"]').count()) > 0)
    await page.keyboard.press('Enter')
    await addressIs(page, /focus=/)
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => !location.search.includes('sel='))
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => !location.search.includes('focus='))
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    assert.equal(await page.evaluate('document.activeElement.id'), 'network-search')
  })

  named('a line opens what is said on it', async ({page, open}) => {
    await open('network/?sel=organisation/mek')
    await stage(page).waitFor()
    await page.locator('.panel summary').filter({hasText: 'Lines here'}).click()
    await page.locator('.panel__edge').first().click()
    await addressIs(page, /sel=\S+\/\S+[ +]\w+[ +]\S+\//)
    await page.locator('.panel__sentence [data-speaker]').first().waitFor()
    assert.ok((await page.locator('.panel .statement a[href*="/sources/"]').count()) > 0)
  })

  named('filters count, hide, stand in the address and go back', async ({page, open}) => {
    await open('network/')
    await explore(page)
    const before = await count(page)
    await page.getByRole('checkbox', {name: /^organisation/}).uncheck()
    await addressIs(page, /kind=/)
    assert.notEqual(await count(page), before)
    await page.getByRole('button', {name: 'Reset filters'}).click()
    await page.waitForFunction((text) => document.querySelector<HTMLElement>('[data-count]')?.textContent === text, before)
    await page.goBack()
    await addressIs(page, /kind=/)
    await page.reload()
    await stage(page).waitFor()
    assert.equal(await page.getByRole('checkbox', {name: /^organisation/}).isChecked(), false)
  })

  named('a focus in the address, the list of it, and back', async ({page, open}) => {
    await open('network/?focus=claim/one-investigation/group-account&view=list')
    await page.locator('#list').getByRole('link', {name: 'this claim'}).waitFor()
    assert.equal(await page.locator('#picture').isVisible(), false)
    await page.getByRole('link', {name: 'Picture'}).click()
    await page.getByRole('button', {name: 'Whole network'}).click()
    await page.waitForFunction(() => !location.search.includes('focus'))
  })
})
