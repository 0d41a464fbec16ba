import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {parseMarkdown} from '../../src/read/markdown.ts'
import {bodyHtml} from '../../src/render/body-html.ts'
import {writtenSite} from '../view/written-site.ts'
import {htmlFaults} from './html-faults.ts'

const page = `---
title: Ferry
status: published
people:
  ana-ruiz: {name: Ana Ruiz, aliases: [{name: آنا روئیز, lang: fa}]}
organisations: [Halcyon Lines]
sources:
  wire-1: {title: Ferry overloaded, author: Ana Ruiz, date: 2031-05-04, basis: original}
  north-1: {title: Reprint, basis: wire-1}
claims:
  late: {says: The ferry was late., about: Halcyon Lines, supports: {source: wire-1, by: Ana Ruiz}}
  gone: {says: Something else., about: Halcyon Lines, supports: wire-1, withdrawn: {on: 2032, reason: an error}}
---
`
const {graph, analysis} = writtenSite({'content/articles/ferry.md': page})
const based = {...graph, site: {...graph.site, base: '/repo/'}}
const render = (text: string) => bodyHtml(based, analysis, parseMarkdown(text), 'en', 'ferry')
const link = (href: string, text: string) => `<a class="entity entity--person" href="${href}"><bdi dir="auto">${text}</bdi></a>`
const ana = '/repo/people/ana-ruiz/'

const cases: readonly {name: string; text: string; html: string}[] = [
  {name: 'plain words', text: 'Some *plain* words', html: '<p>Some <em>plain</em> words</p>'},
  {name: 'a mention by name', text: '[[Ana Ruiz]]', html: `<p>${link(ana, 'Ana Ruiz')}</p>`},
  {name: 'a mention by slug shows the name', text: '[[ana-ruiz]]', html: `<p>${link(ana, 'Ana Ruiz')}</p>`},
  {name: 'a mention with a label', text: '[[ana-ruiz|the witness]]', html: `<p>${link(ana, 'the witness')}</p>`},
  {
    name: 'a mention by a name in another language',
    text: '[[آنا روئیز]]',
    html: `<p><a class="entity entity--person" href="${ana}"><bdi lang="fa" dir="auto">آنا روئیز</bdi></a></p>`
  },
  {name: 'a mention of what is not here', text: '[[Nobody]]', html: '<p><span class="no-page"><bdi dir="auto">Nobody</bdi></span></p>'},
  {name: 'no heading of level 1', text: '# Big\n\n## Two', html: '<h2>Big</h2>\n<h2>Two</h2>'},
  {
    name: 'a link to another host',
    text: '[x](https://other.example/)',
    html: '<p><a href="https://other.example/" rel="noopener noreferrer nofollow">x</a></p>'
  },
  {name: 'a link within the page', text: '[x](#y)', html: '<p><a href="#y">x</a></p>'},
  {name: 'a link without a scheme to another host', text: '[x](//other.example/)', html: '<p><a>x</a></p>'},
  {name: 'a script as a link', text: '[x](javascript:alert(1))', html: '<p><a>x</a></p>'},
  {name: 'an image is said, not shown', text: '![a ferry](ferry.png)', html: '<p><span class="no-page">[image: a ferry]</span></p>'},
  {name: 'raw HTML stays the text that was typed', text: 'a <b onclick="x">b</b>', html: '<p>a &#x3C;b onclick="x">b&#x3C;/b></p>'},
  {
    name: 'a withdrawn claim is a link without its words',
    text: '[[claim:gone]]',
    html: '<div class="claim-card"><p><a href="/repo/claims/ferry/gone/">a claim that was withdrawn</a></p></div>'
  }
]
for (const {name, text, html} of cases) test(`bodyHtml: ${name}`, () => assert.equal(render(text).html, html))

test('a claim in a paragraph of its own is a card, attributed, with its chip', () => {
  assert.equal(
    render('[[claim:late]]').html,
    '<div class="claim-card"><p class="attribution" data-claim="claim/ferry/late">According to <a class="speaker" href="/repo/people/ana-ruiz/"><bdi dir="auto" data-speaker="person/ana-ruiz">Ana Ruiz</bdi></a>, in <a class="source" href="/repo/sources/wire-1/"><bdi dir="auto">Ferry overloaded</bdi></a>: <a class="says" href="/repo/claims/ferry/late/"><bdi dir="auto">The ferry was late.</bdi></a></p><p class="claim-card__status"><span class="chip chip--plain">1 line of sourcing</span></p></div>'
  )
})

test('a claim within a sentence is attributed there', () => {
  assert.match(
    render('See [[claim:late]]!').html,
    /^<p>See <span class="attribution" data-claim="claim\/ferry\/late">According to .*Ana Ruiz.*<\/span>!<\/p>$/
  )
})

test('citations are numbered by source in order, link to the entry, and tell the way back', () => {
  const {html, cited} = render('A [@north-1] b [@wire-1, p. 3; @north-1].')
  assert.deepEqual(
    cited.map(({source, number, anchor, uses}) => [source, number, anchor, uses.map((use) => use.anchor)]),
    [
      ['source/north-1', 1, 'source-north-1', ['cite-north-1-1', 'cite-north-1-2']],
      ['source/wire-1', 2, 'source-wire-1', ['cite-wire-1-1']]
    ]
  )
  assert.match(
    html,
    /A <sup class="citation">\[<a href="#source-north-1" id="cite-north-1-1" aria-label="Source 1: Reprint, n\.d\.">1<\/a>\]<\/sup> b/
  )
  assert.match(
    html,
    /\[<a href="#source-wire-1" id="cite-wire-1-1" aria-label="Source 2, p\. 3: Ana Ruiz, 2031, p\. 3">2, p\. 3<\/a>; <a href="#source-north-1" id="cite-north-1-2"/
  )
})

test('a footnote that holds only a citation is one; another footnote links there and back, prefixed once', () => {
  const {html, cited} = render('A[^1] b[^2].\n\n[^1]: [@wire-1].\n\n[^2]: Words.')
  assert.equal(cited.length, 1)
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
  assert.deepEqual(ids.filter((id) => id!.startsWith('note-')).sort(), ['note-fn-2', 'note-fnref-2'])
  for (const target of targets.filter((id) => id !== 'source-wire-1')) assert.ok(ids.includes(target), `#${target} leads nowhere`)
})

test('a body is not changed by being rendered', () => {
  const body = parseMarkdown('A [@wire-1] [[Ana Ruiz]] # b')
  const before = JSON.stringify(body)
  assert.equal(bodyHtml(based, analysis, body, 'en', 'ferry').html, bodyHtml(based, analysis, body, 'en', 'ferry').html)
  assert.equal(JSON.stringify(body), before)
})

test('property: whatever the text, no element or attribute is there that may act', () => {
  const piece = fc.oneof(
    fc.string({unit: 'grapheme', maxLength: 20}),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '[x](javascript:x)',
      '![x](//e.example/x.png)',
      '<img src=x onerror=y>',
      '[[claim:late]]',
      '[@wire-1, <b>]',
      '[[ana-ruiz|<i>]]',
      '\n\n',
      '# ',
      '`',
      '[^1]',
      '[^1]: x',
      '<a href="data:x">',
      '|a|b|\n|-|-|\n|[[ana-ruiz]]|x|'
    )
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 8}), (pieces) => {
      const {html} = render(pieces.join(' '))
      assert.deepEqual(htmlFaults(html), [])
    }),
    {numRuns: 100}
  )
})
