import assert from 'node:assert/strict'
import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import type {Browser} from 'playwright-core'
import {openSession, type Session} from '../../src/site/prove/open-session.ts'
import {root} from '../architecture/source-files.ts'
import {openBrowser} from './browser.ts'
import {eventually} from './eventually.ts'

/** The server for editors in a process of its own, and what it has printed so far. */
interface Editing {
  readonly child: ChildProcess
  readonly printed: () => string
  readonly address: string
}

async function startEditing(content: string): Promise<Editing> {
  const child = spawn(process.execPath, [join(root, 'scripts/rootnote.mjs'), 'dev', '--content', content, '--port', '4397'], {
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes) => {
      text += bytes
    })
  }
  await eventually(async () => assert.match(text, /Drafts included, on http/), 60_000)
  return {child, printed: () => text, address: /on (http\S+)/.exec(text)![1]!}
}

async function stop({child}: Editing): Promise<void> {
  child.kill('SIGINT')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

describe('npm run dev, on a site that `npm run new -- site` has begun', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rootnote-dev-'))
  const content = join(folder, 'content')
  const article = join(content, 'articles/first-article.md')
  let editing: Editing
  let browser: Browser
  let session: Session
  const edit = (from: string, to: string): void => {
    const text = readFileSync(article, 'utf8')
    assert.ok(text.includes(from), from)
    writeFileSync(article, text.replace(from, to))
  }
  const shown = (words: string, selector = 'body') =>
    eventually(async () => assert.ok((await session.page.locator(selector).innerText()).includes(words), `${words} in ${selector}`), 20_000)

  before(async () => {
    const made = spawn(process.execPath, [join(root, 'scripts/rootnote.mjs'), 'new', 'site', '--content', content], {stdio: 'ignore'})
    assert.deepEqual(await once(made, 'exit'), [0, null])
    editing = await startEditing(content)
    browser = await openBrowser()
    session = await openSession(browser, editing)
  })
  after(async () => {
    await browser?.close()
    if (editing) await stop(editing)
    rmSync(folder, {recursive: true, force: true})
  })

  test('a draft is shown with its banner', async () => {
    await session.open('articles/first-article/')
    await shown('What one report says', 'h1')
    await shown('draft')
  })

  test('an edit appears without reloading by hand', async () => {
    edit('Our own neutral text.', 'Our edited neutral text.')
    await shown('Our edited neutral text.')
  })

  test('an error stands over the page and in the terminal; the page keeps its last state; mended, it goes', async () => {
    edit('status: draft', 'statsu: draft')
    await shown('statsu', '[data-rootnote-messages]')
    await shown('Our edited neutral text.')
    assert.match(editing.printed(), /content\/articles\/first-article\.md:4:1 +error +unknown-key/)
    edit('statsu: draft', 'status: draft')
    await eventually(async () => assert.equal(await session.page.locator('[data-rootnote-messages]').count(), 0), 20_000)
  })

  test('a new file is a new page', async () => {
    writeFileSync(
      join(content, 'articles/second-article.md'),
      '---\ntitle: A second page\nlang: en\nstatus: draft\n---\n\nAbout [[Somebody Named]].\n'
    )
    await eventually(async () => assert.match(editing.printed(), /2 articles, .* no error/), 30_000)
    await session.open('articles/second-article/')
    assert.equal(await session.page.locator('h1').innerText(), 'A second page')
  })
})
