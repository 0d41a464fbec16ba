import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import type {Served} from '../serve-folder.ts'

export interface Session {
  readonly page: Page
  /** Console errors, uncaught errors, requests to other hosts, files that are not there. */
  readonly problems: string[]
  /** Opens a page of the site by its path below the site's root. */
  open(path: string): Promise<void>
  close(): Promise<void>
}

/** A fresh browser window on a served site that writes down whatever should not happen. */
export async function openSession(browser: Browser, served: Pick<Served, 'address'>, options: BrowserContextOptions = {}): Promise<Session> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, reducedMotion: 'reduce', ...options})
  const page = await context.newPage()
  const problems: string[] = []
  const {origin} = new URL(served.address)
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`${page.url()}: console: ${message.text()}`)
  })
  page.on('pageerror', (error) => void problems.push(`${page.url()}: ${error.message}`))
  page.on('dialog', (dialog) => {
    problems.push(`${page.url()}: dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== origin) problems.push(`${page.url()}: request to ${url.href}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document')
      problems.push(`${page.url()}: ${response.status()} for ${response.url()}`)
  })
  return {
    page,
    problems,
    open: async (path) => void (await page.goto(served.address + path, {waitUntil: 'load'})),
    close: () => context.close()
  }
}
