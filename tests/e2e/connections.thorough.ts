import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import type {Page} from 'playwright-core'
import {axeFaults} from '../../src/site/prove/axe-faults.ts'
import {openSession} from '../../src/site/prove/open-session.ts'
import {realSite} from './built-site.ts'
import {onSite} from './on-site.ts'
import {visits} from './visits.ts'

const two = 'connections/?from=person/hassan-heirani&to=person/jason-rezaian'
const status = (page: Page): Promise<string> => page.locator('connections-page [data-status]').innerText()
const notice = (page: Page) => page.locator('connections-page [data-notice]')
const steps = (page: Page) => page.locator('.way').first().locator('.hop')
const addressIs = (page: Page, pattern: RegExp) =>
  page.waitForFunction((text) => new RegExp(text).test(decodeURIComponent(location.search)), pattern.source)
const says = (page: Page, pattern: RegExp) =>
  page.waitForFunction((text) => new RegExp(text).test(document.querySelector<HTMLElement>('[data-status]')?.innerText ?? ''), pattern.source)
/** Until the first claim of the first step stands there. */
const arrived = (page: Page): Promise<void> => steps(page).first().locator('.panel__sentence').first().waitFor()

/** Types into a field and takes the first suggestion. */
async function choose(page: Page, label: string, typed: string): Promise<void> {
  await page.getByRole('combobox', {name: label}).fill(typed)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
}

describe('the connections of two names', () => {
  const here = onSite(realSite)
  const named = visits(here)

  named('an address answers: warning, steps in order, each with who says it and where', async ({page, open}) => {
    const workers: string[] = []
    page.on('worker', (worker) => void workers.push(new URL(worker.url()).pathname))
    await open(two)
    await arrived(page)
    assert.match(await page.locator('main').innerText(), /A path is not evidence of involvement\./)
    assert.match(await status(page), /^1 path between Hassan Heirani and Jason Rezaian: 2 steps\.$/)
    assert.equal(workers.length, 1)
    assert.match(workers[0]!, /^\/_astro\/path-worker/)
    const hops = await steps(page).all()
    assert.equal(hops.length, 2)
    for (const hop of hops) {
      await hop.locator('.panel__sentence [data-speaker]').first().waitFor()
      assert.ok((await hop.locator('.chip').count()) > 0)
      assert.ok((await hop.locator('a[href^="/sources/"]').count()) > 0)
      assert.ok((await hop.locator('[data-claim]').count()) > 0)
    }
    assert.ok((await page.locator('.way__strip svg a').count()) === 3)
    assert.deepEqual(await page.locator('connections-page svg [data-claim], connections-page [onclick], connections-page script').count(), 0)
  })

  named('by mouse: names in another script, swap, a filter, other paths, Back', async ({page, open}) => {
    await open('connections/')
    await page.getByRole('combobox', {name: 'From'}).fill('حیرانی')
    await page.getByRole('option', {name: /Heirani/}).click()
    await addressIs(page, /^\?from=person\/hassan-heirani$/)
    await says(page, /Choose the other name/)
    await page.getByRole('combobox', {name: 'To'}).fill('Rezaian')
    await page.getByRole('option', {name: /Rezaian/}).click()
    await addressIs(page, /to=person\/jason-rezaian/)
    await arrived(page)
    await page.getByRole('button', {name: 'Swap'}).click()
    await addressIs(page, /from=person\/jason-rezaian&to=person\/hassan-heirani/)
    await says(page, /between Jason Rezaian and Hassan Heirani/)
    assert.equal(await page.getByRole('combobox', {name: 'From'}).inputValue(), 'Jason Rezaian')
    await page.getByRole('button', {name: 'Other paths as strong'}).first().click()
    await addressIs(page, /ways=\d/)
    await page.getByRole('button', {name: 'Hide other paths'}).waitFor()
    await page.getByRole('combobox', {name: 'Steps at most'}).selectOption('1')
    await addressIs(page, /steps=1/)
    await says(page, /^No path of at most 1 step /)
    await page.getByRole('button', {name: 'Ask without limits'}).click()
    await arrived(page)
    await page.goBack()
    await says(page, /^No path/)
    await page.goBack()
    await page.goBack()
    await page.goBack()
    await says(page, /between Hassan Heirani and Jason Rezaian/)
    await page.reload()
    await says(page, /between Hassan Heirani and Jason Rezaian/)
  })

  named('with the keyboard only', async ({page, open}) => {
    await open('connections/')
    await page.getByRole('combobox', {name: 'From'}).focus()
    await page.keyboard.type('Heirani')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await addressIs(page, /from=/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate('document.activeElement.id'), 'connections-to-search')
    await page.keyboard.type('Rezaian')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('.combo__list li:visible').count(), 0)
    // What was typed and not chosen is taken by the button.
    for (let at = 0; at < 5; at++) await page.keyboard.press('Tab')
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'Show connections')
    await page.keyboard.press('Enter')
    await arrived(page)
    for (let at = 0; at < 3; at++) await page.keyboard.press('Tab')
    assert.equal(await page.evaluate('document.activeElement.closest("li.hop") !== null'), true)
  })

  named('a text that fits no name, and a name that is missing, are told of', async ({page, open}) => {
    await open('connections/')
    await page.getByRole('button', {name: 'Show connections'}).click()
    assert.match(await notice(page).innerText(), /Choose a name for “From”/)
    await page.getByRole('combobox', {name: 'From'}).fill('zzzzqqqq')
    await page.getByRole('button', {name: 'Show connections'}).click()
    await page.waitForFunction(() => /zzzzqqqq/.test(document.querySelector<HTMLElement>('[data-notice]')?.innerText ?? ''))
    await page.getByLabel('As of the year').fill('abcd')
    await page.keyboard.press('Tab')
    assert.match(await notice(page).innerText(), /Unexpected year abcd/)
  })

  named('nobody between, one and the same, an unknown id', async ({page, open}) => {
    await open('connections/?from=person/hassan-heirani&to=organisation/halcyon-lines')
    await says(page, /^No path of at most 6 steps between Hassan Heirani and Halcyon Lines\.$/)
    await open('connections/?from=person/hassan-heirani&to=person/hassan-heirani')
    await says(page, /^Both are Hassan Heirani\. Choose two different names\.$/)
    await open('connections/?from=person/nobody-here&to=person/hassan-heirani')
    await page.getByRole('alert').waitFor()
    assert.match(await notice(page).innerText(), /Nothing here has the id person\/nobody-here/)
  })

  named('a hostile address is told of, nothing of it runs', async ({page, open}) => {
    for (const query of [
      'from=javascript:alert(1)&to=%3Cimg src=x onerror=alert(1)%3E',
      'from=person/__proto__&to=person/constructor',
      `from=person/${'a'.repeat(3000)}&steps=99&year=%00&ways=NaN`,
      'from=person/hassan-heirani&to=person/jason-rezaian&%22%3E%3Cscript%3E=1&unsupported=%F0%9F%92%A9'
    ]) {
      await open(`connections/?${query}`)
      await page.getByRole('alert').waitFor()
      assert.match(await notice(page).innerText(), /left out/)
      assert.equal(await page.locator('connections-page :is(img, script, iframe)').count(), 0)
    }
    await arrived(page)
  })

  test('when the data do not come the page says so, and can be asked again', async () => {
    const session = await openSession(here.browser, here.site)
    await session.page.context().route('**/data/network/topology.json', (route) => route.abort())
    await session.open(two)
    await session.page.getByRole('alert').waitFor()
    assert.match(await notice(session.page).innerText(), /could not be loaded/)
    await session.page.context().unroute('**/data/network/topology.json')
    await session.page.getByRole('button', {name: 'Show connections'}).click()
    await arrived(session.page)
    await session.close()
  })

  named(
    'without JavaScript: why there is no answer, and lists to go on with',
    async ({page, open}) => {
      await open(two)
      assert.ok(await page.getByText('Finding a path needs JavaScript').isVisible())
      assert.equal(await page.locator('.connections__form').isVisible(), false)
      assert.match(await page.locator('main').innerText(), /A path is not evidence of involvement\./)
      await page.getByRole('main').getByRole('link', {name: 'People'}).click()
      assert.match(page.url(), /\/people\/$/)
    },
    {javaScriptEnabled: false}
  )

  named('the page of an entity leads here, with its name filled in', async ({page, open}) => {
    await open('people/hassan-heirani/')
    await page.getByRole('link', {name: 'How is Hassan Heirani connected with …'}).click()
    await says(page, /Choose the other name/)
    assert.equal(await page.getByRole('combobox', {name: 'From'}).inputValue(), 'Hassan Heirani')
    await choose(page, 'To', 'Rezaian')
    await arrived(page)
  })

  named('in the network P asks for the other name; the list stands above the drawing, and Back leaves the path', async ({page, open}) => {
    await open('network/?sel=person/hassan-heirani')
    await page.getByRole('button', {name: 'Connect …'}).waitFor()
    await page.getByRole('application').focus()
    // The tools arrive after the drawing.
    for (let tries = 0; tries < 20 && (await page.getByRole('dialog').count()) === 0; tries++) {
      await page.keyboard.press('p')
      await page.waitForTimeout(100)
    }
    assert.equal(await page.evaluate('document.activeElement.id'), 'network-path-to-search')
    await page.keyboard.type('Rezaian')
    await page.locator('.combo__list li:visible').first().waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await addressIs(page, /path=person\/hassan-heirani~person\/jason-rezaian/)
    await arrived(page)
    assert.match(await page.locator('.network__path').innerText(), /A path is not evidence of involvement\./)
    await page.goBack()
    await page.locator('.network__path').waitFor({state: 'hidden'})
    await open('network/?path=person/hassan-heirani~organisation/halcyon-lines')
    await page.getByText('No path of at most 6 steps between').waitFor()
  })

  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390]
  ] as const)
    named(
      `axe finds nothing on answer, suggestions and messages, ${colorScheme}, ${width} px, and nothing is wider than the window`,
      async ({page, open}) => {
        const faults: string[] = []
        const look = async (state: string): Promise<void> => {
          faults.push(...(await axeFaults(page)).map((fault) => `${state}: ${fault}`))
          const wide = (await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) as number
          if (wide > 0) faults.push(`${state}: wider than the window by ${wide} px`)
        }
        await open(`${two}&ways=2`)
        await arrived(page)
        await look('answer')
        await page.getByRole('combobox', {name: 'To'}).fill('mek')
        await page.getByRole('option').first().waitFor()
        await look('suggestions')
        await open('connections/?from=person/nobody&x=1')
        await page.getByRole('alert').waitFor()
        await look('message')
        assert.deepEqual(faults, [], faults.join('\n'))
      },
      {colorScheme, viewport: {width, height: 844}}
    )
})
