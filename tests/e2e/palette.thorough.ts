import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {brotliCompressSync} from 'node:zlib'
import {axeFaults} from '../../src/site/prove/axe-faults.ts'
import {openSession} from '../../src/site/prove/open-session.ts'
import {realSite} from './built-site.ts'
import {onSite} from './on-site.ts'

/** What every page loads of it before it is used; bytes, compressed. */
const mostBefore = 3000

describe('palette', () => {
  const here = onSite(realSite)

  test('opens by key on any page, finds names in any script, goes there and leaves fields alone', async () => {
    const session = await openSession(here.browser, here.site)
    const {page} = session
    await session.open('method/')
    await page.locator('#site-search').focus()
    await page.keyboard.type('/k')
    assert.equal(await page.locator('dialog').count(), 0)
    assert.equal(await page.locator('#site-search').inputValue(), '/k')
    await page.locator('#content').focus()
    await page.keyboard.press('/')
    const dialog = page.locator('dialog.palette')
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    assert.equal(await dialog.isVisible(), false)
    assert.equal(await page.evaluate('document.activeElement.id'), 'content')
    await page.locator('#content').evaluate((main) => (main as HTMLElement).focus())
    await page.keyboard.press('Control+k')
    await page.locator('#palette-search').fill('سازمان مجاهدين')
    await dialog.getByRole('option', {name: /also known as/}).waitFor()
    assert.match(String(await dialog.getByRole('option').last().textContent()), /^Search the texts for “/)
    assert.deepEqual(await axeFaults(page), [])
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/organisations\/mek\/$/)
    await session.close()
    assert.deepEqual(session.problems, [])
  })

  test('opens by its button on a phone, and its last row searches the texts', async () => {
    const session = await openSession(here.browser, here.site, {viewport: {width: 390, height: 780}, colorScheme: 'dark'})
    const {page} = session
    await session.open('')
    await page.locator('[data-palette]').click()
    await page.locator('#palette-search').fill('fake account')
    await page.getByRole('option', {name: /Search the texts/}).waitFor()
    assert.deepEqual(await axeFaults(page), [])
    assert.equal(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'), 0)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\/\?q=fake(?:\+|%20)account/)
    await session.close()
    assert.deepEqual(session.problems, [])
  })

  test(`a page loads at most ${mostBefore} bytes before the palette is used`, () => {
    const folder = join(here.site.folder, '_astro')
    const opener = readdirSync(folder).filter((file) => file.endsWith('.js') && readFileSync(join(folder, file), 'utf8').includes('[data-palette]'))
    assert.equal(opener.length, 1)
    assert.ok(brotliCompressSync(readFileSync(join(folder, opener[0]!))).length <= mostBefore)
  })
})
