import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import type {Locator, Page} from 'playwright-core'
import {openSession} from '../../src/site/prove/open-session.ts'
import {realSite} from './built-site.ts'
import {onSite} from './on-site.ts'

const claim = 'claims/one-investigation/group-account/'

/** Two ways to follow a link: with the mouse, or with Tab and Enter alone. */
type Follow = (page: Page, link: Locator) => Promise<void>
const byMouse: Follow = (_, link) => link.click()
const byKeyboard: Follow = async (page, link) => {
  for (let presses = 0; presses < 400; presses++) {
    if (await link.evaluate((element) => element === document.activeElement)) return page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
  }
  throw new Error(`Unexpected link that Tab does not reach: ${await link.textContent()}`)
}

/** Claim → its source → what that rests on → what else rests on it → the network → the list. */
async function travel(page: Page, follow: Follow): Promise<void> {
  await follow(page, page.getByRole('main').locator('h1 a[href*="/sources/"]').first())
  await page.waitForURL(/\/sources\/[^/]+\/$/)
  for (const name of ['What it rests on', 'What rests on it']) {
    const section = page.locator('section').filter({has: page.getByRole('heading', {name})})
    const from = page.url()
    await follow(page, section.locator('a[href*="/sources/"]').first())
    await page.waitForURL((url) => url.href !== from)
  }
  await page.waitForURL(/\/sources\/[^/]+\/$/)
  await follow(page, page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Network'}))
  await page.waitForURL(/\/network\/$/)
  await follow(page, page.getByRole('link', {name: 'List', exact: true}))
  const row = page.locator('#list').getByRole('link', {name: 'Murtaza Hussain', exact: true}).first()
  await row.waitFor()
  await follow(page, row)
  await page.waitForURL(/\/people\/murtaza-hussain\/$/)
}

describe('from a claim to its root and around it', () => {
  const here = onSite(realSite)

  const ways = [
    {name: 'with the mouse', follow: byMouse, options: {}},
    {name: 'with the keyboard only', follow: byKeyboard, options: {}},
    {name: 'with the mouse, on a phone', follow: byMouse, options: {viewport: {width: 390, height: 844}}},
    {name: 'without JavaScript', follow: byMouse, options: {javaScriptEnabled: false}},
    {name: 'with the keyboard and without JavaScript', follow: byKeyboard, options: {javaScriptEnabled: false}}
  ]
  for (const {name, follow, options} of ways) {
    test(name, async () => {
      const session = await openSession(here.browser, here.site, options)
      await session.open(claim)
      await travel(session.page, follow)
      await session.close()
      assert.deepEqual(session.problems, [])
    })
  }

  test('a citation leads to the record of its source and back', async () => {
    const session = await openSession(here.browser, here.site, {javaScriptEnabled: false})
    await session.open('articles/one-investigation/')
    const citation = session.page
      .locator('main a[href^="#"]')
      .filter({hasText: /^\[?\d+\]?$/})
      .first()
    await citation.click()
    const target = new URL(session.page.url()).hash.slice(1)
    const record = session.page.locator(`[id="${decodeURIComponent(target)}"]`)
    assert.ok(await record.locator('a[href*="/sources/"]').first().isVisible())
    await record.locator('a[href^="#"]').first().click()
    assert.notEqual(new URL(session.page.url()).hash.slice(1), target)
    await session.close()
  })

  test('the same claims can be read without JavaScript', async () => {
    const read = async (javaScriptEnabled: boolean): Promise<string[]> => {
      const session = await openSession(here.browser, here.site, {javaScriptEnabled})
      await session.open('claims/')
      const texts = await session.page.locator('[data-claim]').allInnerTexts()
      await session.close()
      return texts
    }
    const [plain, scripted] = [await read(false), await read(true)]
    assert.ok(plain.length > 20)
    assert.deepEqual(plain, scripted)
  })
})
