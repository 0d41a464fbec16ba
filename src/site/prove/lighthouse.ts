import {launch} from 'chrome-launcher'
import lighthouseRun from 'lighthouse'
import {findBrowser} from '../find-browser.ts'
import {largestPages, servedDist} from './dist-pages.ts'
import {markdownTable, type Proof} from './proof.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const kinds = ['article', 'person', 'claim', 'network', 'search']
const runs = 3

type Scores = Readonly<Record<(typeof categories)[number], number>>

async function scoresOf(url: string, port: number): Promise<Scores> {
  const result = await lighthouseRun(url, {port, output: 'json', logLevel: 'error', onlyCategories: [...categories]})
  const scores = categories.map((name) => [name, Math.round((result?.lhr.categories[name]?.score ?? 0) * 100)])
  return Object.fromEntries(scores) as Scores
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Lighthouse, mobile, on the largest page of five kinds; the median of three runs for each score. */
export async function lighthouse(): Promise<Proof> {
  const site = await servedDist()
  const chrome = await launch({chromePath: findBrowser(), chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu']})
  const rows: {kind: string; path: string; scores: Scores}[] = []
  try {
    for (const [kind, path] of largestPages(site.folder)) {
      if (!kinds.includes(kind)) continue
      const found: Scores[] = []
      for (let run = 0; run < runs; run++) found.push(await scoresOf(site.address + path, chrome.port))
      const scores = Object.fromEntries(categories.map((name) => [name, median(found.map((one) => one[name]))])) as Scores
      rows.push({kind, path, scores})
    }
  } finally {
    chrome.kill()
    await site.close()
  }
  const ok = rows.length === kinds.length && rows.every(({scores}) => categories.every((name) => scores[name] >= (name === 'performance' ? 95 : 100)))
  const table = markdownTable(
    ['page', ...categories],
    rows.map(({kind, path, scores}) => [`${kind} \`/${path}\``, ...categories.map((name) => scores[name])])
  )
  return {ok, text: `Mobile, the median of ${runs} runs, on the built site served by \`npm run serve\`.\n\n${table}`, figures: rows}
}
