import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {axeFaults} from '../../src/site/prove/axe-faults.ts'
import {openSession} from '../../src/site/prove/open-session.ts'
import {realSite} from './built-site.ts'
import {eventually} from './eventually.ts'
import {onSite} from './on-site.ts'

describe('search by facet and phrase', () => {
  const here = onSite(realSite)

  test('a filter goes into the address with its counts, and Back takes it away', async () => {
    const session = await openSession(here.browser, here.site)
    const {page} = session
    await session.open('search/?q=account')
    const speaker = page.locator('#filter-speaker')
    await speaker.locator('option', {hasText: /^Hassan Heirani \(\d+\)$/}).waitFor({state: 'attached'})
    await speaker.selectOption('Hassan Heirani')
    await page.waitForURL(/speaker=Hassan/)
    await eventually(async () => {
      const hits = await page.locator('[data-results] > li.hit').count()
      assert.ok(hits > 0)
      assert.equal(await page.locator('[data-results] > li.hit--claim').count(), hits)
    })
    await page.goBack()
    await eventually(async () => assert.equal(await speaker.inputValue(), ''))
    await page.goForward()
    await eventually(async () => assert.equal(await speaker.inputValue(), 'Hassan Heirani'))
    await session.close()
    assert.deepEqual(session.problems, [])
  })

  test('where nothing is found it says what finds something, on a phone too', async () => {
    const session = await openSession(here.browser, here.site, {viewport: {width: 390, height: 780}})
    const {page} = session
    await session.open('search/?q=account+fake&exact=1&kind=tour')
    assert.ok(await page.locator('input[name=exact]').isChecked())
    await page.getByText('What finds something').waitFor()
    assert.deepEqual(await axeFaults(page), [])
    assert.equal(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'), 0)
    await page.locator('.search__try').getByRole('link', {name: 'Only “account”'}).click()
    await page.locator('.hit').first().waitFor()
    await session.close()
    assert.deepEqual(session.problems, [])
  })
})
