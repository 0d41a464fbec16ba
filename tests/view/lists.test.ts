import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type Kind, kinds} from '../../src/model/id.ts'
import {correctionsView} from '../../src/view/corrections.ts'
import {frontPageView} from '../../src/view/front-page.ts'
import {indexList} from '../../src/view/index-list.ts'
import {halcyon} from './halcyon.ts'
import {harbour} from './harbour.ts'
import {textOf} from './parts-of.ts'
import {writtenSite} from './written-site.ts'

const site = harbour({base: '/repo/'})
const list = (kind: Kind, {graph, analysis} = site) => indexList(graph, analysis, kind)

for (const kind of kinds)
  test(`index of ${kind}: each row has a cell a column and values for each facet that parts the rows`, () => {
    const {rows, columns, facets, empty} = list(kind)
    assert.match(empty, /^There are no /)
    for (const {cells, facetValues, href} of rows) {
      assert.equal(cells.length, columns.length)
      assert.equal(facetValues.length, facets.length)
      assert.match(href, /^\/repo\//)
    }
    for (const [index, {options}] of facets.entries()) {
      assert.ok(options.length > 1)
      for (const {value, count} of options) assert.equal(rows.filter(({facetValues}) => facetValues[index]!.includes(value)).length, count)
    }
  })

test('sources stand by title, whatever quotation mark it opens with', () => {
  assert.deepEqual(
    list('source').rows.map(({cells}) => textOf(cells[0]!.parts)),
    ['First report', '“Harbour Control” and the lost hour', 'Loop', 'Loop again', 'Night Without Pilots', 'Note to readers', 'Statement on pilotage']
  )
})

test('a claim’s row has its attributed sentence and its chip', () => {
  const row = list('claim').rows.find(({claim}) => claim?.endsWith('no-pilot'))!
  assert.match(textOf(row.cells[0]!.parts), /^According to an unnamed speaker \(dispatcher\), in /)
  assert.match(row.chip!.words, /^Denied by Northport Port Authority/)
})

test('other names are listed, names for the search only are not', () => {
  const row = list('person').rows.find(({href}) => href.endsWith('jo-marsh/'))!
  assert.deepEqual(row.cells[1]!.parts, [{kind: 'words', text: 'جو مارش', lang: 'fa'}])
})

test('the front page counts what is real, shows what is disputed and what changed up to the newest date', () => {
  const {counts, disputed, changes, changesUpTo, tutorials, articles, ways, welcome} = frontPageView(site.graph, site.analysis)
  assert.deepEqual(
    counts.map(({words}) => words),
    ['3 people', '2 organisations', '1 account', '7 sources', '1 article', '6 claims']
  )
  assert.deepEqual(
    disputed.map((card) => card.id.replace('claim/harbour/', '')).filter((name) => name !== 'again'),
    ['no-pilot', 'had-pilot']
  )
  assert.equal(changesUpTo?.words, 'July 2031')
  assert.deepEqual(
    changes.map(({words, date}) => `${words}, ${date.words}`),
    [
      'New article, changed since, July 2031',
      'Correction, 20 June 2031',
      'Claim withdrawn, 5 June 2031',
      'Source withdrawn, 10 May 2031',
      'Source corrected, 9 May 2031',
      'Reply asked for, 5 May 2031'
    ]
  )
  assert.deepEqual([tutorials, articles.length, welcome], [[], 1, false])
  for (const {link} of ways) assert.match(link.href, /^\/repo\//)
})

test('what is invented is named as a tutorial and takes no part in anything else', () => {
  const {graph, analysis} = halcyon()
  const {counts, disputed, changes, articles, tutorials} = frontPageView(graph, analysis)
  assert.deepEqual([counts, disputed, changes, articles], [[], [], [], []])
  assert.deepEqual(
    tutorials.map(({text}) => text),
    ['How many people were on the Halcyon']
  )
})

test('without content there is a welcome', () => {
  const {graph, analysis} = writtenSite({})
  assert.equal(frontPageView(graph, analysis).welcome, true)
  assert.deepEqual(correctionsView(graph).entries, [])
  for (const kind of kinds) assert.deepEqual(indexList(graph, analysis, kind).rows, [])
})

test('corrections: everything that was wrong, withdrawn or removed, the newest first; who was removed has no name', () => {
  const {entries} = correctionsView(site.graph)
  assert.deepEqual(
    entries.map(({words, date, page}) => `${date.words}: ${words}${page ? ` (${page.text})` : ''}`),
    [
      '20 June 2031: Correction (What a leaflet says about the lost hour)',
      '9 June 2031: Removed',
      '5 June 2031: Claim withdrawn (Claim “ours”)',
      '10 May 2031: Source withdrawn (First report)',
      '9 May 2031: Source corrected (First report)'
    ]
  )
  assert.doesNotMatch(JSON.stringify(entries), /gone-one/)
})
