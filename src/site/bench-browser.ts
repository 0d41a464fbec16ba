import {type Browser, chromium, type Page} from 'playwright-core'
import type {BuiltNetwork} from './bench-network-site.ts'
import {type MainThread, mainThread, traceCategories} from './bench-trace.ts'
import {countTransfer} from './bench-transfer.ts'
import {findBrowser} from './find-browser.ts'
import {serveFolder} from './serve-folder.ts'

/** Who looks: a desktop, or a phone whose processor is four times slower. */
export interface Profile {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly pixels: number
  readonly slower: number
}
export const profiles: readonly Profile[] = [
  {name: '1280 px', width: 1280, height: 900, pixels: 1, slower: 1},
  {name: '390 px, 4× slower', width: 390, height: 844, pixels: 2, slower: 4}
]

/** Milliseconds, bytes and megabytes; what could not be measured is left out. */
export interface BrowserRow {
  readonly profile: string
  readonly firstPaint: number
  /** Links of the drawing that are on screen while all scripts are held back. */
  readonly linksWithoutScripts: number
  readonly bytes: {readonly still: number; readonly interactive: number; readonly cluster?: number; readonly fonts: number}
  readonly explore: MainThread & {readonly clock: number}
  readonly cluster?: MainThread & {readonly clock: number}
  readonly pan: {readonly frames: number; readonly perFrame: number; readonly longest: number}
  readonly heapMegabytes: number
}

/** A loaded machine at a quarter of its speed takes long; milliseconds. */
const patience = 180_000

async function openPage(browser: Browser, {width, height, pixels, slower}: Profile): Promise<Page> {
  const context = await browser.newContext({viewport: {width, height}, deviceScaleFactor: pixels, reducedMotion: 'reduce'})
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', {rate: slower})
  return page
}

const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (wanted) => {
    for (let at = 0; at < wanted; at++) await new Promise((next) => requestAnimationFrame(next))
  }, count)

async function painted(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  return page.evaluate(() => Math.round(performance.getEntriesByName('first-contentful-paint')[0]!.startTime))
}

/** Runs a step of a reader and tells what the main thread had to do for it. */
async function traced(browser: Browser, page: Page, step: () => Promise<void>): Promise<MainThread & {readonly clock: number}> {
  await browser.startTracing(page, {categories: traceCategories})
  const since = performance.now()
  await step()
  const clock = Math.round(performance.now() - since)
  await frames(page, 2)
  return {...mainThread((await browser.stopTracing()).toString('utf8')), clock}
}

/** The page while no script arrives: what stands there has been painted without any. */
async function linksWithoutScripts(browser: Browser, profile: Profile, url: string): Promise<number> {
  const page = await openPage(browser, profile)
  await page.route('**/*.js', () => undefined)
  await page.goto(url, {waitUntil: 'commit'})
  await page.waitForSelector('.network__static svg a', {state: 'attached'})
  await painted(page)
  const links = await page.locator('.network__static svg a').count()
  await page.context().close()
  return links
}

async function explored(page: Page): Promise<void> {
  await page.locator('.network__explore').click()
  await page.waitForSelector('.network__live canvas')
  await page.waitForLoadState('networkidle')
  await frames(page, 2)
}

async function openedGroup(page: Page, group: string): Promise<void> {
  await page.evaluate((id) => {
    history.pushState(undefined, '', `?group=${encodeURIComponent(id)}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, group)
  await page.waitForLoadState('networkidle')
  await frames(page, 2)
}

const panSteps = 90

/** A drag in circles from a corner of the drawing, one step a frame. */
async function panned(page: Page): Promise<void> {
  const box = await page.locator('.network__live canvas').last().boundingBox()
  if (!box) throw new Error('Unexpected lack of a canvas, expected the drawing of the network')
  const middle = {x: box.x + box.width / 2, y: box.y + box.height / 2}
  await page.mouse.move(box.x + 6, box.y + 6)
  await page.mouse.down()
  for (let step = 0; step < panSteps; step++) {
    await page.mouse.move(middle.x + Math.cos(step / 9) * box.width * 0.3, middle.y + Math.sin(step / 9) * box.height * 0.3)
    await frames(page, 1)
  }
  await page.mouse.up()
}

async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const {usedSize} = (await session.send('Runtime.getHeapUsage')) as {usedSize: number}
  return Math.round(usedSize / 1e5) / 10
}

async function measured(browser: Browser, profile: Profile, folder: string, address: string, {groups}: BuiltNetwork): Promise<BrowserRow> {
  const links = await linksWithoutScripts(browser, profile, `${address}network/`)
  const page = await openPage(browser, profile)
  const transfer = countTransfer(page, folder, address)
  // A phone shows the list first; at this address the drawing.
  await page.goto(`${address}network/#picture`, {waitUntil: 'load'})
  const [firstPaint, still] = [await painted(page), transfer.still()]
  const explore = await traced(browser, page, () => explored(page))
  const interactive = transfer.bytes()
  const pan = await traced(browser, page, () => panned(page))
  const cluster = await traced(browser, page, () => openedGroup(page, groups.largest))
  const heapMegabytes = await heap(page)
  const more = transfer.bytes() - interactive
  await page.context().close()
  return {
    profile: profile.name,
    firstPaint,
    linksWithoutScripts: links,
    bytes: {still, interactive, ...(more > 0 && {cluster: more}), fonts: transfer.fonts()},
    explore,
    ...(more > 0 && {cluster}),
    pan: {frames: panSteps, perFrame: Math.round((pan.total / panSteps) * 10) / 10, longest: pan.longest},
    heapMegabytes
  }
}

/** Ways between the asked entities as the worker of the site finds them; milliseconds, from the question to the answer with its names. */
export interface PathRow {
  readonly first: number
  readonly median: number
  readonly most: number
  /** The same questions once more, when all their names are there. */
  readonly againMedian: number
  readonly againMost: number
  readonly found: number
  readonly asked: number
}

async function askedPaths(browser: Browser, address: string, worker: string, asked: BuiltNetwork['asked']): Promise<PathRow> {
  const page = await openPage(browser, profiles[0]!)
  await page.goto(`${address}connections/`, {waitUntil: 'load'})
  const times = await page.evaluate(
    async ({url, pairs, wish}) => {
      const made = new Worker(url, {type: 'module'})
      const ask = (from: string, to: string, run: number): Promise<{time: number; found: boolean}> =>
        new Promise((done) => {
          const since = performance.now()
          made.addEventListener('message', ({data}) => done({time: performance.now() - since, found: data.answer?.paths?.length > 0}), {once: true})
          made.postMessage({run, base: '/', question: {...wish, from, to}})
        })
      const answers: {time: number; found: boolean}[] = []
      for (const [at, [from, to]] of [...pairs, ...pairs].entries()) answers.push(await ask(from, to, at))
      return answers
    },
    {url: worker, pairs: asked.map(([from, to]) => [from, to] as [string, string]), wish: {mostSteps: 6, unsupported: false, relationsOnly: false}}
  )
  await page.context().close()
  const [first, ...rest] = times.slice(0, asked.length).map(({time}) => time)
  const again = times.slice(asked.length).map(({time}) => time)
  const at = (values: readonly number[], share: number): number =>
    Math.round([...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))]! * 10) / 10
  return {
    first: Math.round(first!),
    median: at(rest, 0.5),
    most: at(rest, 1),
    againMedian: at(again, 0.5),
    againMost: at(again, 1),
    found: times.slice(0, asked.length).filter(({found}) => found).length,
    asked: asked.length
  }
}

/** Opens the built network pages in a browser as readers do. */
export async function benchBrowser(folder: string, built: BuiltNetwork, worker: string | undefined): Promise<{rows: BrowserRow[]; paths?: PathRow}> {
  const site = await serveFolder(folder, '/', 0)
  const browser = await chromium.launch({executablePath: findBrowser()})
  try {
    const rows: BrowserRow[] = []
    for (const profile of profiles) rows.push(await measured(browser, profile, folder, site.address, built))
    return {rows, ...(worker !== undefined && {paths: await askedPaths(browser, site.address, worker, built.asked)})}
  } finally {
    await browser.close()
    await site.close()
  }
}
