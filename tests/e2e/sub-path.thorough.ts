import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {openSession, type Session} from '../../src/site/prove/open-session.ts'
import {eventually} from './eventually.ts'
import {onSite} from './on-site.ts'

describe('a site below a path (`url: https://host.example/sub/`)', () => {
  const here = onSite({name: 'halcyon-sub', content: 'tests/sites/halcyon-sub/content', base: '/sub/'})
  const pathOf = ({page}: Session): string => new URL(page.url()).pathname

  /** Runs in a fresh window; whatever was asked for outside `/sub/` is a problem. */
  const named = (name: string, run: (session: Session) => Promise<void>) =>
    test(name, async () => {
      const session = await openSession(here.browser, here.site)
      const outside: string[] = []
      session.page.on('request', (request) => {
        const {protocol, pathname} = new URL(request.url())
        if (protocol === 'http:' && !pathname.startsWith('/sub/')) outside.push(request.url())
      })
      await run(session)
      await session.close()
      assert.deepEqual([...session.problems, ...outside], [])
    })

  named('pages lead to each other', async (session) => {
    await session.open('')
    await session.page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Claims'}).click()
    assert.equal(pathOf(session), '/sub/claims/')
    await session.page.getByRole('main').locator('a[href*="/claims/"]').first().click()
    assert.match(pathOf(session), /^\/sub\/claims\/[^/]+\/[^/]+\/$/)
    await session.page.getByRole('main').locator('h1 a[href*="/sources/"]').first().click()
    assert.match(pathOf(session), /^\/sub\/sources\/[^/]+\/$/)
  })

  named('the search finds names and words, and leads there', async (session) => {
    await session.open('search/')
    await session.page.locator('#q').pressSequentially('halcyon', {delay: 10})
    const hit = session.page.locator('.hit__title a').first()
    await hit.waitFor()
    await hit.click()
    assert.match(pathOf(session), /^\/sub\/[a-z]+\//)
    assert.match(await session.page.locator('h1').innerText(), /halcyon/i)
  })

  named('the network opens, and a chosen node shows what is behind it', async (session) => {
    await session.open('network/?focus=organisation/halcyon-lines')
    await session.page.getByRole('application').waitFor()
    await eventually(async () => assert.ok((await session.page.locator('a[href^="/sub/organisations/halcyon-lines/"]').count()) > 0))
  })

  named('the worker that finds connections starts, and its answer leads on', async (session) => {
    await session.open('connections/?from=person/ana-ruiz&to=organisation/halcyon-lines')
    await session.page.locator('.hop .panel__sentence a[href^="/sub/sources/"]').first().waitFor()
    assert.equal(await session.page.locator('.way__strip svg a[href^="/sub/"]').count(), 2)
  })

  named('an address that does not exist answers with the page for that', async ({page}) => {
    const answer = await page.request.get(`${here.site.address}nowhere/`)
    assert.equal(answer.status(), 404)
    const text = await answer.text()
    assert.match(text, /No page at this address/)
    assert.match(text, /href="\/sub\/"/)
  })
})
