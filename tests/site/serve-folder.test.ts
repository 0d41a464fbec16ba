import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {request} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {embedFraming, securityHeaders} from '../../src/site/content-security-policy.ts'
import {fileFor, type Served, serveFolder} from '../../src/site/serve-folder.ts'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}
/** A request as typed, without the clean-up that `fetch` does to paths. */
const ask = (port: number, path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({port, path, method, headers, host: '127.0.0.1'}, (response) => {
      let text = ''
      response.on('data', (bytes) => {
        text += bytes
      })
      response.on('end', () => resolve({status: response.statusCode ?? 0, headers: response.headers, text}))
    })
    asked.on('error', reject).end()
  })

describe('serveFolder', () => {
  let folder: string
  let served: Served
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rootnote-serve-'))
    mkdirSync(join(folder, 'site/claims/x'), {recursive: true})
    mkdirSync(join(folder, 'site/data'), {recursive: true})
    mkdirSync(join(folder, 'site/embed/network'), {recursive: true})
    writeFileSync(join(folder, 'site/embed/network/index.html'), 'framed')
    writeFileSync(join(folder, 'secret.txt'), 'secret')
    writeFileSync(join(folder, 'site/index.html'), 'front')
    writeFileSync(join(folder, 'site/404.html'), 'nowhere')
    writeFileSync(join(folder, 'site/claims/x/index.html'), 'claim x')
    writeFileSync(join(folder, 'site/data/graph.json'), '{}')
    served = await serveFolder(join(folder, 'site'), '/sub/', 0)
  })
  after(async () => {
    await served.close()
    rmSync(folder, {recursive: true})
  })

  const cases = [
    {path: '/sub/', status: 200, text: 'front'},
    {path: '/sub/claims/x/', status: 200, text: 'claim x'},
    {path: '/sub/claims/x/?q=1', status: 200, text: 'claim x'},
    {path: '/sub/claims/x', status: 302, to: '/sub/claims/x/'},
    {path: '/sub/claims/x?q=1', status: 302, to: '/sub/claims/x/?q=1'},
    {path: '/', status: 302, to: '/sub/'},
    {path: '/sub', status: 302, to: '/sub/'},
    {path: '/other', status: 404, text: 'nowhere'},
    {path: '/sub/none/', status: 404, text: 'nowhere'},
    {path: '/sub/../secret.txt', status: 404, text: 'nowhere'},
    {path: '/sub/%2e%2e/secret.txt', status: 404, text: 'nowhere'},
    {path: '/sub/..%2fsecret.txt', status: 404, text: 'nowhere'},
    {path: '/sub/..%5csecret.txt', status: 404, text: 'nowhere'},
    {path: '/sub/%00', status: 404, text: 'nowhere'},
    {path: '/sub/%', status: 404, text: 'nowhere'}
  ]
  for (const {path, status, text, to} of cases) {
    test(`${path} → ${status}`, async () => {
      const answer = await ask(served.port, path)
      assert.equal(answer.status, status)
      if (text !== undefined) assert.equal(answer.text, text)
      if (to !== undefined) assert.equal(answer.headers.location, to)
    })
  }

  test('each answer carries the security headers and its type', async () => {
    const answer = await ask(served.port, '/sub/data/graph.json')
    for (const [name, value] of securityHeaders) assert.equal(answer.headers[name.toLowerCase()], value)
    assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
  })
  test('only what stands in the folder of embeds may be framed by others', async () => {
    const policies = async (path: string) => {
      const {headers} = await ask(served.port, path)
      return [headers['content-security-policy'], headers['cross-origin-resource-policy']]
    }
    assert.deepEqual(
      await policies('/sub/embed/network/'),
      embedFraming.map(([, value]) => value)
    )
    for (const path of ['/sub/', '/sub/claims/x/', '/sub/embed/none/', '/sub/embed/../claims/x/', '/sub/embed/network', '/sub/claims/x/?embed/'])
      assert.match(String((await policies(path))[0]), /frame-ancestors 'none'$/, path)
  })
  test('HEAD has no body, other methods are refused', async () => {
    const head = await ask(served.port, '/sub/', 'HEAD')
    assert.deepEqual([head.status, head.text, head.headers['content-length']], [200, '', '5'])
    assert.equal((await ask(served.port, '/sub/', 'POST')).status, 405)
  })
  test('text is compressed for those who can read it', async () => {
    assert.equal((await ask(served.port, '/sub/', 'GET', {'accept-encoding': 'gzip'})).headers['content-encoding'], 'gzip')
  })
  test('the next free port is taken', async () => {
    const second = await serveFolder(join(folder, 'site'), '/', served.port)
    assert.equal(second.port, served.port + 1)
    await second.close()
  })
})

test('fileFor: nothing outside of the folder', () => {
  assert.equal(fileFor('/srv/site', '/claims/', '/'), '/srv/site/claims/index.html')
  for (const path of ['/../x', '/a/../../x', '/%2e%2e/x', '/.', '/a\\..\\x']) assert.equal(fileFor('/srv/site', path, '/'), undefined, path)
})
