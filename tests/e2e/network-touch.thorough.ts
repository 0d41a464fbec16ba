import assert from 'node:assert/strict'
import {before, describe, test} from 'node:test'
import type {CDPSession, Page} from 'playwright-core'
import {decodePicture} from '../../src/network/payload.ts'
import type {Picture} from '../../src/network/picture.ts'
import {openSession, type Session} from '../../src/site/prove/open-session.ts'
import {realSite} from './built-site.ts'
import {addressIs, count, countIs, drawn, has, inventedNetwork, nodesDrawn, placeOf, stage, withFiles} from './network-stage.ts'
import {onSite} from './on-site.ts'

const phone = {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true, reducedMotion: 'reduce'} as const

/** A finger on the screen for some milliseconds. */
async function press(touch: CDPSession, page: Page, {x, y}: {x: number; y: number}, milliseconds: number): Promise<void> {
  await touch.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: [{x, y}]})
  await page.waitForTimeout(milliseconds)
  await touch.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []})
}

describe('the network under a finger, and at its limits', () => {
  const here = onSite(realSite)
  let files: ReadonlyMap<string, string>
  let overview: Picture
  before(() => {
    files = inventedNetwork(3000)
    overview = decodePicture(JSON.parse(files.get('data/network/overview.json')!))
  })
  const onPhone = async (address: string, run: (page: Page, touch: CDPSession) => Promise<void>): Promise<void> => {
    const session = await openSession(here.browser, here.site, phone)
    await session.open(address)
    await drawn(session.page)
    await run(session.page, await session.page.context().newCDPSession(session.page))
    await session.close()
    assert.deepEqual(session.problems, [])
  }
  const invented = async (address: string, run: (session: Session) => Promise<void>): Promise<void> => {
    const session = await openSession(here.browser, here.site, {reducedMotion: 'reduce'})
    await withFiles(session.page, files)
    await session.open(address)
    await drawn(session.page)
    await run(session)
    await session.close()
  }
  const person = 'person/murtaza-hussain'

  test('two taps on a node put it in the middle', () =>
    onPhone('network/?view=graph#picture', async (page, touch) => {
      const place = await placeOf(page, person)
      await press(touch, page, place, 30)
      await page.waitForTimeout(60)
      await press(touch, page, place, 30)
      await addressIs(page, /focus=person\/murtaza-hussain/)
    }))

  test('a long tap selects one more', () =>
    onPhone(`network/?view=graph&sel=organisation/mek#picture`, async (page, touch) => {
      // Above the sheet that shows what is selected already.
      const {x, y} = await placeOf(page, person)
      await page.evaluate((down) => scrollBy({top: down, behavior: 'instant'}), y - 200)
      await page.waitForTimeout(200)
      await press(touch, page, {x, y: 200}, 900)
      await addressIs(page, /sel=[^&]*murtaza-hussain/)
      assert.match(decodeURIComponent(new URL(page.url()).search), /sel=[^&]*organisation\/mek/)
      assert.equal(await has(page, person, 'chosen'), true)
    }))

  test('Enter on a disc opens the group', () =>
    invented('network/?x=0&y=0&z=0.4', async ({page}) => {
      await stage(page).focus()
      for (let step = 0; step < 60 && !/group=/.test(page.url()); step++) {
        await page.keyboard.press(step % 8 < 4 ? 'Alt+ArrowRight' : 'Alt+ArrowDown')
        const told = await page.locator('[role="status"], [aria-live]').allTextContents()
        if (told.some((words) => /^group\b|, group\b|Group/i.test(words))) await page.keyboard.press('Enter')
      }
      assert.match(decodeURIComponent(page.url()), /group=/)
    }))

  test('a group says how many it shows of how many, and draws at most as many as the window holds', () =>
    invented('network/?x=0&y=0&z=0.4', async ({page, open}) => {
      const largest = [...overview.groups].sort((a, b) => b.size - a.size)[0]!
      await open(`network/?group=${largest.id}`)
      await drawn(page)
      const shown = await nodesDrawn(page)
      const [, drawnNodes, of] = /Showing (\d+) of (\d+) nodes/.exec(await count(page))!
      assert.equal(Number(of), largest.size)
      assert.ok(Number(drawnNodes) <= 350, `${drawnNodes} of ${of}`)
      assert.ok(shown.length <= 350)
    }))

  test('lines whose support was withdrawn are there when asked for, by the address too', () =>
    onPhone('network/?view=graph#picture', async (page) => {
      const before = await count(page)
      await page.getByRole('checkbox', {name: 'Show lines whose support was withdrawn'}).check()
      await addressIs(page, /fallen=1/)
      await page.reload()
      await drawn(page)
      assert.equal(await page.getByRole('checkbox', {name: 'Show lines whose support was withdrawn'}).isChecked(), true)
      await page.getByRole('checkbox', {name: 'Show lines whose support was withdrawn'}).uncheck()
      await countIs(page, new RegExp(before.trim()))
    }))
})
