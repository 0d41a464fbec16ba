import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isPublicUrl} from '../../src/schema/public-url.ts'

const rows: readonly [string, boolean][] = [
  ['https://example.org/', true],
  ['http://example.org/a?b=c#d', true],
  ['https://مثال.ایران/', true],
  ['https://xn--mgbh0fb.xn--mgba3a4f16a/', true],
  ['HTTPS://EXAMPLE.ORG', true],
  ['ftp://example.org/', false],
  ['javascript:alert(1)', false],
  ['java\tscript:alert(1)', false],
  ['data:text/html,x', false],
  ['//example.org/', false],
  ['/relative', false],
  ['https://user@example.org/', false],
  ['https://:pass@example.org/', false],
  ['https:\\\\example.org', false],
  ['https://example.org/\u0000', false],
  ['http://localhost/', false],
  ['http://localhost./', false],
  ['http://printer/', false],
  ['http://printer.local/', false],
  ['http://host.internal/', false],
  ['http://127.0.0.1/', false],
  ['http://127.1/', false],
  ['http://0x7f.1/', false],
  ['http://2130706433/', false],
  ['http://017700000001/', false],
  ['http://10.0.0.1/', false],
  ['http://169.254.169.254/latest/', false],
  ['http://[::1]/', false],
  ['http://[::ffff:127.0.0.1]/', false],
  ['http://１２７.0.0.1/', false],
  ['https://', false],
  ['', false]
]

for (const [url, isPublic] of rows) test(`isPublicUrl: ${JSON.stringify(url)}`, () => assert.equal(isPublicUrl(url), isPublic))
