import assert from 'node:assert/strict'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {after, before, describe, test} from 'node:test'
import type {Frame, Page} from 'playwright-core'
import {axeFaults} from '../../src/site/prove/axe-faults.ts'
import {openSession} from '../../src/site/prove/open-session.ts'
import {realSite} from './built-site.ts'
import {onSite} from './on-site.ts'

const claim = 'claims/one-investigation/group-account/'

describe('frames on other sites', () => {
  const here = onSite(realSite)
  /** A site on another port; its one page frames the page of this site that its address names. */
  const other: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').search.slice(1))
    response.setHeader('Content-Type', 'text/html')
    response.end(`<!doctype html><title>Elsewhere</title><iframe src="${here.site.address}${path}" width="800" height="600"></iframe>`)
  })
  before(() => new Promise<void>((done) => void other.listen(0, '127.0.0.1', done)))
  after(() => void other.close().closeAllConnections())

  /** What a reader of the other site sees in the frame; nothing when the browser refuses it. */
  async function framed(page: Page, path: string): Promise<Frame | undefined> {
    await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/?${encodeURIComponent(path)}`)
    const frame = await (await page.locator('iframe').elementHandle())?.contentFrame()
    const isOurs = await frame
      ?.locator('main.embed, main.page')
      .waitFor({timeout: 4000})
      .then(() => true)
      .catch(() => false)
    return isOurs ? (frame ?? undefined) : undefined
  }

  test('claims and the network load in a frame of another origin, other pages do not', async () => {
    const page = await here.browser.newPage()
    for (const path of [`embed/${claim}`, 'embed/network/', 'embed/network/?focus=organisation/mek']) assert.ok(await framed(page, path), path)
    for (const path of ['', claim, 'network/', 'embed/none/', 'search/']) assert.equal(await framed(page, path), undefined, path)
    await page.close()
  })

  test('the frame of a claim: sentence, speakers, source, the other side; its links open beside it; no script', async () => {
    const page = await here.browser.newPage({javaScriptEnabled: false})
    const frame = (await framed(page, `embed/${claim}`))!
    assert.ok((await frame.locator('h1[data-claim] [data-speaker]').count()) > 0)
    assert.ok((await frame.locator('h1[data-claim] a.source').count()) > 0)
    assert.ok((await frame.locator('.embed__other [data-claim]').count()) > 0)
    assert.equal(await frame.locator('a:not([target=_blank])').count(), 0)
    assert.equal(await frame.locator('script').count(), 0)
    await page.close()
  })

  test('the frame of the network: opens at the state of its address; the wheel scrolls the page around it', async () => {
    const page = await here.browser.newPage()
    const frame = (await framed(page, 'embed/network/?focus=organisation/mek'))!
    await frame.getByRole('application').waitFor()
    assert.match(String(await frame.locator('[data-count]').textContent()), /Showing/)
    assert.equal(await frame.locator('#network-search').isVisible(), false)
    const search = (): Promise<string> => frame.evaluate(() => location.search)
    await page.mouse.click(400, 520)
    await page.mouse.wheel(0, 240)
    await page.waitForTimeout(600)
    assert.doesNotMatch(await search(), /[?&]z=/)
    await frame.getByRole('button', {name: 'Zoom in'}).click()
    await frame.waitForFunction(() => /[?&]z=/.test(location.search))
    const [popup] = await Promise.all([page.waitForEvent('popup'), frame.locator('.embed__foot a').first().click()])
    assert.match(new URL(popup.url()).search, /^\?focus=organisation\/mek/)
    assert.equal(new URL(popup.url()).pathname, '/network/')
    await page.close()
  })

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing in the frames, ${colorScheme}, 390 px`, async () => {
      const session = await openSession(here.browser, here.site, {colorScheme, viewport: {width: 390, height: 700}})
      const faults: string[] = []
      for (const path of [`embed/${claim}`, 'embed/claims/halcyon/over-capacity/', 'embed/network/']) {
        await session.open(path)
        faults.push(...(await axeFaults(session.page)).map((fault) => `${path}: ${fault}`))
      }
      await session.close()
      assert.deepEqual(faults, [])
    })

  test('a claim’s page holds the code of its frame', async () => {
    const page = await here.browser.newPage()
    await page.goto(`${here.site.address}${claim}`)
    await page.getByText('Show this claim on another site').click()
    assert.match(
      String(await page.locator('.embed-code pre').textContent()),
      /^<iframe src="[^"]*\/embed\/claims\/one-investigation\/group-account\/" /
    )
    await page.close()
  })

  test('frames are in neither the sitemap nor the search', async () => {
    const page = await here.browser.newPage()
    const sitemap = await page.request.get(`${here.site.address}sitemap.xml`)
    if (sitemap.ok()) assert.ok(!(await sitemap.text()).includes('/embed/'))
    await page.goto(`${here.site.address}embed/${claim}`)
    assert.equal(await page.locator('meta[name=robots]').getAttribute('content'), 'noindex')
    await page.close()
  })
})
