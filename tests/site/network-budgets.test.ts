import assert from 'node:assert/strict'
import {before, describe, test} from 'node:test'
import {brotliCompressSync} from 'node:zlib'
import {analyse} from '../../src/analyse/analyse.ts'
import {networkCorpus, usualPairs} from '../../src/bench/network-corpus.ts'
import {layoutCachePath} from '../../src/site/earlier-places.ts'
import type {LoadedSite} from '../../src/site/load.ts'
import {networkFiles} from '../../src/site/network-files.ts'

/** A thousand entities; ten thousand are measured by `npm run bench -- network`. */
describe('budgets of the network files', () => {
  let files: ReadonlyMap<string, string>
  let loaded: LoadedSite
  before(() => {
    const graph = networkCorpus({entities: 1000, pairs: usualPairs(1000), seed: 1})
    loaded = {graph, analysis: analyse(graph), messages: [], hidden: new Set(), preview: false}
    files = networkFiles(loaded)
  })
  const kilobytes = 1000
  const budgets: [pattern: RegExp, most: number, atLeast: number][] = [
    [/^overview\.json$/, 10 * kilobytes, 1],
    [/^cluster\//, 20 * kilobytes, 10],
    [/^facets\//, 20 * kilobytes, 10],
    [/^ego\//, 4 * kilobytes, 1000],
    [/^hub\//, 20 * kilobytes, 1],
    [/^topology\.json$/, 9 * kilobytes, 1],
    [/^nodes\//, 20 * kilobytes, 1]
  ]
  for (const [pattern, most, atLeast] of budgets) {
    test(`${pattern}: at most ${most} bytes, compressed`, () => {
      const found = [...files].flatMap(([path, text]) => (pattern.test(path.replace('data/network/', '')) ? [[path, text] as const] : []))
      assert.ok(found.length >= atLeast, `${found.length} files`)
      const tooLarge = found.filter(([, text]) => text.length > most && brotliCompressSync(text).length > most).map(([path]) => path)
      assert.deepEqual(tooLarge, [])
    })
  }
  test('no file that a reader loads names more than one window of entities', () => {
    const most = [...files]
      .filter(([path]) => path !== layoutCachePath)
      .map(([path, text]) => [new Set(text.match(/"(?:person|organisation|account|place|event|work|topic)\/[a-z0-9-]+"/g)).size, path] as const)
      .sort(([a], [b]) => b - a)
    assert.ok(most[0]![0] <= 350, String(most[0]))
  })
})
