import assert from 'node:assert/strict'
import {rmSync} from 'node:fs'
import {test} from 'node:test'
import {fileOfPlaces, keepPlaces, lastPlaces} from '../../src/site/dev-places.ts'
import {placesText, sha256} from '../../src/site/earlier-places.ts'

test('dev begins with the places of its last time, and without any where they cannot be read', () => {
  const content = `/nowhere/${process.pid}/content`
  const none = {version: 1, modularity: 0, discs: [], nodes: []} as const
  try {
    assert.equal(lastPlaces(content), undefined)
    const text = placesText({real: {...none, discs: [['person/a', 3, 4, 31, 7]], nodes: [['person/a', 0, 1, 2]]}, fictional: none})
    keepPlaces(content, text)
    assert.deepEqual(lastPlaces(content), {...JSON.parse(text), hash: sha256(text)})
    assert.equal(lastPlaces(`${content}-other`), undefined)
    keepPlaces(content, text.slice(0, 50))
    assert.equal(lastPlaces(content), undefined)
  } finally {
    rmSync(fileOfPlaces(content), {force: true})
  }
})
