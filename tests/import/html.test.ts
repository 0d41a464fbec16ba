import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Id} from '../../src/model/id.ts'
import {graphOf, imported, told} from './drafted.ts'

const filler = 'The harbour lay quiet and the lamps along the quay were out, as they had been for most of that winter and the one before it.'
const page = (head: string, main: string): string => `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>Night falls | Northport Herald</title>
${head}
</head>
<body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article>
<h1>Night falls</h1>
<p>${filler}</p>
${main}
<p>${filler}</p>
</article>
<aside><h2>Related posts</h2><ul><li><a href="/x">Ten harbours</a></li></ul></aside>
<script>globalThis.broken = true; document.body.innerHTML = 'run'</script>
</body>
</html>`

const notes = `<p>Nobody came that night, she told the paper.<sup><a href="#fn1" id="ref1">1</a></sup> The port says “no vessel sailed without a pilot”.<sup><a href="#fn2">[2]</a></sup></p>
<ol class="footnotes">
<li id="fn1">Lind, Petra, <a href="https://herald.example/lind">Night</a>, Herald, 2031 <a href="#ref1">↩</a></li>
<li id="fn2"><em>ibid</em>, p. 2 <a href="#ref2">↩</a></li>
</ol>`

const jsonLd = `<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"},
{"@type": "NewsArticle", "headline": "Night falls", "author": [{"@type": "Person", "name": "Jo Marsh"}], "datePublished": "2031-05-04T10:00:00Z",
"publisher": {"@type": "Organization", "name": "Northport Herald"}, "mainEntityOfPage": {"@id": "https://herald.example/night"}}]}</script>`

test('html: main text, notes as links, and what JSON-LD says of the page', async () => {
  const given = await imported('html', page(jsonLd, notes), {name: 'night.html'})
  const {sources, claims, entities} = graphOf(given)
  const own = sources.get('source/marsh-night-falls' as Id<'source'>)!
  assert.deepEqual(
    [[...own.title.values()][0], own.authors, own.publisher, own.date, own.url, own.lang, own.capture],
    ['Night falls', ['person/jo-marsh'], 'name:Northport Herald', '2031-05-04', 'https://herald.example/night', 'en-GB', 'night.txt']
  )
  assert.deepEqual(
    [...claims.values()].map(({statements: [one]}) => one?.quote?.text),
    ['Nobody came that night, she told the paper.', 'no vessel sailed without a pilot']
  )
  assert.deepEqual([...entities.keys()].sort(), ['person/jo-marsh', 'person/petra-lind'])
  assert.equal(sources.get('source/lind-2031' as Id<'source'>)?.url, 'https://herald.example/lind')
  const [{after: text = ''} = {}] = given.captures
  assert.ok(text?.includes('told the paper.[1] The port'))
  for (const absent of ['Ten harbours', 'Home', 'run', '↩']) assert.ok(!text?.includes(absent), absent)
})

test('html: messages lead to the words in the page', async () => {
  const given = await imported('html', page(jsonLd, notes), {name: 'night.html'})
  const html = page(jsonLd, notes).split('\n')
  const [claim] = given.messages.filter(({code}) => code === 'draft-claim')
  assert.equal(claim?.file, 'night.html')
  assert.ok(html[claim!.line! - 1]!.slice(claim!.column! - 1).startsWith('Nobody came'))
})

const heads: readonly {name: string; head: string; expected: readonly unknown[]}[] = [
  {
    name: 'citation_* before JSON-LD',
    head: `${jsonLd}<meta name="citation_title" content="The night of Northport"><meta name="citation_author" content="Lind, Petra"><meta name="citation_author" content="Berg, Ann"><meta name="citation_journal_title" content="Journal of Fog"><meta name="citation_publication_date" content="2031/06/01">`,
    expected: ['The night of Northport', 'Petra Lind, Ann Berg', 'Journal of Fog', '2031-06-01', 'https://herald.example/night']
  },
  {
    name: 'OpenGraph and article:*',
    head: '<meta property="og:title" content="Night"><meta property="og:site_name" content="The Herald"><meta property="article:published_time" content="2031-05-04T08:00"><meta name="author" content="Jo Marsh"><link rel="canonical" href="https://herald.example/n">',
    expected: ['Night', 'Jo Marsh', 'The Herald', '2031-05-04', 'https://herald.example/n']
  },
  {name: 'the title alone', head: '', expected: ['Night falls | Northport Herald', '', undefined, undefined, undefined]},
  {
    name: 'JSON-LD that is no JSON',
    head: '<script type="application/ld+json">{"@type": </script>',
    expected: ['Night falls | Northport Herald', '', undefined, undefined, undefined]
  },
  {
    name: 'addresses that are none and dates that are none are left out',
    head: '<meta property="og:title" content="Night"><link rel="canonical" href="javascript:alert(1)"><meta property="article:published_time" content="soon">',
    expected: ['Night', '', undefined, undefined, undefined]
  }
]
for (const {name, head, expected} of heads) {
  test(`html: head with ${name}`, async () => {
    const {sources, articles} = graphOf(await imported('html', page(head, `<p>${filler}</p>`), {name: 'n.html'}))
    const own = sources.get([...articles.values()][0]!.examines!)!
    const plain = (party: string | undefined): string | undefined =>
      party
        ?.replace(/^name:/, '')
        .replace('person/jo-marsh', 'Jo Marsh')
        .replace('person/petra-lind', 'Petra Lind')
        .replace('person/ann-berg', 'Ann Berg')
    assert.deepEqual([[...own.title.values()][0], own.authors.map(plain).join(', '), plain(own.publisher), own.date, own.url], expected)
  })
}

test('html: a fragment without a head is read as a page', async () => {
  const given = await imported(
    'html',
    '<p>Night falls</p><p>Nobody came.<sup>1</sup></p><h2>Notes</h2><ol><li>Lind, Petra, Night, Herald, 2031</li></ol>',
    {name: 'n.html'}
  )
  assert.deepEqual([...graphOf(given).sources.keys()].sort(), ['source/lind-2031', 'source/night-falls'])
})

test('html: a ClaimReview in the page is told, and nothing of its rating is taken', async () => {
  const review =
    '<script type="application/ld+json">{"@type": "ClaimReview", "claimReviewed": "x", "reviewRating": {"alternateName": "False"}}</script>'
  const given = await imported('html', page(review, notes), {name: 'n.html'})
  assert.deepEqual(told(given, 'left-out'), ['1:1 info left-out'])
  assert.ok(given.changes.every(({after}) => !after?.includes('False')))
})

test('html: a page without text is an error', async () => {
  assert.deepEqual(told(await imported('html', '<html><body><img src="x.png"></body></html>')), ['1:1 error empty-input'])
})
