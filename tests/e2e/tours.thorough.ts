import assert from 'node:assert/strict'
import {describe} from 'node:test'
import type {Page} from 'playwright-core'
import {axeFaults} from '../../src/site/prove/axe-faults.ts'
import {realSite} from './built-site.ts'
import {onSite} from './on-site.ts'
import {visits} from './visits.ts'

const addressIs = (page: Page, pattern: RegExp) =>
  page.waitForFunction((text) => new RegExp(text).test(decodeURIComponent(location.search)), pattern.source)
const panel = (page: Page) => page.getByRole('region', {name: 'Guided tour', exact: true})
const titleIs = (page: Page, title: string) => panel(page).getByRole('heading', {name: title, exact: true}).waitFor()

describe('tours, further', () => {
  const here = onSite(realSite)
  const named = visits(here)

  named('an address leads to a step; one that names the step alone shows what the step shows', async ({page, open}) => {
    await open('network/?tour=halcyon&step=5')
    await titleIs(page, 'The denial')
    await addressIs(page, /focus=claim\/halcyon\/over-capacity&stance=disputes.*tour=halcyon&step=5/)
    await open('network/?tour=halcyon&step=99')
    await titleIs(page, 'What a withdrawal would change')
    await addressIs(page, /step=6/)
  })

  named('keys: arrows turn the steps, Escape leaves, and the focus stays with the reader', async ({page, open}) => {
    await open('network/?tour=one-investigation')
    await titleIs(page, 'An account and those who speak about it')
    await panel(page).getByRole('button', {name: 'Next'}).focus()
    await page.keyboard.press('ArrowRight')
    await titleIs(page, 'The claim and its two witnesses')
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'The claim and its two witnesses')
    await page.keyboard.press('ArrowLeft')
    await titleIs(page, 'An account and those who speak about it')
    await page.keyboard.press('ArrowLeft')
    await addressIs(page, /tour=one-investigation/)
    await page.keyboard.press('Escape')
    await panel(page).waitFor({state: 'hidden'})
    assert.doesNotMatch(await page.evaluate('location.search'), /tour|step/)
    assert.notEqual(await page.evaluate('document.activeElement.localName'), 'body')
  })

  named('who looks around comes back to the step', async ({page, open}) => {
    await open('network/?tour=one-investigation&step=2')
    await titleIs(page, 'The claim and its two witnesses')
    await addressIs(page, /focus=claim/)
    const again = panel(page).getByRole('button', {name: 'Show this step again'})
    await again.waitFor({state: 'hidden'})
    await page.evaluate(
      "history.pushState(null, '', '?focus=organisation/mek&tour=one-investigation&step=2'); dispatchEvent(new PopStateEvent('popstate'))"
    )
    await again.click()
    await addressIs(page, /focus=claim\/one-investigation\/group-account/)
  })

  named('a tour that is not here says so, and nothing from the address runs', async ({page, open, problems}) => {
    await open('network/?tour=no-such-tour&step=2')
    await titleIs(page, 'This tour could not be loaded')
    await page.keyboard.press('Escape')
    problems.splice(0, problems.length, ...problems.filter((problem) => !/404|no-such-tour/.test(problem)))
    await open('network/?tour=<img src=x onerror=alert(1)>&step=-3')
    await page.getByRole('button', {name: 'Filters'}).waitFor()
    assert.equal(await panel(page).count(), 0)
  })

  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390]
  ] as const)
    named(
      `the panel over the network is accessible, ${colorScheme}, ${width} px`,
      async ({page, open}) => {
        await open('network/?tour=one-investigation&step=2')
        await titleIs(page, 'The claim and its two witnesses')
        await page.locator('.network--live [role="application"]').waitFor()
        const isCovered = await page.getByRole('complementary', {name: 'What stands behind the selection'}).isVisible()
        assert.equal(isCovered, width > 640, 'on a phone the selection of a step covers nothing')
        const faults = await axeFaults(page)
        assert.deepEqual(faults, [], faults.join('\n'))
        assert.equal(await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth'), false)
      },
      {colorScheme, viewport: {width, height: 900}}
    )
})
