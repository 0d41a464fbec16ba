import assert from 'node:assert/strict'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import type {Id} from '../../../src/model/id.ts'
import {exitCodes} from '../../../src/site/command.ts'
import {compileSite} from '../../../src/site/compile-site.ts'
import {readLinkStatus} from '../../../src/site/links/link-status-store.ts'
import {type LinksQuestion, type LinksWorld, linksAndTell, linksWorld} from '../../../src/site/links/links-command.ts'
import {silent} from '../../../src/site/progress.ts'
import {openNet, serve} from './test-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'rootnote-links-'))
let busy = 0
const {port, asked, close} = await serve(({url = '', headers}, response) => {
  const host = headers.host?.split(':')[0]
  if (url === '/robots.txt') {
    if (host === 'shy.example') response.end('User-agent: *\nDisallow: /private\nCrawl-delay: 3\n')
    else response.writeHead(404).end()
  } else if (url.startsWith('/wayback/')) {
    const copy = `http://web.archive.org/web/20310504/${host}`
    response.end(JSON.stringify(url.includes('old') ? {archived_snapshots: {closest: {available: true, url: copy}}} : {archived_snapshots: {}}))
  } else if (url.startsWith('/save/')) response.writeHead(302, {location: '/web/20310506120000/x'}).end()
  else if (url === '/gone') response.writeHead(404).end()
  else if (url === '/moved') response.writeHead(301, {location: '/ok'}).end()
  else if (url === '/busy') {
    busy += 1
    if (busy < 2) response.writeHead(429, {'retry-after': '7'}).end()
    else response.end('at last')
  } else if (url === '/closed') response.writeHead(429, {'retry-after': '86400'}).end()
  else response.end(`page ${url}`)
})
after(() => {
  close()
  rmSync(folder, {recursive: true, force: true})
})

const paths = ['a.example/ok', 'a.example/gone', 'a.example/moved', 'a.example/busy', 'a.example/closed', 'shy.example/private', 'shy.example/old']
const urlOf = (path: string): string => `http://${path.replace('/', `:${port}/`)}`
let made = 0

function newContent(): string {
  const content = join(folder, String(made++), 'content')
  mkdirSync(join(content, 'articles'), {recursive: true})
  const sources = paths.map((path, at) => `  s-${at}: {title: Page ${at}, url: "${urlOf(path)}"}`).join('\n')
  writeFileSync(join(content, 'articles', 'a.md'), `---\ntitle: A\nstatus: published\nsources:\n${sources}\n---\n[b](${urlOf('b.example/ok')})\n`)
  return content
}

function run(content: string, question: Partial<LinksQuestion> = {}, world: Partial<LinksWorld> = {}) {
  const waits: number[] = []
  const said = {out: '', beside: ''}
  const full: LinksWorld = {
    ...linksWorld,
    net: openNet,
    wayback: {available: `http://api.example:${port}/wayback/?url=`, save: `http://api.example:${port}/save/`, saveMilliseconds: 1000},
    now: () => Date.parse('2031-05-06T12:00:00Z'),
    wait: async (milliseconds) => void waits.push(milliseconds),
    journal: (place) => join(place, '..', 'journal.jsonl'),
    isTerminal: false,
    ...world
  }
  const asking = {olderThan: 7, archive: false, concurrency: 4, delay: 50, format: 'text' as const, ...question}
  const add = (key: keyof typeof said) => (text: string) => {
    said[key] += text
  }
  return linksAndTell(content, asking, add('out'), add('beside'), full).then((code) => ({code, waits, ...said}))
}

test('links: what is recorded, what hosts ask for, and what is told', async () => {
  const content = newContent()
  const {code, out, waits} = await run(content)
  assert.equal(code, exitCodes.ok)
  const records = readLinkStatus(content)!
  const found = Object.fromEntries(paths.map((path) => [path, records.get(urlOf(path))]))
  assert.equal(records.size, paths.length + 1)
  for (const record of records.values()) assert.equal(record.checked, '2031-05-06')
  assert.match(found['a.example/ok']!.sha256!, /^[0-9a-f]{64}$/)
  assert.deepEqual([found['a.example/gone']!.status, found['a.example/gone']!.sha256], [404, undefined])
  assert.equal(found['a.example/moved']!.final, urlOf('a.example/ok'))
  assert.equal(found['a.example/busy']!.status, 200)
  assert.deepEqual([found['a.example/closed']!.status, found['a.example/closed']!.problem], [429, 'busy'])
  assert.equal(found['shy.example/private']!.problem, 'robots')
  assert.equal(found['shy.example/old']!.status, 200)
  assert.ok(!asked.includes('shy.example /private'))
  assert.ok(waits.includes(7000), 'Retry-After')
  assert.ok(waits.includes(3000), 'Crawl-delay')
  assert.equal(waits.filter((wait) => wait === 50).length, 4, 'the delay of one host, four times')
  assert.match(out, /gone {2}answered 404 on 2031-05-06\n8 addresses, 8 asked now, 1 without a page\n$/)
  assert.ok(!asked.some((line) => line.startsWith('api.example')), 'nobody else is told')
})

test('links: what was asked in the last days is left alone, and an address that left the content is forgotten', async () => {
  const content = newContent()
  await run(content)
  const before = asked.length
  assert.match((await run(content)).out, /8 addresses, 0 asked now, 1 without/)
  assert.equal(asked.length, before)
  assert.match((await run(content, {olderThan: 0})).out, /8 addresses, 8 asked now/)
  assert.match(
    (await run(content, {format: 'markdown'})).out,
    /^1 address of 8 without a page.*\n\n- http:&#8203;\/\/a\.example:&#8203;\d+\/gone answered 404 on 2031-05-06\n$/
  )
  assert.equal(JSON.parse((await run(content, {format: 'json'})).out).dead[0].status, 404)
  writeFileSync(join(content, 'articles', 'a.md'), '---\ntitle: A\nstatus: published\n---\nNothing.\n')
  await run(content)
  assert.equal(readLinkStatus(content)!.size, 0)
})

test('links: a run that is cut off goes on where it was', async () => {
  const content = newContent()
  let left = 3
  const stop = async (): Promise<void> => {
    left -= 1
    if (left === 0) throw new Error('cut off')
  }
  await assert.rejects(run(content, {concurrency: 1}, {wait: stop}), /cut off/)
  const journal = join(content, '..', 'journal.jsonl')
  const kept = readFileSync(journal, 'utf8').trim().split('\n').length
  assert.ok(kept >= 2 && !existsSync(join(content, 'link-status.json')))
  writeFileSync(journal, `${readFileSync(journal, 'utf8')}{"url":"http://half`)
  const {out} = await run(content)
  assert.ok(out.includes(`8 addresses, ${8 - kept} asked now`), out)
  assert.ok(!existsSync(journal))
})

test('links: the Wayback Machine is asked with consent only, for the copy there is or a new one', async () => {
  const content = newContent()
  await run(content, {archive: true})
  const records = readLinkStatus(content)!
  assert.equal(records.get(urlOf('shy.example/old'))!.archive, 'https://web.archive.org/web/20310504/api.example')
  assert.equal(records.get(urlOf('a.example/ok'))!.archive, 'https://web.archive.org/web/20310506120000/x')
  assert.equal(records.get(urlOf('a.example/gone'))!.archive, undefined)
  await run(content, {olderThan: 0})
  assert.equal(readLinkStatus(content)!.get(urlOf('a.example/ok'))!.archive, 'https://web.archive.org/web/20310506120000/x')
})

test('links: a file that is none of ours, or content with mistakes, is told and left as it is', async () => {
  const content = newContent()
  writeFileSync(join(content, 'link-status.json'), '{"format": 2}')
  const odd = await run(content)
  assert.equal(odd.code, exitCodes.errors)
  assert.match(odd.beside, /link-status\.json .*expected what `npm run links` writes/)
  assert.equal(readFileSync(join(content, 'link-status.json'), 'utf8'), '{"format": 2}')
  writeFileSync(join(content, 'articles', 'b.md'), 'no front matter')
  assert.match((await run(content)).beside, /articles\/b\.md/)
})

test('links: on a terminal a bar says how far it is', async () => {
  const {beside} = await run(newContent(), {}, {isTerminal: true})
  assert.match(beside, /█ 8\/8 /)
  assert.ok(beside.endsWith('\r\u001b[K'))
})

test('the build reads what was found: a page that is gone is a weakness, and its record says so', async () => {
  const content = newContent()
  await run(content)
  const {graph, messages} = await compileSite(content, false, silent)
  const dead = messages.filter(({code}) => code === 'dead-link')
  assert.deepEqual(
    dead.map(({level, line, reason}) => [level, line, reason]),
    [['info', 6, 'Unexpected address that answered 404 on 2031-05-06, expected a new `url`, or `archive`']]
  )
  assert.equal(graph!.sources.get('source/s-1' as Id<'source'>)!.link!.status, 404)
  writeFileSync(join(content, 'link-status.json'), '{')
  const odd = await compileSite(content, false, silent)
  assert.equal(odd.graph, undefined)
  assert.match(odd.messages[0]!.reason, /expected what `npm run links` writes/)
})
