import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {openSession} from '../../src/site/prove/open-session.ts'
import {realSite} from './built-site.ts'
import {onSite} from './on-site.ts'
import {byKeyboard, byMouse, claim, travel} from './travel.ts'

describe('from a claim to its root and around it', () => {
  const here = onSite(realSite)

  const ways = [
    {name: 'with the mouse', follow: byMouse, options: {}},
    {name: 'with the keyboard only', follow: byKeyboard, options: {}},
    {name: 'without JavaScript', follow: byMouse, options: {javaScriptEnabled: false}}
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
