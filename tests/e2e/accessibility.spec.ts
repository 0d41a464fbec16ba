import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import axe from 'axe-core'
import type {Page} from 'playwright-core'
import {largestPages, pageKinds} from '../../src/site/prove/dist-pages.ts'
import {realSite} from './built-site.ts'
import {onSite} from './on-site.ts'
import {openSession} from './session.ts'

/** What axe finds, as lines. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = (await page.evaluate("axe.run({resultTypes: ['violations']})")) as axe.AxeResults
  return found.violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`)
  )
}

describe('accessibility', () => {
  const here = onSite(realSite)

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 390]) {
      test(`a page of each kind, ${colorScheme}, ${width} px`, async () => {
        const session = await openSession(here.browser, here.site, {colorScheme, viewport: {width, height: 900}})
        const pages = largestPages(here.site.folder)
        assert.deepEqual([...pages.keys()], [...pageKinds.keys()])
        const faults: string[] = []
        for (const [kind, path] of pages) {
          await session.open(path)
          faults.push(...(await violations(session.page)).map((fault) => `${kind} (${path}): ${fault}`))
          const wide = (await session.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) as number
          if (wide > 0) faults.push(`${kind} (${path}): wider than the window by ${wide} px`)
        }
        await session.close()
        assert.deepEqual(faults, [], faults.join('\n'))
      })
    }
  }
})
