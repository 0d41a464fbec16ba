import type {Locator, Page} from 'playwright-core'

/** Where the journey begins. */
export const claim = 'claims/one-investigation/group-account/'

/** Two ways to follow a link: with the mouse, or with Tab and Enter alone. */
export type Follow = (page: Page, link: Locator) => Promise<void>
export const byMouse: Follow = (_, link) => link.click()
export const byKeyboard: Follow = async (page, link) => {
  for (let presses = 0; presses < 400; presses++) {
    if (await link.evaluate((element) => element === document.activeElement)) return page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
  }
  throw new Error(`Unexpected link that Tab does not reach: ${await link.textContent()}`)
}

/** Claim → its source → what that rests on → what else rests on it → the network → the list. */
export async function travel(page: Page, follow: Follow): Promise<void> {
  await follow(page, page.getByRole('main').locator('h1 a[href*="/sources/"]').first())
  await page.waitForURL(/\/sources\/[^/]+\/$/)
  for (const name of ['What it rests on', 'What rests on it']) {
    const section = page.locator('section').filter({has: page.getByRole('heading', {name})})
    const from = page.url()
    await follow(page, section.locator('a[href*="/sources/"]').first())
    await page.waitForURL((url) => url.href !== from)
  }
  await page.waitForURL(/\/sources\/[^/]+\/$/)
  await follow(page, page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Network'}))
  await page.waitForURL(/\/network\/$/)
  await follow(page, page.getByRole('link', {name: 'List', exact: true}))
  const row = page.locator('#list').getByRole('link', {name: 'Murtaza Hussain', exact: true}).first()
  await row.waitFor()
  await follow(page, row)
  await page.waitForURL(/\/people\/murtaza-hussain\/$/)
}
