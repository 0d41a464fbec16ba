import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import fc from 'fast-check'
import type {InputFile} from '../../src/read/input-file.ts'
import type {Parsed} from '../../src/read/parsed.ts'
import {readEntry} from '../../src/read/read-entry.ts'
import {type EntryCache, openCache} from '../../src/site/cache.ts'
import {packOf, recordsIn} from '../../src/site/cache-pack.ts'
import {cachedText, parsedFrom} from '../../src/site/cached-entry.ts'
import {findMessages, messagesAbout, readEntries, readSite} from '../../src/site/compile-site.ts'
import {silent} from '../../src/site/progress.ts'
import {readTree} from '../../src/site/read-files.ts'
import {readerVersion} from '../../src/site/reader-version.ts'
import {root} from '../architecture/source-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'rootnote-cache-'))
after(() => rmSync(folder, {recursive: true, force: true}))
let made = 0
const newFolder = (): string => join(folder, String(made++))

const {files} = await readTree(join(root, 'content'))
const parsed = files.map((file) => readEntry(file, 'en'))

/** A cache that also counts what it has and has not. */
function counting(cache: EntryCache) {
  const counts = {hits: 0, misses: 0}
  const get: EntryCache['get'] = (file, lang) => {
    const found = cache.get(file, lang)
    counts[found ? 'hits' : 'misses'] += 1
    return found
  }
  return {cache: {...cache, get}, counts}
}
const filled = (place: string, version = 'v'): void => {
  const cache = openCache(place, version)
  for (const [at, file] of files.entries()) cache.keep(file, 'en', parsed[at]!)
  cache.save()
}
const hits = (place: string, version = 'v', asked: readonly InputFile[] = files, lang = 'en'): number => {
  const cache = openCache(place, version)
  return asked.filter((file) => cache.get(file, lang)).length
}

test('an entry comes back as it was, for the whole content', () => {
  for (const [at, one] of parsed.entries()) assert.deepEqual(parsedFrom(cachedText(one)), one, files[at]!.path)
})

test('a changed byte, path, language or version is another entry', () => {
  const place = newFolder()
  filled(place)
  assert.equal(hits(place), files.length)
  assert.equal(hits(place, 'w'), 0)
  assert.equal(hits(place, 'v', files, 'fa'), 0)
  assert.equal(
    hits(
      place,
      'v',
      files.map(({path, bytes}) => ({path: `${path}x`, bytes}))
    ),
    0
  )
  assert.equal(
    hits(
      place,
      'v',
      files.map(({path, bytes}) => ({path, bytes: Buffer.concat([bytes, Buffer.from('\n')])}))
    ),
    0
  )
})

test('a damaged cache is read again where it is damaged, and never believed', () => {
  const place = newFolder()
  filled(place)
  const [name] = readdirSync(place)
  const whole = readFileSync(join(place, name!))
  const byKey = recordsIn(whole)
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({min: 1, max: 255}), fc.boolean(), (at, flip, cut) => {
      const damaged = Buffer.from(cut ? whole.subarray(0, at) : whole)
      if (!cut) damaged[at]! ^= flip
      for (const [key, bytes] of recordsIn(damaged)) assert.ok(byKey.get(key)?.equals(bytes))
    }),
    {numRuns: 60}
  )
  for (const text of ['', 'x', '\n\n\n', `${'0'.repeat(64)} ${'0'.repeat(32)} 9999999999\nx`]) {
    writeFileSync(join(place, name!), text)
    assert.equal(hits(place), 0)
  }
})

test('a record that is sound but no entry is read again', () => {
  const place = newFolder()
  mkdirSync(place)
  filled(place)
  const [name] = readdirSync(place)
  const records = new Map([...recordsIn(readFileSync(join(place, name!)))].map(([key]) => [key, Buffer.from('{"a')]))
  writeFileSync(join(place, name!), packOf(records))
  assert.equal(hits(place), 0)
})

test('packs are merged when there are many, and what nobody asks for goes', () => {
  const place = newFolder()
  const one = (text: string): InputFile => ({path: 'content/articles/a.md', bytes: Buffer.from(text)})
  for (let at = 0; at < 300; at++) {
    const cache = openCache(place, 'v')
    cache.get(one(String(at - 1)), 'en')
    cache.keep(one(String(at)), 'en', {messages: []})
    cache.save()
  }
  assert.ok(readdirSync(place).length <= 10)
  assert.equal(hits(place, 'v', [one('299')]), 1)
  assert.ok(readdirSync(place).every((name) => name.endsWith('.pack')))
})

test('what ran out of time or memory is not kept; a folder that cannot be written costs nothing', () => {
  const cache = openCache(join(root, 'package.json', 'no-folder'), 'v')
  const limit: Parsed = {messages: [{file: 'a', level: 'error', code: 'limit', reason: 'x', expected: []}]}
  cache.keep(files[0]!, 'en', limit)
  assert.equal(cache.get(files[0]!, 'en'), undefined)
  cache.keep(files[0]!, 'en', parsed[0]!)
  cache.save()
})

test('warm and cold say the same, and one changed file is read alone', async () => {
  const place = newFolder()
  const content = join(root, 'content')
  const cold = await findMessages(content, silent)
  for (let run = 0; run < 2; run++) assert.deepEqual(messagesAbout(await readSite(content, silent, openCache(place, 'v'))), cold)
  const changed = files.map((file, at) => (at === 3 ? {...file, bytes: Buffer.concat([file.bytes, Buffer.from('\n')])} : file))
  const {cache, counts} = counting(openCache(place, 'v'))
  await readEntries(changed, cache)
  assert.deepEqual(counts, {hits: files.length - 1, misses: 1})
  const errors = cold.filter(({level}) => level === 'error')
  assert.deepEqual(
    messagesAbout(await readSite(content, silent), new Set(), false).filter(({level}) => level === 'error'),
    errors
  )
})

test('the version of the reader is one for one state of the code', () => {
  assert.equal(readerVersion(), readerVersion())
  assert.match(readerVersion(), /^[0-9a-f]{64}$/)
  assert.throws(() => readerVersion(newFolder()))
})
