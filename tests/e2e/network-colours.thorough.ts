import assert from 'node:assert/strict'
import {describe} from 'node:test'
import {axeFaults} from '../../src/site/prove/axe-faults.ts'
import {realSite} from './built-site.ts'
import {explore} from './network-stage.ts'
import {onSite} from './on-site.ts'
import {visits} from './visits.ts'

describe('the network in other colours, and with what is invented', () => {
  const here = onSite(realSite)
  const named = visits(here)

  named('invented examples are shown when asked for', async ({page, open}) => {
    await open('network/')
    await explore(page)
    assert.ok(!(await page.locator('[data-list]').innerHTML()).includes('Halcyon Lines'))
    await page.getByRole('checkbox', {name: /invented/}).check()
    await page.getByRole('link', {name: 'List', exact: true}).click()
    await page.waitForFunction(() => document.querySelector('[data-list]')?.innerHTML.includes('Halcyon Lines'))
  })

  named(
    'with colours of the reader’s own the drawing of the page stays',
    async ({page, open}) => {
      await open('network/?sel=organisation/mek')
      await page.waitForTimeout(800)
      assert.ok(await page.locator('.network__static svg').isVisible())
    },
    {forcedColors: 'active'}
  )

  for (const colorScheme of ['light', 'dark'] as const) {
    named(
      `axe finds nothing on canvas, panel, list and search, ${colorScheme}`,
      async ({page, open}) => {
        await open('network/?focus=organisation/mek&sel=organisation/mek')
        await page.locator('.panel__sentence [data-speaker]').first().waitFor()
        await page.locator('#network-search').fill('mek')
        await page.locator('[role=option]').first().waitFor()
        assert.deepEqual(await axeFaults(page), [])
        await page.getByRole('link', {name: 'List', exact: true}).click()
        assert.deepEqual(await axeFaults(page), [])
      },
      {colorScheme}
    )
  }
})
