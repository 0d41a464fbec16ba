import type {Page, Route} from 'playwright-core'
import {analyse} from '../../src/analyse/analyse.ts'
import {networkCorpus, usualPairs} from '../../src/bench/network-corpus.ts'
import {networkFiles} from '../../src/site/network-files.ts'

export const stage = (page: Page) => page.getByRole('application')
export const count = async (page: Page): Promise<string> => String(await page.locator('[data-count]').textContent())

/** Waits until the address says something. */
export const addressIs = (page: Page, pattern: RegExp) =>
  page.waitForFunction((text) => new RegExp(text).test(decodeURIComponent(location.search)), pattern.source)
export const addressIsNot = (page: Page, pattern: RegExp) =>
  page.waitForFunction((text) => !new RegExp(text).test(decodeURIComponent(location.search)), pattern.source)
export const countIs = (page: Page, pattern: RegExp) =>
  page.waitForFunction((text) => new RegExp(text).test(document.querySelector('[data-count]')?.textContent ?? ''), pattern.source)

/** Waits for the canvas, and until its drawing is whole. */
export async function drawn(page: Page): Promise<void> {
  await stage(page).waitFor()
  await page.waitForFunction(() => document.querySelectorAll('.network__canvas canvas').length > 0)
  await page.waitForFunction(() => /Showing/.test(document.querySelector('.network__where ~ [data-count]')?.textContent ?? ''))
  await standsStill(page)
}

/** Waits until nothing has moved for a moment, however slow the machine. */
async function standsStill(page: Page): Promise<void> {
  const places = () =>
    page.evaluate(() => {
      const {cy} = (document.querySelector('.network__canvas') as Element & {_cyreg: {cy: Drawing}})._cyreg
      return JSON.stringify([document.documentElement.scrollHeight, ...cy.nodes().map((node) => [node.id(), node.renderedPosition()])])
    })
  for (let before = '', now = await places(); now !== before; ) {
    await page.waitForTimeout(150)
    before = now
    now = await places()
  }
}

/** Opens the page, and the canvas on it. */
export async function explore(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Explore this drawing'}).click()
  await drawn(page)
}

/** The drawing of Cytoscape, as far as the tests look into it. */
interface Drawing {
  getElementById: (id: string) => {
    renderedPosition: () => {x: number; y: number}
    renderedMidpoint: () => {x: number; y: number}
    length: number
    hasClass: (name: string) => boolean
  }
  nodes: () => {map: <T>(read: (node: {id: () => string; renderedPosition: () => {x: number; y: number}}) => T) => T[]}
}

/** Where a node stands on the page; nothing when it is not drawn. */
export async function placeOf(page: Page, id: string): Promise<{x: number; y: number}> {
  const place = await page.evaluate((key) => {
    const box = document.querySelector('.network__canvas') as Element & {_cyreg: {cy: Drawing}}
    const node = box._cyreg.cy.getElementById(key)
    if (node.length === 0) return undefined
    box.scrollIntoView({block: 'center', behavior: 'instant'})
    const [{left, top}, {x, y}] = [box.getBoundingClientRect(), node.renderedPosition()]
    return {x: left + x, y: top + y}
  }, id)
  // Cytoscape learns of the scrolling with the next frame.
  await page.waitForTimeout(100)
  if (!place) throw new Error(`Unexpected id ${id}, expected one that is drawn`)
  return place
}
export const has = (page: Page, id: string, name: string): Promise<boolean> =>
  page.evaluate(
    ([key, word]) => (document.querySelector('.network__canvas') as Element & {_cyreg: {cy: Drawing}})._cyreg.cy.getElementById(key!).hasClass(word!),
    [id, name]
  )
export const nodesDrawn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (document.querySelector('.network__canvas') as Element & {_cyreg: {cy: Drawing}})._cyreg.cy.nodes().map((node) => node.id()))

/** A tap on a node, wherever it stands. */
export const tapOn = (page: Page, id: string): Promise<void> =>
  page.evaluate((key) => {
    const box = document.querySelector('.network__canvas') as Element & {
      _cyreg: {cy: {getElementById: (id: string) => {emit: (name: string) => unknown}}}
    }
    box._cyreg.cy.getElementById(key).emit('tap')
  }, id)

/** The files of an invented network in place of the site's own. */
export async function withFiles(page: Page, files: ReadonlyMap<string, string>): Promise<void> {
  await page.route('**/data/network/**', (route: Route) => {
    const body = files.get(decodeURIComponent(new URL(route.request().url()).pathname.slice(1)))
    return body === undefined ? route.fulfill({status: 404, body: 'none'}) : route.fulfill({contentType: 'application/json', body})
  })
}

/** An invented network of some size. */
export function inventedNetwork(entities: number): ReadonlyMap<string, string> {
  const graph = networkCorpus({entities, pairs: usualPairs(entities), seed: 7})
  return networkFiles({graph, analysis: analyse(graph)} as never)
}
