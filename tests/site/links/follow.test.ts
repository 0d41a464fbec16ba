import assert from 'node:assert/strict'
import type {ServerResponse} from 'node:http'
import {after, test} from 'node:test'
import {type Asker, ask, askLimits} from '../../../src/site/links/ask.ts'
import {type Followed, follow} from '../../../src/site/links/follow.ts'
import type {Net} from '../../../src/site/links/net.ts'
import {isPublicAddress} from '../../../src/site/links/public-address.ts'
import {openNet, serve} from './test-server.ts'

const limits = {milliseconds: 300, bytes: 20_000, redirects: 5}
const open: Asker = {net: openNet, limits, agent: 'Rootnote-links/1 (+test)'}

const drip = (response: ServerResponse): void => {
  response.writeHead(200)
  const timer = setInterval(() => response.write('x'), 20)
  response.on('close', () => clearInterval(timer))
}
const endless = (response: ServerResponse): void => {
  response.writeHead(200)
  const more = (): void => {
    while (response.write('x'.repeat(5000)));
  }
  response.on('drain', more)
  more()
}
const {port, asked, close} = await serve(({url = '', headers}, response) => {
  const to = (location: string, code = 302): void => void response.writeHead(code, {location}).end()
  if (url === '/ok') response.end(`hello ${headers['user-agent']}`)
  else if (url.startsWith('/hop/')) to(Number(url.slice(5)) === 0 ? '/ok' : `/hop/${Number(url.slice(5)) - 1}`)
  else if (url === '/loop') to('/loop', 301)
  else if (url === '/private') to(`http://10.0.0.1:${port}/ok`)
  else if (url === '/rebound') to(`http://rebound.example:${port}/ok`)
  else if (url === '/file') to('file:///etc/passwd')
  else if (url === '/nowhere') response.writeHead(302).end('no location')
  else if (url === '/slow') drip(response)
  else if (url === '/endless') endless(response)
  else if (url === '/cut') {
    response.writeHead(200, {'content-length': '100'})
    response.write('x', () => response.destroy())
  } else if (url !== '/silent') response.writeHead(404).end()
})
after(close)
const at = (path: string, host = 'a.example'): URL => new URL(`http://${host}:${port}${path}`)
const problemOf = (found: Followed): string | number => ('problem' in found ? found.problem : found.answer.status)

const cases: readonly [path: string, expected: string | number, final?: string][] = [
  ['/ok', 200],
  ['/missing', 404],
  ['/hop/0', 200, '/ok'],
  ['/hop/4', 200, '/ok'],
  ['/hop/5', 'too-many-redirects'],
  ['/loop', 'too-many-redirects'],
  ['/file', 'bad-redirect'],
  ['/nowhere', 302],
  ['/slow', 'timeout'],
  ['/silent', 'timeout'],
  ['/cut', 'no-answer'],
  ['/endless', 200]
]
for (const [path, expected, final] of cases)
  test(`follow ${path}: ${expected}`, async () => {
    const found = await follow(at(path), open)
    assert.equal(problemOf(found), expected)
    if (final !== undefined) assert.equal(found.final.pathname, final)
  })

test('what is larger than the limit is cut, and never held', async () => {
  const answer = await ask(at('/endless'), open)
  assert.ok(typeof answer === 'object' && answer.isCut && answer.bytes.length <= limits.bytes)
})

test('who asks is said', async () => {
  const answer = await ask(at('/ok'), open)
  assert.ok(typeof answer === 'object' && answer.bytes.toString() === 'hello Rootnote-links/1 (+test)')
})

/** A resolver that says something else each time it is asked: first a public address, then this machine. */
function rebinding(): {net: Net; asked: () => number} {
  let times = 0
  const resolve: Net['resolve'] = async () => {
    times += 1
    return [{address: times === 1 ? '192.0.2.1' : '127.0.0.1', family: 4}]
  }
  return {net: {resolve, isAllowed: (address) => address === '192.0.2.1'}, asked: () => times}
}

test('a name that means another address after the check is asked at the checked one only', async () => {
  const {net, asked: times} = rebinding()
  const before = asked.length
  const found = await ask(at('/ok', 'rebind.example'), {...open, net, limits: {...limits, milliseconds: 100}})
  assert.ok(found === 'timeout' || found === 'no-answer', JSON.stringify(found))
  assert.equal(times(), 1)
  assert.equal(asked.length, before)
})

test('each redirect is checked anew: to a private address, and to a name that means one', async () => {
  const resolve: Net['resolve'] = async (host) => [{address: host === 'rebound.example' ? '127.0.0.2' : '127.0.0.1', family: 4}]
  const net: Net = {resolve, isAllowed: (address) => address === '127.0.0.1' || isPublicAddress(address)}
  for (const path of ['/private', '/rebound']) assert.equal(problemOf(await follow(at(path), {...open, net})), 'private-address')
  assert.ok(!asked.some((line) => line.startsWith('rebound') || line.startsWith('10.')))
})

test('with the check of the product nothing on this machine is asked', async () => {
  const net: Net = {...openNet, isAllowed: isPublicAddress}
  const before = asked.length
  for (const host of ['a.example', '127.0.0.1', 'localhost', '[::1]', '0.0.0.0', '[::ffff:127.0.0.1]'])
    assert.equal(problemOf(await follow(at('/ok', host), {...open, net, limits: askLimits})), 'private-address', host)
  assert.equal(asked.length, before)
})
