import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {axeFaults} from '../../src/site/prove/axe-faults.ts'
import {largestPages, pageKinds} from '../../src/site/prove/dist-pages.ts'
import {openSession} from '../../src/site/prove/open-session.ts'
import {realSite} from './built-site.ts'
import {onSite} from './on-site.ts'

describe('accessibility', () => {
  const here = onSite(realSite)

  // A third of the kinds is left to `npm run prove -- audit`, which opens every page in both windows.
  for (const [colorScheme, width, turn] of [
    ['light', 1280, 0],
    ['dark', 390, 1]
  ] as const) {
    test(`a page of every third kind, ${colorScheme}, ${width} px`, async () => {
      const session = await openSession(here.browser, here.site, {colorScheme, viewport: {width, height: 900}})
      const pages = largestPages(here.site.folder)
      assert.deepEqual([...pages.keys()], [...pageKinds.keys()])
      const faults: string[] = []
      for (const [kind, path] of [...pages].filter((_, at) => at % 3 === turn)) {
        await session.open(path)
        faults.push(...(await axeFaults(session.page)).map((fault) => `${kind} (${path}): ${fault}`))
        const wide = (await session.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) as number
        if (wide > 0) faults.push(`${kind} (${path}): wider than the window by ${wide} px`)
      }
      await session.close()
      faults.push(...session.problems)
      assert.deepEqual(faults, [], faults.join('\n'))
    })
  }
})
