import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {axeFaults} from '../../src/site/prove/axe-faults.ts'
import {openSession} from '../../src/site/prove/open-session.ts'
import {realSite} from './built-site.ts'
import {onSite} from './on-site.ts'

const article = 'articles/one-investigation/'

describe('the source of a number in the text', () => {
  const here = onSite(realSite)

  test('under the pointer: reference, state and what rests on it, by the pages of the site; it goes with the pointer', async () => {
    const {page, open, close, problems} = await openSession(here.browser, here.site)
    await open(article)
    await page.locator('.prose .citation a').first().hover()
    const card = page.locator('.cited')
    await card.getByText('What rests on it').waitFor()
    assert.match(String(await card.locator('.cited__reference').textContent()), /Murtaza Hussain/)
    assert.match(String(await card.textContent()), /not consulted/)
    assert.deepEqual(await axeFaults(page), [])
    await page.mouse.move(2, 2)
    await card.waitFor({state: 'detached'})
    await close()
    assert.deepEqual(problems, [])
  })

  test('with the keyboard: Tab goes into it, Escape back to the number, Enter to the list', async () => {
    const {page, open, close, problems} = await openSession(here.browser, here.site)
    await open(article)
    const numbers = page.locator('.prose .citation a')
    await numbers.nth(1).focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await page.locator('.cited').waitFor()
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement?.closest('.cited') !== null), true)
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('.cited').count(), 0)
    assert.equal(await numbers.nth(1).evaluate((link) => link === document.activeElement), true)
    await page.keyboard.press('Enter')
    assert.match(page.url(), /#source-/)
    await close()
    assert.deepEqual(problems, [])
  })

  test('under a finger: a sheet from below, with a way to the record and out of it', async () => {
    const {page, open, close, problems} = await openSession(here.browser, here.site, {viewport: {width: 390, height: 844}, hasTouch: true})
    await open(article)
    await page.locator('.prose .citation a').first().tap()
    const card = page.locator('.cited')
    await card.waitFor()
    assert.equal(Math.round(await card.evaluate((sheet) => innerHeight - sheet.getBoundingClientRect().bottom)), 0)
    await card.getByRole('button', {name: 'Close'}).tap()
    await card.waitFor({state: 'detached'})
    await page.locator('.prose .citation a').first().tap()
    await card.getByRole('link', {name: 'Record of this source'}).tap()
    await page.waitForURL(/\/sources\/hussain-2019\//)
    await close()
    assert.deepEqual(problems, [])
  })
})
