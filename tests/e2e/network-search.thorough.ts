import assert from 'node:assert/strict'
import {describe} from 'node:test'
import {realSite} from './built-site.ts'
import {addressIs, countIs, drawn, stage} from './network-stage.ts'
import {onSite} from './on-site.ts'
import {visits} from './visits.ts'

describe('the search in the network', () => {
  const here = onSite(realSite)
  const named = visits(here)

  named('a name in any script: one that is here is selected, another comes into the middle', async ({page, open}) => {
    await open('network/?focus=person/hassan-heirani')
    await drawn(page)
    await stage(page).focus()
    await page.keyboard.press('/')
    assert.equal(await page.evaluate('document.activeElement.id'), 'network-search')
    for (const [typed, id] of [
      ['سازمان مجاهدین', 'sel=organisation/mek'],
      ['Facebook', 'focus=organisation/facebook'],
      ['Heyrani', '(sel|focus)=person/hassan-heirani']
    ] as const) {
      await page.locator('#network-search').fill(typed)
      await page.locator('[role=option]').first().waitFor()
      await page.keyboard.press('Enter')
      await addressIs(page, new RegExp(id))
    }
  })

  named('“in this view” offers nothing from elsewhere; all matches can be added', async ({page, open}) => {
    await open('network/?focus=organisation/facebook')
    await drawn(page)
    await page.locator('#network-search').focus()
    await page.getByRole('combobox', {name: 'Where to find'}).selectOption('here')
    await page.locator('#network-search').fill('John Limbert')
    await page.waitForTimeout(600)
    assert.equal(await page.locator('[role=option]').count(), 0)
    await page.getByRole('combobox', {name: 'Where to find'}).selectOption('all')
    await page.locator('#network-search').fill('')
    await page.locator('#network-search').fill('Ha')
    await page.locator('[role=option]').filter({hasText: 'Add all'}).click()
    await addressIs(page, /add=/)
    await countIs(page, /Showing \d+/)
  })
})
