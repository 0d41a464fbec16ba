import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {isSafeImage, isSafeLink} from '../../src/read/unsafe-url.ts'

const safe = [
  'https://example.org/a?b=c#d',
  'HTTP://Example.org',
  'https://xn--mgbh0fb.xn--kgbechtv.org/',
  'https://example.org:8080/a',
  'mailto:a@example.org',
  '../people/ana-ruiz/',
  '/sources/wire-1/',
  '#over-capacity',
  '?focus=mek',
  'a%20b',
  ''
]
const unsafe = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'file:///etc/passwd',
  'ftp://example.org/',
  'blob:https://example.org/a',
  'about:blank',
  'tel:123',
  '//example.org/',
  '/\\example.org/',
  '\\\\example.org\\',
  '/\t/example.org/',
  'https:example.org',
  'https:/\\example.org',
  'https://user@example.org/',
  'https://user:pass@example.org/',
  'https://localhost/',
  'https://127.0.0.1/',
  'https://0x7f.1/',
  'https://2130706433/',
  'https://[::1]/',
  'https://10.0.0.1/',
  'https://printer.local/',
  'https://intranet/',
  'mailto:a@example.org?cc=b@example.org',
  'mailto:a@example.org,b@example.org?body=x',
  'a b'
]
for (const url of safe) test(`link allowed: ${JSON.stringify(url)}`, () => assert.equal(isSafeLink(url), true))
for (const url of unsafe) test(`link refused: ${JSON.stringify(url)}`, () => assert.equal(isSafeLink(url), false))

test('a link that is allowed leads to the web at a named host, to mail, or stays on the site, as a browser reads it', () => {
  const piece = fc.oneof(
    fc.string({unit: 'binary', maxLength: 6}),
    fc.constantFrom('javascript:', 'https:', '//', '\\', '@', '\t', '\n', 'data:', ':', '/', '#', 'example.org', '127.1', '[::1]')
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 6}), (pieces) => {
      const url = pieces.join('')
      if (!isSafeLink(url)) return
      const {protocol, username, password, hostname} = new URL(url, 'https://site.invalid/folder/page/')
      assert.ok(['https:', 'http:', 'mailto:'].includes(protocol), url)
      assert.equal(username + password, '')
      if (protocol !== 'mailto:') assert.match(hostname, /[a-z]/)
    }),
    {numRuns: 2000}
  )
})

test('pictures are files of the site, by relative name', () => {
  for (const url of ['a.png', 'folder/picture one.JPG', 'عکس.webp']) assert.equal(isSafeImage(url), true, url)
  for (const url of [
    'a.svg',
    '/a.png',
    '../a.png',
    'a/../b.png',
    'https://example.org/a.png',
    '//e.org/a.png',
    'a.png?x',
    'a.png#b',
    '.a.png',
    'a\\b.png',
    'a',
    ''
  ])
    assert.equal(isSafeImage(url), false, url)
})
