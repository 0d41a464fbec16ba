import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {spacing} from '../../src/analyse/discs.ts'
import type {LayoutCache} from '../../src/analyse/layout-cache.ts'
import {compileSite} from '../../src/site/compile-site.ts'
import {type EarlierPlaces, layoutCachePath, placesFrom, placesText, readPlaces} from '../../src/site/earlier-places.ts'
import type {LoadedSite} from '../../src/site/load.ts'
import {silent} from '../../src/site/progress.ts'
import {siteNetwork} from '../../src/site/site-network.ts'
import {root} from '../architecture/source-files.ts'

/** An article about a person who is in the network already, and five nobody has heard of. */
const article = `---
title: One more article
status: published
date: 2031-06-01
people: [New One, New Two, New Three, New Four, New Five]
sources:
  s-1: {title: One more report, author: New One, date: 2031-05-30, basis: original}
claims:
  c-1: {says: New Two met the second., about: [New Two, KNOWN], supports: [{source: s-1, by: New One, at: p. 1}]}
  c-2: {says: New Three met the third., about: [New Three, KNOWN], supports: [{source: s-1, by: New One, at: p. 2}]}
  c-3: {says: New Four met the fourth., about: [New Four, New Five], supports: [{source: s-1, by: New Two, at: p. 3}]}
---

[[claim:c-1]] [[claim:c-2]] [[claim:c-3]]
`

async function loaded(content: string, earlier?: EarlierPlaces): Promise<LoadedSite> {
  const {graph, analysis, messages, hidden} = await compileSite(content, false, silent)
  if (!graph || !analysis) throw new Error(`Unexpected errors: ${JSON.stringify(messages).slice(0, 2000)}`)
  return {graph, analysis, messages, hidden, preview: false, ...(earlier && {earlier})}
}

/** Where each node of a cache stands on the whole drawing. */
const standing = ({discs, nodes}: LayoutCache): Map<string, {x: number; y: number}> =>
  new Map(nodes.map(([id, disc, dx, dy]) => [id, {x: discs[disc]![1] + dx, y: discs[disc]![2] + dy}]))

/** Ids that stand more than half a spacing from where they stood. */
function moved(before: LayoutCache, now: LayoutCache): string[] {
  const places = standing(now)
  return [...standing(before)].flatMap(([id, {x, y}]) => {
    const place = places.get(id)
    return place && Math.hypot(place.x - x, place.y - y) <= spacing / 2 ? [] : [id]
  })
}

const cases = [
  {name: 'the content of this repository', content: join(root, 'content'), known: 'Heshmat Alavi'},
  {name: 'the invented case', content: join(root, 'tests/sites/halcyon/content'), known: 'Ana Ruiz'}
]
for (const {name, content, known} of cases) {
  test(`one article more moves nobody else: ${name}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rootnote-layout-'))
    try {
      const copy = join(folder, 'content')
      cpSync(content, copy, {recursive: true})
      const first = siteNetwork(await loaded(copy)).places
      const earlier = placesFrom(placesText(first))!
      assert.deepEqual(siteNetwork(await loaded(copy, earlier)).places, first, 'without a change')
      writeFileSync(join(copy, 'articles/one-more.md'), article.replaceAll('KNOWN', known))
      const later = siteNetwork(await loaded(copy, earlier)).places
      assert.ok(later.real.nodes.length >= first.real.nodes.length + 5)
      assert.deepEqual(moved(first.real, later.real), [])
      assert.deepEqual(later.fictional, first.fictional)
      assert.equal(placesText(siteNetwork(await loaded(copy, earlier)).places), placesText(later), 'the same input and places: the same bytes')
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  })
}

describe('build --layout-cache', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rootnote-cache-'))
  const [out, cache] = [join(folder, 'dist'), join(folder, 'layout-cache.json')]
  const build = async (...args: string[]): Promise<{code: number; text: string}> => {
    const command = ['build', '--content', join(root, 'tests/sites/halcyon/content'), '--out', out, ...args]
    const child = spawn(process.execPath, [join(root, 'scripts/rootnote.mjs'), ...command], {stdio: ['ignore', 'ignore', 'pipe']})
    let text = ''
    child.stderr.on('data', (bytes) => {
      text += bytes
    })
    const [code] = (await once(child, 'close')) as [number]
    return {code, text}
  }
  const recorded = (): {given: string | null; written: string} => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')).layoutCache
  before(async () => assert.deepEqual(await build(), {code: 0, text: ''}))
  after(() => rmSync(folder, {recursive: true, force: true}))

  test('without it the manifest says that everything was placed afresh', () => {
    const {given, written} = recorded()
    assert.equal(given, null)
    assert.equal(
      written,
      createHash('sha256')
        .update(readFileSync(join(out, layoutCachePath)))
        .digest('hex')
    )
  })
  test('with it the places are those of the file, and the manifest has its hash', async () => {
    // Everybody a thousand to the right of where a fresh layout puts them.
    const {real, fictional} = placesFrom(readFileSync(join(out, layoutCachePath), 'utf8'))!
    const aside = {...real, discs: real.discs.map(([id, x, y, radius, hash]) => [id, x + 1000, y, radius, hash] as const)}
    writeFileSync(cache, placesText({real: aside, fictional}))
    assert.deepEqual(await build('--layout-cache', cache), {code: 0, text: ''})
    const given = createHash('sha256').update(readFileSync(cache)).digest('hex')
    assert.deepEqual(recorded(), {given, written: given})
    const {x} = JSON.parse(readFileSync(join(out, 'data/network/overview.json'), 'utf8')) as {x: number[]}
    assert.ok(x.length > 0 && x.every((one) => one > 800), String(x))
  })
  test('a file that cannot be used ends the build: no cold layout in silence', async () => {
    const result = await build('--layout-cache', join(folder, 'nothing.json'))
    assert.equal(result.code, 2)
    assert.match(result.text, /^Unexpected lack of a readable file .*\ndist\/ stays as it was\.\n$/)
    assert.ok(existsSync(join(out, 'manifest.json')) && !existsSync(`${out}.staging`))
  })
  const unusable = {
    'no JSON': '<!doctype html>',
    'nothing in it': '',
    null: 'null',
    'half of it': '{"real":{"version":1}}',
    'one part of two': '{"real":{"version":1,"modularity":0,"discs":[],"nodes":[]}}'
  }
  for (const [name, text] of Object.entries(unusable)) {
    test(`no places: ${name}`, () => {
      writeFileSync(cache, text)
      assert.match(String(readPlaces(cache)), /^Unexpected content of /)
    })
  }
  test('no places: a folder', () => assert.match(String(readPlaces(folder)), /EISDIR/))
})
