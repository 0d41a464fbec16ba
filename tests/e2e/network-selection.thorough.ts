import assert from 'node:assert/strict'
import {describe} from 'node:test'
import {axeFaults} from '../../src/site/prove/axe-faults.ts'
import {realSite} from './built-site.ts'
import {addressIs, addressIsNot, countIs, drawn, has, nodesDrawn, placeOf, stage} from './network-stage.ts'
import {onSite} from './on-site.ts'
import {visits} from './visits.ts'

describe('what is selected in the network', () => {
  const here = onSite(realSite)
  const named = visits(here)
  const [mek, heirani, facebook] = ['organisation/mek', 'person/hassan-heirani', 'organisation/facebook']

  named('with the mouse: one, several, their common neighbours, hide, undo and redo', async ({page, open}) => {
    await open(`network/?focus=${mek}`)
    await drawn(page)
    const [first, second] = [await placeOf(page, heirani), await placeOf(page, facebook)]
    await page.mouse.click(first.x, first.y)
    await addressIs(page, /sel=person\/hassan-heirani/)
    await page.locator('.panel__sentence [data-speaker]').first().waitFor()
    await page.keyboard.down('Shift')
    await page.mouse.click(second.x, second.y)
    await page.keyboard.up('Shift')
    await addressIs(page, /sel=person\/hassan-heirani,organisation\/facebook/)
    await page.getByRole('heading', {name: '2 selected'}).waitFor()
    await page.getByRole('button', {name: 'Common neighbours'}).click()
    await page.locator('.panel__common').getByRole('link', {name: 'Mujahedin-e Khalq'}).waitFor()
    await page.getByRole('button', {name: 'Hide', exact: true}).click()
    await addressIs(page, /hide=person\/hassan-heirani,organisation\/facebook/)
    await countIs(page, /2 filtered/)
    await page.getByRole('button', {name: 'Undo'}).click()
    await addressIsNot(page, /hide=/)
    assert.ok((await nodesDrawn(page)).includes(facebook))
    await page.getByRole('button', {name: 'Redo'}).click()
    await addressIs(page, /hide=/)
  })

  named('with the keyboard: several, hide others, pin, undo', async ({page, open}) => {
    await open(`network/?focus=${mek}`)
    await drawn(page)
    await stage(page).focus()
    await page.keyboard.press('Space')
    await addressIs(page, /sel=organisation\/mek/)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Shift+Space')
    await addressIs(page, /sel=organisation\/mek,/)
    await page.keyboard.press('n')
    await page.locator('.panel__common [role=status]').waitFor()
    await page.keyboard.press('k')
    await addressIs(page, /pin=organisation\/mek,/)
    await page.keyboard.press('Shift+H')
    await addressIs(page, /only=organisation\/mek,/)
    await page.waitForFunction(() => /Showing 2 of/.test(document.querySelector('[data-count]')?.textContent ?? ''))
    await page.keyboard.press('z')
    await addressIsNot(page, /only=/)
    await page.keyboard.press('z')
    await addressIsNot(page, /pin=/)
    await page.keyboard.press('Shift+Z')
    await addressIs(page, /pin=/)
    await page.keyboard.press('Escape')
    await addressIsNot(page, /sel=/)
  })

  named('expand asks by kind of line with counts, and collapse takes it back', async ({page, open}) => {
    await open(`network/?focus=${heirani}&sel=${mek}`)
    await drawn(page)
    const before = (await nodesDrawn(page)).length
    await stage(page).focus()
    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    assert.match(String(await dialog.textContent()), /\d+ neighbours in all, \d+ of them drawn.*says \d+.*disputes or denies \d+/)
    assert.deepEqual(await axeFaults(page), [])
    await dialog.getByRole('checkbox', {name: /^disputes/}).uncheck()
    await dialog.getByRole('button', {name: 'Draw them'}).click()
    await addressIs(page, /expand=organisation\/mek:relation\.says/)
    await page.waitForFunction((was) => Number(/Showing (\d+)/.exec(document.querySelector('[data-count]')?.textContent ?? '')?.[1]) > was, before)
    await page.getByRole('button', {name: 'Collapse'}).click()
    await addressIsNot(page, /expand=/)
  })

  named('a node can be dragged, and hovering fades what it is not joined to', async ({page, open}) => {
    await open(`network/?focus=${mek}`)
    await drawn(page)
    const start = await placeOf(page, facebook)
    await page.mouse.move(start.x, start.y)
    await page.waitForFunction(
      () =>
        (document.querySelector('.network__canvas') as never as {_cyreg: {cy: {elements: (at: string) => {length: number}}}})._cyreg.cy.elements(
          '.faded'
        ).length > 0
    )
    assert.equal(await has(page, mek, 'near'), true)
    await page.mouse.down()
    await page.mouse.move(start.x + 40, start.y + 60, {steps: 4})
    await page.mouse.up()
    const moved = await placeOf(page, facebook)
    assert.ok(Math.abs(moved.x - start.x - 40) < 6 && Math.abs(moved.y - start.y - 60) < 6)
    await page.getByRole('button', {name: 'Undo'}).click()
    await page.waitForTimeout(200)
    const back = await placeOf(page, facebook)
    assert.ok(Math.hypot(back.x - start.x, back.y - start.y) < 6)
  })

  named(
    'with fingers: a tap opens the panel from below, a long one adds, two in a row go in',
    async ({page, open}) => {
      await open(`network/?focus=${mek}&view=graph`)
      await drawn(page)
      const first = await placeOf(page, heirani)
      await page.touchscreen.tap(first.x, first.y)
      await addressIs(page, /sel=person\/hassan-heirani/)
      await page.locator('.panel__sentence [data-speaker]').first().waitFor()
      const sheet = (await page.locator('.panel').boundingBox())!
      assert.ok(sheet.y > 300 && Math.abs(sheet.y + sheet.height - 844) < 3, JSON.stringify(sheet))
      await page.getByRole('button', {name: 'Put in the middle'}).tap()
      await addressIs(page, /focus=person\/hassan-heirani/)
      await page.getByRole('button', {name: 'Close'}).tap()
      await addressIsNot(page, /sel=/)
    },
    {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true}
  )

  named('a line tells every source with publisher, date and what it rests on', async ({page, open}) => {
    await open(`network/?focus=${mek}&sel=person/hassan-heirani+says+organisation/mek`)
    await drawn(page)
    await page.locator('.panel__sentence [data-speaker]').first().waitFor()
    const panel = page.locator('.panel')
    assert.match(String(await panel.locator('.note').first().textContent()), /\d+ claims? · \d+ lines?/)
    await panel.locator('summary').first().click()
    assert.ok((await panel.locator('.statement a[href*="/sources/"]').count()) > 0)
    assert.ok((await panel.locator('time').count()) > 0)
    assert.ok((await panel.locator('.statement__by a').count()) > 0)
    assert.match(String(await panel.locator('.statement__facts').first().textContent()), /Rests on/)
  })
})
