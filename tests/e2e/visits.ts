import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {BrowserContextOptions} from 'playwright-core'
import {openSession, type Session} from '../../src/site/prove/open-session.ts'
import type {Stage} from './on-site.ts'

/** A test in a window of its own, at the end of which the page has complained of nothing. */
export const visits =
  (here: Stage) =>
  (name: string, run: (session: Session) => Promise<void>, options: BrowserContextOptions = {}): void =>
    void test(name, async () => {
      const session = await openSession(here.browser, here.site, options)
      await run(session)
      await session.close()
      assert.deepEqual(session.problems, [])
    })
