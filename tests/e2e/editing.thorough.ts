import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import type {Page} from 'playwright-core'
import {groupRows, keyGroups} from '../../src/guide/key-groups.ts'
import {messageGroups} from '../../src/guide/message-facts.ts'
import {readEntry} from '../../src/read/read-entry.ts'
import {readPage} from '../../src/site/audit/page.ts'
import {axeFaults} from '../../src/site/prove/axe-faults.ts'
import {filesBelow} from '../../src/site/walk-folder.ts'
import {onSite} from './on-site.ts'
import {visits} from './visits.ts'

const part = (page: Page, name: string) => page.locator(`contribute-page [data-${name}]`)
const stateIs = (page: Page, pattern: RegExp) =>
  page.waitForFunction((text) => new RegExp(text).test(document.querySelector('[data-state]')?.textContent ?? ''), pattern.source)

/** Fills in all that a claim with a new source needs. */
async function fill(page: Page): Promise<void> {
  await page.getByLabel('Title of the new page').fill('Passengers of the Halcyon')
  await page.getByLabel('What is said').fill('The ferry carried 412 people: too many.')
  await page.getByLabel('Title (needed)', {exact: true}).fill('Ferry overloaded')
  await page.getByRole('combobox', {name: 'Speaker', exact: true}).fill('ana ru')
  await page.locator('.combo__list li:visible').first().waitFor()
  await page.keyboard.press('Enter')
}

describe('help for editors', () => {
  const here = onSite({name: 'halcyon-sub', content: 'tests/sites/halcyon-sub/content', base: '/sub/'})
  const named = visits(here)

  test('every key and every code stands in the guide that was built', () => {
    const idsOf = (slug: string): Set<string> => {
      const path = `guide/${slug}/index.html`
      return new Set(
        readPage(path, readFileSync(join(here.site.folder, path), 'utf8')).elements.flatMap(({attributes}) => attributes.get('id') ?? [])
      )
    }
    for (const slug of Object.keys(groupRows)) {
      const ids = idsOf(slug)
      for (const {id, keys} of keyGroups(slug)) for (const {key} of keys) assert.ok(ids.has(`${id}-${key}`), `${slug}: ${id}-${key}`)
    }
    const codes = idsOf('messages')
    for (const {messages} of messageGroups()) for (const {code} of messages) assert.ok(codes.has(code), code)
  })

  test('no page but its own speaks of the forms of /admin/, and no other loads their script', () => {
    const {folder} = here.site
    for (const file of filesBelow(folder).filter((path) => /\.(?:html|xml|txt)$/.test(path) && !path.startsWith('admin/')))
      assert.ok(!/admin\//.test(readFileSync(join(folder, file), 'utf8')), file)
  })

  named('/contribute/: by keyboard, a file that is read without a word, and a link that carries it', async ({page, open}) => {
    await open('contribute/')
    await fill(page)
    await page.getByLabel('When it is said').fill('last May')
    await page.keyboard.press('Tab')
    await page.locator('#field-when-fault').filter({hasText: 'Expected a date'}).waitFor()
    assert.equal(await page.locator('#field-when').getAttribute('aria-invalid'), 'true')
    await stateIs(page, /^1 field asks for something yet\.$/)
    await part(page, 'open').press('Enter')
    assert.equal(await page.evaluate('document.activeElement.id'), 'field-when')
    await page.getByLabel('When it is said').fill('2031-05-03')
    await stateIs(page, /^The form fits\. Nothing has been sent\.$/)
    const text = await part(page, 'text').innerText()
    const {entry, messages} = readEntry({path: 'content/articles/passengers-of-the-halcyon.md', bytes: Buffer.from(text)}, 'en')
    assert.deepEqual(messages, [])
    assert.ok(entry?.kind === 'article' && entry.claims[0]?.statements[0]?.speakers[0]?.text === 'Ana Ruiz', text)
    const link = new URL((await part(page, 'open').getAttribute('href'))!)
    assert.equal(link.origin + link.pathname, 'https://github.com/example/halcyon/new/main')
    assert.equal(link.searchParams.get('filename'), 'content/articles/passengers-of-the-halcyon.md')
    assert.equal(link.searchParams.get('value')?.trim(), text.trim())
  })

  named('/contribute/: a name nobody has introduced asks what it is; a page that is here gets a part of text', async ({page, open}) => {
    await open('contribute/')
    await fill(page)
    await page.getByRole('combobox', {name: 'Whom or what it concerns', exact: true}).fill('Northern Star')
    await page.locator('[data-new-names] select').selectOption('organisation')
    await page.waitForFunction(() => document.querySelector('[data-text]')?.textContent?.includes('organisations: [Northern Star]'))
    await page.getByLabel('Page', {exact: true}).fill('halcyon')
    await page.waitForFunction(() => document.querySelector('[data-open]')?.textContent === 'Open that file')
    assert.match((await part(page, 'open').getAttribute('href'))!, /github\.com\/example\/halcyon\/edit\/main\/content\/articles\//)
    assert.doesNotMatch(await part(page, 'text').innerText(), /^---/)
    await page.getByLabel('a source alone').check()
    await page.waitForFunction(() => document.querySelector('[data-path]')?.textContent === 'content/sources/ferry-overloaded.yaml')
    assert.deepEqual(await axeFaults(page), [])
  })

  named(
    '/contribute/: without JavaScript it says how else',
    async ({page, open}) => {
      await open('contribute/')
      assert.match(await page.locator('main').innerText(), /The form needs JavaScript/)
      assert.equal(await page.locator('form[aria-label="A claim or a source"]').isVisible(), false)
      assert.equal(await page.locator('main a[href="https://github.com/example/halcyon/new/main"]:visible').count(), 1)
    },
    {javaScriptEnabled: false}
  )

  named('/admin/: what is lost, then the sign-in, with no word to anybody', async ({page, open}) => {
    await open('admin/')
    assert.match(await page.locator('main').innerText(), /comments are lost/)
    assert.deepEqual(await axeFaults(page), [])
    await page.getByRole('link', {name: 'Open the forms'}).click()
    await page.getByRole('button', {name: 'Sign In Using Access Token'}).waitFor()
  })
})
