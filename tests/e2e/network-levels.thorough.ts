import assert from 'node:assert/strict'
import {before, describe, test} from 'node:test'
import type {BrowserContextOptions, Page} from 'playwright-core'
import {decodePicture} from '../../src/network/payload.ts'
import type {Picture} from '../../src/network/picture.ts'
import {openSession, type Session} from '../../src/site/prove/open-session.ts'
import {realSite} from './built-site.ts'
import {addressIs, addressIsNot, count, countIs, drawn, explore, inventedNetwork, nodesDrawn, placeOf, stage, withFiles} from './network-stage.ts'
import {onSite} from './on-site.ts'

describe('the levels of the network', () => {
  const here = onSite(realSite)
  let files: ReadonlyMap<string, string>
  let overview: Picture
  before(() => {
    files = inventedNetwork(500)
    overview = decodePicture(JSON.parse(files.get('data/network/overview.json')!))
  })
  const named = (name: string, run: (session: Session) => Promise<void>, options: BrowserContextOptions = {}) =>
    test(name, async () => {
      const session = await openSession(here.browser, here.site, options)
      await withFiles(session.page, files)
      await run(session)
      await session.close()
      // Pages of invented claims are not there.
      assert.deepEqual(
        session.problems.filter((problem) => !/404/.test(problem)),
        []
      )
    })
  const crumb = (page: Page) => page.getByRole('navigation', {name: 'Where in the network'})

  named(
    'a double click on a disc opens the group, a double click on a node its surroundings; the breadcrumb and Back lead back',
    async ({page, open}) => {
      await open('network/')
      await explore(page)
      assert.match(await count(page), /Showing \d+ of \d+ nodes, \d+ not drawn/)
      // One without anybody of the overview in it: then nothing lies over the disc.
      const group = overview.groups.find(({id}) => !overview.nodes.some((node) => node.group === id))!
      const disc = await placeOf(page, `group ${group.id}`)
      await page.mouse.dblclick(disc.x, disc.y - 2)
      await addressIs(page, /group=/)
      await page.goto(`${page.url().split('?')[0]}?group=${group.id}`)
      await drawn(page)
      await countIs(page, new RegExp(`of ${group.size} nodes`))
      const [first] = await nodesDrawn(page)
      const node = await placeOf(page, first!)
      await page.mouse.dblclick(node.x, node.y)
      await addressIs(page, /focus=/)
      await page.waitForFunction(() => document.querySelectorAll('.network__crumbs li').length === 3)
      await crumb(page).getByRole('button').nth(1).click()
      await addressIsNot(page, /focus=/)
      await addressIs(page, /group=/)
      await page.goBack()
      await addressIs(page, /focus=/)
      await crumb(page).getByRole('button', {name: 'Whole network'}).click()
      await addressIsNot(page, /focus=|group=/)
    }
  )

  named('with the keyboard: to a disc, into the group, a node, its rings, and up again', async ({page, open}) => {
    await open(`network/?group=${overview.groups[0]!.id}`)
    await drawn(page)
    await stage(page).focus()
    await page.keyboard.press('Enter')
    await addressIs(page, /focus=/)
    const one = await count(page)
    await page.keyboard.press('2')
    await addressIs(page, /depth=2/)
    await page.waitForFunction((text) => document.querySelector('[data-count]')?.textContent !== text, one)
    await page.keyboard.press('3')
    await addressIs(page, /depth=3/)
    await page.keyboard.press('1')
    await addressIsNot(page, /depth=/)
    await page.keyboard.press('Backspace')
    await addressIsNot(page, /focus=/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await addressIsNot(page, /group=/)
  })

  named('the panel and the list open groups too, and rings have buttons', async ({page, open}) => {
    await open('network/?x=0&y=0&z=0.4')
    await drawn(page)
    const summary = page.locator('.panel summary').filter({hasText: 'Groups'})
    if (!(await page.locator('.panel__edge').first().isVisible())) await summary.click()
    await page.locator('.panel__edge').first().click()
    await addressIs(page, /group=/)
    await page.getByRole('link', {name: 'List', exact: true}).click()
    await page.locator('.graph-list__in').first().click()
    await addressIs(page, /focus=/)
    await page.getByRole('button', {name: '2 rings around the middle'}).click()
    await addressIs(page, /depth=2/)
    await page.getByRole('button', {name: 'Whole network'}).click()
    await page.locator('.graph-list__groups a').first().click()
    await addressIs(page, /group=/)
  })

  named(
    'on a phone the list comes first and the window is small',
    async ({page, open}) => {
      await open('network/')
      assert.ok(await page.locator('#list').isVisible())
      await page.getByRole('link', {name: 'Picture'}).click()
      await drawn(page)
      assert.ok((await nodesDrawn(page)).filter((id) => !id.startsWith('group ')).length <= 80)
      assert.ok(((await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) as number) <= 0)
    },
    {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true}
  )

  named('where the reader has moved the drawing to stands in the address', async ({page, open}) => {
    await open('network/')
    await explore(page)
    await page.getByRole('button', {name: 'Zoom in'}).click()
    await addressIs(page, /x=-?\d+&y=-?\d+&z=/)
    const [address, before] = [page.url(), await placeOf(page, overview.nodes[0]!.id)]
    await page.goto(address)
    await drawn(page)
    const after = await placeOf(page, overview.nodes[0]!.id)
    assert.ok(Math.hypot(after.x - before.x, after.y - before.y) < 12)
    await page.getByRole('button', {name: 'Fit into the window'}).click()
    await addressIsNot(page, /z=/)
  })
})
