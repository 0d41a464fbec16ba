import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {root} from '../architecture/source-files.ts'

/** What the workflows run before a build, against a server that has places, has none, or is broken. */
describe('.ci/published-layout', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rootnote-published-'))
  const [file, settings] = [join(folder, 'layout-cache.json'), join(folder, 'site.yaml')]
  const answers = new Map([
    ['/has/data/network/layout-cache.json', {code: 200, body: '{"real":1}'}],
    ['/refuses/data/network/layout-cache.json', {code: 403, body: ''}]
  ])
  let server: Server
  let address: string
  before(async () => {
    server = createServer(({url = ''}, response) => {
      const {code, body} = answers.get(url) ?? {code: 404, body: ''}
      response.writeHead(code).end(body)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(() => {
    server.close()
    rmSync(folder, {recursive: true, force: true})
  })
  const run = async (url: string): Promise<{code: number; out: string; told: string}> => {
    writeFileSync(settings, `title: A site\n${url}\nlang: en\n`)
    const child = spawn(join(root, '.ci/published-layout'), [file, settings], {stdio: ['ignore', 'pipe', 'pipe']})
    let [out, told] = ['', '']
    child.stdout.on('data', (bytes) => {
      out += bytes
    })
    child.stderr.on('data', (bytes) => {
      told += bytes
    })
    const [code] = (await once(child, 'close')) as [number]
    return {code, out, told}
  }

  for (const write of [(url: string) => url, (url: string) => `"${url}"`, (url: string) => `'${url.slice(0, -1)}' # its address`]) {
    test(`places are taken: ${write('ADDRESS/')}`, async () => {
      const {code, out, told} = await run(`url: ${write(`${address}/has/`)}`)
      assert.deepEqual([code, out], [0, `--layout-cache ${file}\n`])
      assert.match(told, /^Places taken from http:.*\/has\/data\/network\/layout-cache\.json\n$/)
      assert.equal(readFileSync(file, 'utf8'), '{"real":1}')
    })
  }
  const cold: [name: string, url: () => string][] = [
    ['nothing is published', () => `url: ${address}/new/`],
    ['the settings have no address', () => '# url: https://example.org/'],
    ['the host is not known yet', () => 'url: http://not-known-yet.invalid/']
  ]
  for (const [name, url] of cold) {
    test(`no options, and it is said: ${name}`, async () => {
      const {code, out, told} = await run(url())
      assert.deepEqual([code, out], [0, ''])
      assert.match(told, /the network is placed afresh\.\n$/)
    })
  }
  test('an answer that is neither fails', async () => {
    const {code, out, told} = await run(`url: ${address}/refuses/`)
    assert.deepEqual([code, out], [1, ''])
    assert.match(told, /Unexpected answer 403/)
  })
})
