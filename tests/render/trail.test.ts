import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {type TrailLook, type TrailPicture, type TrailRow, trailSvg} from '../../src/render/trail.ts'
import {bundlePaths, lanesOf} from '../../src/render/trail-lanes.ts'

const look: TrailLook = {dashes: [7, 4], width: 2, head: 'M0 0l-8 4v-8z'}
const words = {supports: 'Supported in', disputes: 'Disputed in', mentions: 'Mentioned in', withdraws: 'Taken back in'}
const row = (id: string, more: Partial<TrailRow> = {}): TrailRow => ({
  id,
  label: id,
  notes: [],
  shape: 'M0-8l8 14h-16z',
  kind: 'source',
  isDimmed: false,
  title: id,
  ...more
})
const picture = (rows: TrailRow[], edges: TrailPicture['edges'] = []): TrailPicture => ({
  rows,
  edges,
  looks: {supports: look, disputes: look, mentions: look, withdraws: look, basis: look, says: look},
  stanceWords: words,
  prefix: 'trail',
  title: 'Where it comes from',
  claimWords: 'This claim'
})
const count = (text: string, what: string): number => text.split(what).length - 1

test('trailSvg: each stance has its heading in words, its trunk to the claim and a branch to each report', () => {
  const svg = trailSvg(picture([row('a', {stance: 'supports'}), row('b', {stance: 'supports'}), row('r'), row('d', {stance: 'disputes'})]))
  assert.equal(count(svg, 'Supported in'), 1)
  assert.equal(count(svg, 'Disputed in'), 1)
  assert.match(svg, /<g class="edge supports"[^>]*>(<path[^>]*>){3}<\/g>/)
  assert.match(svg, /<g class="edge disputes"[^>]*stroke-dasharray="7 4"[^>]*>(<path[^>]*>){2}<\/g>/)
})

test('trailSvg: a reprint is drawn as two lines, another basis as one with its head', () => {
  const rows = [row('a', {stance: 'supports'}), row('b', {stance: 'supports'}), row('r')]
  const svg = trailSvg(
    picture(rows, [
      {from: 'a', to: 'r', style: 'double'},
      {from: 'b', to: 'r', style: 'basis'}
    ])
  )
  assert.equal(count(svg, 'double-gap'), 1)
  assert.match(svg, /class="edge trail__basis basis"[^>]*marker-end="url\(#trail-basis\)"/)
})

test('trailSvg: what is not counted is dimmed and says why', () => {
  const svg = trailSvg(picture([row('a', {stance: 'supports', isDimmed: true, notes: ['not counted: same source as line 1']})]))
  assert.match(svg, /class="node source trail__dimmed"/)
  assert.match(svg, />not counted: same source as line 1<\/text>/)
})

test('trailSvg: hostile names stay text, long ones are cut, nothing is styled in place', () => {
  const svg = trailSvg(picture([row('a', {stance: 'supports', label: `"><script>${'x'.repeat(200)}`, title: '</title><b>', href: '/a/"b'})]))
  assert.doesNotMatch(svg, /<script|<b>|style=/)
  assert.match(svg, /…<\/text>/)
  assert.match(svg, /href="\/a\/&quot;b"/)
})

test('lanesOf: lines that share a lane never lie beside each other', () => {
  const bundle = fc.record({from: fc.array(fc.integer({min: 0, max: 40}), {minLength: 1, maxLength: 4}), to: fc.integer({min: 0, max: 40})})
  fc.assert(
    fc.property(fc.array(bundle, {maxLength: 12}), (bundles) => {
      const lanes = lanesOf(bundles)
      const ends = bundles.map(({from, to}) => [Math.min(to, ...from), Math.max(to, ...from)] as const)
      for (const [a, x] of ends.entries())
        for (const [b, y] of ends.entries())
          if (a < b && lanes[a] === lanes[b]) assert.ok(x[1] <= y[0] || y[1] <= x[0] || x[0] === x[1] || y[0] === y[1])
    })
  )
})

test('bundlePaths: one branch a row, one end for rows above and one for rows below', () => {
  const {branches, heads} = bundlePaths({from: [10, 20, 90], to: 50}, 4, 40)
  assert.deepEqual([branches.length, heads.length], [3, 2])
})
