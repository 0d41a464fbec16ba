import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import type {Page} from 'playwright-core'
import {axeFaults} from '../../src/site/prove/axe-faults.ts'
import {openSession} from '../../src/site/prove/open-session.ts'
import {realSite} from './built-site.ts'
import {addressIs, addressIsNot, count, countIs, drawn, explore, has} from './network-stage.ts'
import {onSite} from './on-site.ts'
import {visits} from './visits.ts'

describe('the filters of the network', () => {
  const here = onSite(realSite)
  const named = visits(here)
  const openFilters = async (page: Page): Promise<void> => {
    await page.locator('.facets > summary').click()
    await page.locator('.facet__list input').first().waitFor()
  }
  const box = (page: Page, group: string) => page.getByRole('group', {name: group}).getByRole('checkbox').first()

  named(
    'the facts of claims are loaded when the filters open, not before; each choice is counted, stands in the address and comes back',
    async ({page, open}) => {
      const loaded: string[] = []
      page.on('request', (request) => void loaded.push(request.url()))
      await open('network/')
      await explore(page)
      assert.ok(!loaded.some((url) => /facets/.test(url)))
      await openFilters(page)
      assert.ok(loaded.some((url) => /facets\/overview/.test(url)))
      const all = await count(page)
      const label = String(await page.getByRole('group', {name: 'Only these publishers'}).getByRole('listitem').first().textContent())
      await box(page, 'Only these publishers').check()
      await addressIs(page, /pub=/)
      await countIs(page, /filtered/)
      const lines = Number(/(\d+)$/.exec(label.trim())![1])
      assert.match(await count(page), new RegExp(`, ${lines} of \\d+ lines`))
      await page.waitForFunction(() => /filtered/.test(document.querySelector('network-view > [role=status]')?.textContent ?? ''))
      await page.goBack()
      await countIs(page, new RegExp(`^${all}`))
      await page.goForward()
      await addressIs(page, /pub=/)
      await page.reload()
      await drawn(page)
      await countIs(page, new RegExp(`, ${lines} of`))
      await page.getByRole('button', {name: 'Reset filters'}).click()
      await addressIsNot(page, /pub=/)
      await countIs(page, new RegExp(`^${all}`))
    }
  )

  named('with the keyboard: F leads to the filters, Space ticks, status and lines narrow together', async ({page, open}) => {
    await open('network/?x=0&y=0&z=0.4')
    await drawn(page)
    await page.getByRole('application').focus()
    await page.keyboard.press('f')
    assert.equal(await page.evaluate(() => document.activeElement?.closest('.legend') !== null), true)
    await page.keyboard.press('Space')
    await addressIs(page, /kind=/)
    await page.keyboard.press('Space')
    await addressIsNot(page, /kind=/)
    await page.locator('.facet__list input').first().waitFor()
    await box(page, 'Only this status').focus()
    await page.keyboard.press('Space')
    await addressIs(page, /status=/)
    const narrowed = await count(page)
    await page.getByRole('combobox', {name: 'A claim of at least'}).selectOption('3')
    await addressIs(page, /lines=3/)
    await page.waitForFunction((text) => document.querySelector('[data-count]')?.textContent !== text, narrowed)
  })

  named('dates: two fields, bars of years, undated claims only by choice; nonsense is told of', async ({page, open}) => {
    await open('network/?x=0&y=0&z=0.4')
    await drawn(page)
    await openFilters(page)
    const from = page.getByRole('textbox', {name: 'From'})
    await from.fill('2019-02-30')
    await from.press('Enter')
    await page.locator('.facet__problem', {hasText: 'Not a date'}).waitFor()
    await from.fill('2019')
    await from.press('Enter')
    await addressIs(page, /from=2019/)
    const undated = page.getByRole('checkbox', {name: 'Undated claims too'})
    assert.equal(await undated.isChecked(), true)
    const withUndated = await count(page)
    await undated.uncheck()
    await addressIs(page, /undated=0/)
    await page.waitForFunction((text) => document.querySelector('[data-count]')?.textContent !== text, withUndated)
    await undated.check()
    const bar = page.locator('.dates__bar').first()
    await bar.focus()
    await page.keyboard.press('Enter')
    await addressIs(page, /from=\d{4}&to=\d{4}/)
  })

  named('what is filtered out can be faded instead; kinds and stances are the legend', async ({page, open}) => {
    await open('network/?focus=organisation/mek')
    await drawn(page)
    await page.getByRole('checkbox', {name: 'Fade what is filtered out'}).check()
    await page.getByRole('checkbox', {name: /^person/}).uncheck()
    await addressIs(page, /kind=/)
    await countIs(page, /filtered/)
    assert.equal(await has(page, 'person/hassan-heirani', 'out'), true)
    assert.equal(await has(page, 'organisation/mek', 'out'), false)
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing with the filters open, ${colorScheme}`, async () => {
      const session = await openSession(here.browser, here.site, {colorScheme})
      await session.open('network/?focus=organisation/mek&status=denied&from=2018')
      await drawn(session.page)
      await openFilters(session.page)
      assert.deepEqual(await axeFaults(session.page), [])
      await session.close()
    })
  }
})
