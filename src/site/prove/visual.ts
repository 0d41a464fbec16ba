import {mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {chromium} from 'playwright-core'
import {findBrowser} from '../find-browser.ts'
import {projectFolder} from '../project.ts'
import {largestPages, servedDist} from './dist-pages.ts'
import {markdownTable, type Proof} from './proof.ts'

const widths = [390, 1280]
const themes = ['light', 'dark'] as const

/** Photographs the largest page of each kind for people to look at; a machine only sees whether it fits the window. */
export async function visual(): Promise<Proof> {
  const site = await servedDist()
  const folder = join(projectFolder, 'tests', '.output', 'visual')
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder, {recursive: true})
  const browser = await chromium.launch({executablePath: findBrowser()})
  const rows: {kind: string; width: number; theme: string; overflow: number}[] = []
  try {
    for (const width of widths) {
      for (const theme of themes) {
        const page = await browser.newPage({viewport: {width, height: 900}, colorScheme: theme, reducedMotion: 'reduce'})
        for (const [kind, path] of largestPages(site.folder)) {
          await page.goto(site.address + path, {waitUntil: 'networkidle'})
          const overflow = (await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) as number
          await page.screenshot({path: join(folder, `${kind.replaceAll(' ', '-')}-${width}-${theme}.png`), fullPage: true})
          rows.push({kind, width, theme, overflow})
        }
        await page.close()
      }
    }
  } finally {
    await browser.close()
    await site.close()
  }
  const faults = rows.filter(({overflow}) => overflow > 0)
  const table = markdownTable(
    ['page', 'width', 'theme', 'wider than the window by'],
    faults.map(({kind, width, theme, overflow}) => [kind, width, theme, overflow])
  )
  const text = `${rows.length} pictures in \`tests/.output/visual/\`: each kind of page at ${widths.join(' and ')} px, light and dark.\n\n${faults.length === 0 ? 'None is wider than its window.' : table}`
  return {ok: faults.length === 0, text, figures: rows}
}
