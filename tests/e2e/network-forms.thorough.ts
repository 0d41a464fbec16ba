import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {describe} from 'node:test'
import type {Page} from 'playwright-core'
import {axeFaults} from '../../src/site/prove/axe-faults.ts'
import {realSite} from './built-site.ts'
import {onSite} from './on-site.ts'
import {visits} from './visits.ts'

const around = 'network/?focus=organisation/mek&kind=person,organisation'
const lengthOf = (page: Page, selector: string): Promise<number> => page.locator(selector).count()
/** “Showing 18 of 20 nodes, 2 filtered, 30 of 47 lines” → 18 and 30. */
async function counted(page: Page): Promise<readonly [nodes: number, lines: number]> {
  const words = String(await page.locator('[data-count]').textContent())
  const numbers = /Showing (\d+) of .*?, (\d+) of \d+ lines?/.exec(words)
  assert.ok(numbers, words)
  return [Number(numbers[1]), Number(numbers[2])]
}
const rows = (page: Page, table: number) => page.locator('.sorted').nth(table).locator('tbody tr')

describe('the forms of the network', () => {
  const here = onSite(realSite)
  const named = visits(here)

  named(
    'without JavaScript: the table behind its link, sorted by name, with the rows of the list',
    async ({page, open}) => {
      await open('network/')
      assert.equal(await page.locator('#table').isVisible(), false)
      await page.getByRole('link', {name: 'Table', exact: true}).click()
      assert.ok(await page.locator('#table').isVisible())
      assert.equal(await rows(page, 0).count(), await lengthOf(page, '[data-list] .graph-list > li'))
      assert.equal(await page.locator('.sorted th').first().getAttribute('aria-sort'), 'ascending')
    },
    {javaScriptEnabled: false}
  )

  named('drawing, table and list hold what the count says', async ({page, open}) => {
    await open(`${around}&view=table`)
    await rows(page, 0).first().waitFor()
    await page.locator('.sorted__by').first().waitFor()
    const [nodes, lines] = await counted(page)
    assert.deepEqual([await rows(page, 0).count(), await rows(page, 1).count()], [nodes, lines])
    await page.getByRole('link', {name: 'Drawing', exact: true}).click()
    const svg = '[data-drawing] svg[aria-labelledby=now-title]'
    await page.locator(svg).waitFor()
    assert.equal(await lengthOf(page, `${svg} .node`), nodes)
    assert.equal(await lengthOf(page, `${svg} g.edge > path`), lines)
    await page.getByRole('link', {name: 'List', exact: true}).click()
    assert.equal(await lengthOf(page, '[data-list] .graph-list > li'), nodes)
    assert.equal(await lengthOf(page, '[data-list] details li'), lines * 2)
    await page.goBack()
    await page.locator(svg).waitFor()
  })

  named('the table is sorted by its headers, with the keyboard too', async ({page, open}) => {
    await open(`${around}&view=table`)
    const by = page.getByRole('columnheader', {name: 'Connections'})
    await by.getByRole('button').focus()
    await page.keyboard.press('Enter')
    const numbers = async (): Promise<number[]> => (await rows(page, 0).locator('td:nth-child(3)').allTextContents()).map(Number)
    assert.equal(await by.getAttribute('aria-sort'), 'descending')
    assert.deepEqual(
      await numbers(),
      (await numbers()).sort((a, b) => b - a)
    )
    await page.keyboard.press('Enter')
    assert.equal(await by.getAttribute('aria-sort'), 'ascending')
    assert.deepEqual(
      await numbers(),
      (await numbers()).sort((a, b) => a - b)
    )
    assert.equal(await page.locator('.sorted').first().locator('th[aria-sort]').count(), 1)
    assert.match(String(await page.locator('network-view [role=status]').first().textContent()), /sorted by connections, ascending/)
  })

  named(
    'what is on screen is copied and saved: link, SVG, PNG, JSON, CSV, each with its caption',
    async ({page, open}) => {
      await open(around)
      await page.getByRole('application').waitFor()
      await page.locator('.share summary').click()
      const saved = async (name: string): Promise<Buffer> => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('.share__panel').getByRole('button', {name, exact: true}).click()
        ])
        return readFileSync(await download.path())
      }
      await page.getByRole('button', {name: 'Copy link'}).click()
      await page.locator('.share__said', {hasText: 'Link copied'}).waitFor()
      assert.equal(await page.evaluate('navigator.clipboard.readText()'), page.url())
      const [nodes, lines] = await counted(page)
      const svg = (await saved('SVG')).toString()
      const elsewhere = await here.browser.newPage()
      const wellFormed = `new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml').querySelector('parsererror') === null`
      assert.ok(await elsewhere.evaluate(wellFormed))
      await elsewhere.close()
      for (const words of [
        'Around Mujahedin-e Khalq',
        'Filters: kinds: people, organisations',
        'Claims as attributed',
        'Licence: ',
        'Saved on ',
        'focus=organisation'
      ])
        assert.ok(svg.includes(words), words)
      assert.ok(!svg.includes('var(--'))
      const png = await saved('PNG')
      assert.equal(png.subarray(1, 4).toString(), 'PNG')
      assert.ok(png.readUInt32BE(16) >= 900 && png.readUInt32BE(20) > 300)
      const json = JSON.parse((await saved('JSON')).toString())
      assert.deepEqual([json.nodes.length, json.edges.length, json.about.length], [nodes, lines, 5])
      const csv = (await saved('CSV of lines')).toString().trim().split('\r\n')
      assert.equal(csv.filter((line) => !/^\uFEFF?"?# /.test(line)).length, lines + 1)
    },
    {permissions: ['clipboard-read', 'clipboard-write']}
  )

  named(
    'with colours of the reader’s own: no canvas, a drawing of what is asked for, its lines in those colours',
    async ({page, open}) => {
      await open('network/?focus=organisation/mek')
      await page.locator('[data-drawing] svg[aria-labelledby=now-title]').waitFor()
      assert.equal(await lengthOf(page, '.network__live canvas'), 0)
      const strokes = `new Set([...document.querySelectorAll('[data-drawing] g.edge > path')].map((line) => getComputedStyle(line).stroke)).size`
      assert.equal(await page.evaluate(strokes), 1)
      assert.ok((await lengthOf(page, '[data-drawing] g.edge.disputes[stroke-dasharray]')) > 0)
    },
    {forcedColors: 'active'}
  )

  named('on paper: the drawing and the list of what is on screen, no canvas', async ({page, open}) => {
    await open('network/?focus=organisation/mek')
    await page.locator('.share summary').waitFor()
    // What is printed is loaded a little later than what is seen.
    await page.waitForFunction(
      () => dispatchEvent(new Event('beforeprint')) && document.querySelector('[data-drawing] svg[aria-labelledby=now-title]') !== null
    )
    await page.emulateMedia({media: 'print'})
    assert.ok(await page.locator('[data-drawing] svg[aria-labelledby=now-title]').isVisible())
    assert.ok(await page.locator('[data-list] .graph-list').isVisible())
    assert.equal(await page.locator('.network__live').isVisible(), false)
    assert.equal(await page.locator('.network__tools').isVisible(), false)
  })

  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390]
  ] as const)
    named(
      `axe finds nothing on table, drawing and share panel, ${colorScheme}, ${width} px`,
      async ({page, open}) => {
        await open(`${around}&view=table`)
        await page.locator('.sorted__by').first().waitFor()
        await page.locator('.share summary').click()
        const faults = [...(await axeFaults(page))]
        await page.getByRole('link', {name: 'Drawing', exact: true}).click()
        await page.locator('[data-drawing] svg[aria-labelledby=now-title]').waitFor()
        faults.push(...(await axeFaults(page)))
        assert.deepEqual(faults, [])
        assert.ok(((await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) as number) <= 0)
      },
      {colorScheme, viewport: {width, height: 900}}
    )

  named('a small graph: pointing at a row marks its node; Explore opens the network there', async ({page, open}) => {
    await open('organisations/mek/')
    const row = page.locator('.mini__list a[href="/organisations/facebook/"]').first()
    await row.hover()
    assert.equal(await page.locator('.mini svg a.linked').getAttribute('href'), '/organisations/facebook/')
    await page.getByRole('link', {name: 'Explore in the network'}).click()
    await page.getByRole('application').waitFor()
    assert.match(page.url(), /focus=organisation\/mek/)
  })
})
