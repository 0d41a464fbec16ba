import assert from 'node:assert/strict'
import {test} from 'node:test'
import {claimTexts} from '../../../src/site/audit/attributed.ts'
import {auditPage, auditRules} from '../../../src/site/audit/audit-site.ts'
import {readPage} from '../../../src/site/audit/page.ts'
import type {AuditedSite} from '../../../src/site/audit/rule.ts'
import {metaPolicy} from '../../../src/site/content-security-policy.ts'

const says = 'The Halcyon sailed with 412 passengers.'
const site: AuditedSite = {
  base: '/sub/',
  url: 'https://site.example/sub/',
  files: new Set(['index.html', 'sources/wire-1/index.html', 'search/index.html', 'old.js', '_astro/a.js', '_astro/a.css', 'claims/x/index.html']),
  claimTexts: claimTexts([{id: 'claim/halcyon/over', says: [says]}])
}
const policy = `<meta http-equiv="content-security-policy" content="${metaPolicy}">`
const page = (body: string, head = `${policy}<title>T</title>`): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body><h1>H</h1>${body}</body></html>`
const codes = (html: string): string[] => [
  ...new Set(auditPage(readPage('claims/x/index.html', html), site).map(({code}) => code.replace(/^page-/, '')))
]

const card = `<div data-claim="claim/halcyon/over">According to <a data-speaker href="/sub/">Ana Ruiz</a>, in <a href="/sub/sources/wire-1/">Ferry</a>: <q>${says}</q></div>`
const fine = [
  {name: 'a claim with speaker and source', html: page(card)},
  {
    name: 'a script of ours and data',
    html: page('<script type="module" src="/sub/_astro/a.js"></script><script type="application/ld+json">{}</script>')
  },
  {
    name: 'links',
    html: page('<a href="../../">a</a><a href="#x">b</a><a href="mailto:a@b.c">c</a><a href="https://a.b/" rel="noopener noreferrer external">d</a>')
  },
  {name: 'a search form', html: page('<form action="/sub/search/"><input name="q"></form>')},
  {name: 'a link to itself by its full address', html: page('<a href="https://site.example/sub/claims/x/">a</a>')},
  {name: 'a picture of ours', html: page('<svg><a href="/sub/"><text>x</text></a></svg>')}
]
for (const {name, html} of fine) test(`audit accepts ${name}`, () => assert.deepEqual(codes(html), []))

const faulty: readonly {readonly code: keyof typeof auditRules; readonly html: string}[] = [
  {code: 'structure', html: page('').replace('<!doctype html>', '')},
  {code: 'structure', html: page('').replace(' lang="en"', '')},
  {code: 'structure', html: page('', policy)},
  {code: 'structure', html: page('<h1>Second</h1>')},
  {code: 'structure', html: page('<p id="a"></p><p id="a"></p>')},
  {code: 'policy', html: page('', '<title>T</title>')},
  {code: 'policy', html: page('', `${policy.replace("'none'", '*')}<title>T</title>`)},
  {code: 'scripts', html: page('<script>alert(1)</script>')},
  {code: 'scripts', html: page('<script type="module">alert(1)</script>')},
  {code: 'scripts', html: page('<script src="https://cdn.example/a.js"></script>')},
  {code: 'scripts', html: page('<script src="/sub/none.js"></script>')},
  {code: 'inert', html: page('<p onclick="x()">a</p>')},
  {code: 'inert', html: page('<svg><a OnLoad="x()"></a></svg>')},
  {code: 'inert', html: page('<p style="color:red">a</p>')},
  {code: 'inert', html: page('<style>p {}</style>')},
  {code: 'inert', html: page('<iframe src="/sub/"></iframe>')},
  {code: 'inert', html: page('<object data="/sub/"></object>')},
  {code: 'inert', html: page('', `${policy}<title>T</title><base href="/">`)},
  {code: 'inert', html: page('', `${policy}<title>T</title><meta http-equiv="refresh" content="0; url=https://evil.example/">`)},
  {code: 'resources', html: page('<img src="https://cdn.example/a.png">')},
  {code: 'resources', html: page('<img src="data:image/png;base64,AA">')},
  {code: 'resources', html: page('<img srcset="/sub/old.js 1x, //cdn.example/a.png 2x">')},
  {code: 'resources', html: page('<svg><image href="https://cdn.example/a.png"></image></svg>')},
  {code: 'resources', html: page('', `${policy}<title>T</title><link rel="stylesheet" href="https://cdn.example/a.css">`)},
  {code: 'resources', html: page('', `${policy}<title>T</title><link rel="preconnect" href="https://cdn.example/">`)},
  {code: 'forms', html: page('<form action="https://evil.example/"></form>')},
  {code: 'forms', html: page('<form action="/sub/search/" method="post"></form>')},
  {code: 'outward-links', html: page('<a href="https://a.example/">a</a>')},
  {code: 'outward-links', html: page('<a href="javascript:alert(1)">a</a>')},
  {code: 'outward-links', html: page('<a href="java\tscript:alert(1)">a</a>')},
  {code: 'outward-links', html: page('<a href="data:text/html,x">a</a>')},
  {code: 'outward-links', html: page('<a href="/elsewhere/">a</a>')},
  {code: 'attributed', html: page(card.replace(' data-speaker', ''))},
  {code: 'attributed', html: page(card.replace('/sub/sources/wire-1/', '/sub/'))},
  {code: 'never-bare', html: page(`<h2>${says}</h2>`)},
  {code: 'never-bare', html: page(`<p>It is so: the <em>Halcyon</em> sailed with 412 passengers</p>`)},
  {code: 'never-bare', html: page('', `${policy}<title>${says}</title>`)}
]
for (const {code, html} of faulty) test(`audit refuses (${code}) ${html.slice(60, 400)}`, () => assert.deepEqual(codes(html), [code]))

test('every audit rule has a page that it refuses', () => {
  assert.deepEqual([...new Set(faulty.map(({code}) => code))].sort(), Object.keys(auditRules).sort())
})
