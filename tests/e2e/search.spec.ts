import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import type {Page} from 'playwright-core'
import {openSession} from '../../src/site/prove/open-session.ts'
import {realSite} from './built-site.ts'
import {eventually} from './eventually.ts'
import {onSite} from './on-site.ts'

/** Types as a reader does and waits for the results of exactly this text. */
async function search(page: Page, text: string): Promise<void> {
  await page.locator('#q').fill('')
  await page.locator('#q').pressSequentially(text, {delay: 10})
  await page.waitForFunction((typed) => new URLSearchParams(location.search).get('q') === typed, text)
}
const titles = (page: Page): Promise<string[]> =>
  page.locator('.hit__title a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))

const queries = [
  {text: 'MEK', first: '/organisations/mek/', reason: /MEK/},
  {text: 'mojahedin', first: '/organisations/mek/', reason: /also known as/},
  {text: 'سازمان مجاهدین', first: '/organisations/mek/', reason: /مجاهدین/},
  {text: 'سازمان مجاهدين', first: '/organisations/mek/', reason: /مجاهدین/},
  {text: 'Hussain', first: '/people/murtaza-hussain/', reason: /Hussain/},
  {text: 'Hussein', first: '/people/murtaza-hussain/', reason: /Hussein/},
  {text: 'Heirani', first: '/people/hassan-heirani/', reason: /Heirani/},
  {text: 'Heyrani', first: '/people/hassan-heirani/', reason: /Heirani/}
]

describe('search', () => {
  const here = onSite(realSite)

  test('finds by any name in any script, with the reason', async () => {
    const session = await openSession(here.browser, here.site)
    await session.open('search/')
    for (const {text, first, reason} of queries) {
      await search(session.page, text)
      await eventually(async () => {
        const hit = session.page.locator('[data-results] > li').first()
        assert.equal((await titles(session.page))[0], first, text)
        assert.match(String(await hit.textContent()), reason, text)
        assert.equal(await hit.locator('.hit__kind').count(), 1, text)
      })
    }
    await session.close()
    assert.deepEqual(session.problems, [])
  })

  test('finds words in pages; each result says its kind, and a claim its status', async () => {
    const session = await openSession(here.browser, here.site)
    await session.open('search/')
    await search(session.page, 'fake account')
    const hits = session.page.locator('[data-results] > li.hit')
    await hits.first().waitFor()
    assert.equal(await hits.locator('.hit__kind').count(), await hits.count())
    const claims = session.page.locator('[data-results] > li.hit--claim')
    assert.equal(await claims.locator('.chip').count(), await claims.count())
    await session.close()
    assert.deepEqual(session.problems, [])
  })

  test('works from the header of any page, by keyboard only', async () => {
    const session = await openSession(here.browser, here.site)
    await session.open('method/')
    await session.page.locator('#site-search').focus()
    await session.page.keyboard.type('Heyrani')
    await session.page.keyboard.press('Enter')
    await session.page.waitForURL(/\/search\/\?q=Heyrani/)
    await session.page.locator('.hit__title a').first().waitFor()
    await session.page.locator('#q').focus()
    await session.page.keyboard.press('ArrowDown')
    await session.page.keyboard.press('Escape')
    assert.equal(await session.page.evaluate('document.activeElement.id'), 'q')
    await session.page.keyboard.press('ArrowDown')
    await session.page.keyboard.press('Enter')
    await session.page.waitForURL(/\/people\/hassan-heirani\//)
    await session.close()
    assert.deepEqual(session.problems, [])
  })

  test('the address of a search can be opened again', async () => {
    const session = await openSession(here.browser, here.site)
    await session.open('search/?q=Hussein')
    await session.page.locator('.hit__title a').first().waitFor()
    assert.equal((await titles(session.page))[0], '/people/murtaza-hussain/')
    await session.close()
    assert.deepEqual(session.problems, [])
  })

  test('without JavaScript it leads to the lists', async () => {
    const session = await openSession(here.browser, here.site, {javaScriptEnabled: false})
    await session.open('search/?q=mek')
    assert.ok(await session.page.getByText('Searching needs JavaScript').isVisible())
    await session.page.getByRole('main').getByRole('link', {name: 'organisations'}).click()
    await session.page.waitForURL(/\/organisations\/$/)
    await session.close()
  })
})
