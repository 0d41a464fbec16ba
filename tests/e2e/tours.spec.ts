import assert from 'node:assert/strict'
import {describe} from 'node:test'
import type {Page} from 'playwright-core'
import {realSite} from './built-site.ts'
import {onSite} from './on-site.ts'
import {visits} from './visits.ts'

const addressIs = (page: Page, pattern: RegExp) =>
  page.waitForFunction((text) => new RegExp(text).test(decodeURIComponent(location.search)), pattern.source)
const panel = (page: Page) => page.getByRole('region', {name: 'Guided tour', exact: true})
const titleIs = (page: Page, title: string) => panel(page).getByRole('heading', {name: title, exact: true}).waitFor()
const press = (page: Page, name: string) => panel(page).getByRole('button', {name}).click()

describe('tours', () => {
  const here = onSite(realSite)
  const named = visits(here)

  named(
    'without JavaScript: every step with its text, its drawing of links and the way to the network',
    async ({page, open}) => {
      await open('tours/halcyon/')
      const steps = page.locator('[data-step]')
      assert.equal(await steps.count(), 6)
      for (const step of await steps.all()) {
        assert.match((await step.innerText()).replace(/\s+/g, ' '), /^Step \d of 6/i)
        assert.ok((await step.locator('[data-step-text]').innerText()).length > 80)
        assert.ok((await step.locator('svg.picture a').count()) > 0)
        assert.ok((await step.locator('svg .ring').count()) > 0)
        assert.match((await step.locator('[data-step-state]').getAttribute('href'))!, /^\/network\/\?focus=.*fictional=1.*&tour=halcyon/)
      }
      await page.getByRole('link', {name: 'Show step 2 in the network'}).click()
      assert.equal(await page.locator('h1').innerText(), 'Network')
    },
    {javaScriptEnabled: false}
  )

  named('Next and Back turn the steps, the address and the drawing with them; the browser’s Back too', async ({page, open}) => {
    await open('tours/halcyon/')
    await page.getByRole('link', {name: 'Play the steps over the network'}).click()
    await titleIs(page, 'People, organisations, lines')
    await panel(page).getByText('Step 1 of 6').waitFor()
    await press(page, 'Next')
    await titleIs(page, 'The claim behind the lines')
    await addressIs(page, /focus=claim\/halcyon\/over-capacity.*tour=halcyon&step=2/)
    assert.equal(await panel(page).locator('[data-claim] [data-speaker]').first().innerText(), 'Ana Ruiz')
    await press(page, 'Next')
    await addressIs(page, /stance=.*step=3/)
    await press(page, 'Back')
    await addressIs(page, /step=2/)
    await page.goBack()
    await titleIs(page, 'Four reports of one witness')
    await addressIs(page, /step=3/)
  })
})
