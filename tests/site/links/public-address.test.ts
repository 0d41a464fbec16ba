import assert from 'node:assert/strict'
import {test} from 'node:test'
import {webAddress} from '../../../src/site/links/ask.ts'
import {checkedAddress, type Net} from '../../../src/site/links/net.ts'
import {isPublicAddress} from '../../../src/site/links/public-address.ts'

const refused = [
  '0.0.0.0 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.255 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255',
  '192.0.0.1 192.0.0.171 192.0.2.1 192.168.1.1 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.7 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255',
  ':: ::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::ffff:7f00:1 ::127.0.0.1 64:ff9b::7f00:1 64:ff9b::8.8.8.8 64:ff9b:1::1 fe80::1 fe80::1%eth0 fc00::1 fd12:3456::1',
  'fec0::1 ff02::1 2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:db8::1 2002:7f00:1::1 2002:a00:1::1 3fff::1 100::1 5f00::1',
  '1.2.3 localhost 0x7f000001 2130706433 1.2.3.4.5 8.8.8.8:80 [::1]'
].flatMap((row) => row.split(' '))
for (const address of refused) test(`not public: ${address}`, () => assert.equal(isPublicAddress(address), false))

const fine =
  '1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 172.15.255.255 172.32.0.0 193.0.0.1 223.255.255.255 2606:4700::1111 2a00:1450:4001::1'
for (const address of fine.split(' ')) test(`public: ${address}`, () => assert.equal(isPublicAddress(address), true))

const spelled: readonly [url: string, host: string][] = [
  ['http://2130706433/', '127.0.0.1'],
  ['http://0x7f.1/', '127.0.0.1'],
  ['http://0177.0.0.1/', '127.0.0.1'],
  ['http://127.1/', '127.0.0.1'],
  ['http://[::ffff:127.0.0.1]/', '[::ffff:7f00:1]'],
  ['http://①②⑦.0.0.1/', '127.0.0.1']
]
const never: Net = {resolve: () => Promise.reject(new Error('no look-up')), isAllowed: isPublicAddress}
for (const [url, host] of spelled)
  test(`another spelling of a private address is refused: ${url}`, async () => {
    assert.equal(webAddress(url)?.hostname, host)
    assert.equal(await checkedAddress(webAddress(url)!.hostname, never), 'private-address')
  })

test('a name is refused when one of its addresses is private, wherever it stands', async () => {
  const net = (...addresses: string[]): Net => ({
    resolve: async () => addresses.map((address) => ({address, family: address.includes(':') ? 6 : 4})),
    isAllowed: isPublicAddress
  })
  assert.equal(await checkedAddress('a.example', net('8.8.8.8', '127.0.0.1')), 'private-address')
  assert.equal(await checkedAddress('a.example', net('::1', '8.8.8.8')), 'private-address')
  assert.deepEqual(await checkedAddress('a.example', net('8.8.8.8', '2606:4700::1111')), {address: '8.8.8.8', family: 4})
  assert.equal(await checkedAddress('a.example', net()), 'unknown-host')
  assert.equal(await checkedAddress('a.example', never), 'unknown-host')
})

test('only web addresses without a user, on ports of the web', () => {
  const bad = [
    'ftp://a.example/',
    'file:///etc/passwd',
    'http://u:p@a.example/',
    'http://a.example:22/',
    'https://a.example:25/x',
    'javascript:1',
    'x',
    '//a'
  ]
  for (const url of bad) assert.equal(webAddress(url), undefined, url)
  for (const url of ['http://a.example/', 'https://a.example:443/', 'http://a.example:8080/#x']) assert.ok(webAddress(url), url)
})
