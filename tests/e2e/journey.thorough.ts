import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {openSession} from '../../src/site/prove/open-session.ts'
import {realSite} from './built-site.ts'
import {onSite} from './on-site.ts'
import {byKeyboard, byMouse, claim, travel} from './travel.ts'

describe('from a claim to its root and around it, further', () => {
  const here = onSite(realSite)
  const ways = [
    {name: 'with the mouse, on a phone', follow: byMouse, options: {viewport: {width: 390, height: 844}}},
    {name: 'with the keyboard and without JavaScript', follow: byKeyboard, options: {javaScriptEnabled: false}}
  ]
  for (const {name, follow, options} of ways)
    test(name, async () => {
      const session = await openSession(here.browser, here.site, options)
      await session.open(claim)
      await travel(session.page, follow)
      await session.close()
      assert.deepEqual(session.problems, [])
    })
})
