import assert from 'node:assert/strict'
import {test} from 'node:test'
import {randomFrom} from '../../src/analyse/hashed.ts'
import {type Labelled, labelWidth, labelZoom, never, zoomLevels} from '../../src/analyse/label-zoom.ts'

const at = (id: string, x: number, y: number, weight = 1, label = 'Some Name'): Labelled => ({id, x, y, weight, label})

test('labelZoom: far apart, both at the lowest zoom', () => {
  assert.deepEqual(
    [...labelZoom([at('a', 0, 0), at('b', 5000, 0)])],
    [
      ['a', zoomLevels[0]],
      ['b', zoomLevels[0]]
    ]
  )
})
test('labelZoom: the more important of two close ones comes first, the other later', () => {
  const zooms = labelZoom([at('a', 0, 0, 1), at('b', 30, 0, 9)])
  assert.equal(zooms.get('b'), zoomLevels[0])
  assert.ok(zooms.get('a')! > zooms.get('b')!)
})
test('labelZoom: at one place, the second never', () => {
  assert.equal(labelZoom([at('a', 0, 0), at('b', 0, 0)]).get('b'), never)
})
test('labelWidth: wide scripts count double, long names are cut', () => {
  assert.ok(labelWidth('李明') > labelWidth('li'))
  assert.equal(labelWidth('x'.repeat(300)), labelWidth('x'.repeat(40)))
})
test('labelZoom: labels shown at a zoom never overlap there', () => {
  const random = randomFrom('labels')
  const nodes = Array.from({length: 200}, (_, index) =>
    at(`n${index}`, Math.round(random() * 800), Math.round(random() * 800), Math.floor(random() * 9))
  )
  const zooms = labelZoom(nodes)
  for (const zoom of zoomLevels) {
    const shown = nodes.filter(({id}) => zooms.get(id)! <= zoom)
    for (const [index, a] of shown.entries())
      for (const b of shown.slice(index + 1)) {
        const apart = Math.abs(a.x - b.x) * zoom >= labelWidth('Some Name') - 1 || Math.abs(a.y - b.y) * zoom >= 13
        assert.ok(apart, `${a.id} and ${b.id} at ${zoom}`)
      }
  }
})
