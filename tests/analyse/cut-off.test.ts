import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {analyse} from '../../src/analyse/analyse.ts'
import type {Id} from '../../src/model/id.ts'
import {graph} from '../shorthand.ts'

/** What each source of a layer rests on, as places in the layer before; those of the first are origins, those of the last report. */
type Layers = readonly (readonly (readonly number[])[])[]
const nameOf = (layer: number, at: number): string => `l${layer}s${at}`

/** Each source has an author of its own and no publisher, so that two lines share something when they share a source. */
const graphOf = (layers: Layers) => {
  const sources = layers.flatMap((sources, layer) =>
    sources.map((on, at) => `${nameOf(layer, at)}/w-${nameOf(layer, at)}>${on.map((one) => nameOf(layer - 1, one)).join('+') || 'original'}`)
  )
  const reports = layers.at(-1)!.map((_, at) => nameOf(layers.length - 1, at))
  return graph(sources.join(' '), {c: {supports: reports.join(' ')}})
}

/** How many chains share no source: the largest flow through a network that lets each source pass once (Menger; Ford and Fulkerson). */
function disjointChains(layers: Layers): number {
  const all = layers.flatMap((sources, layer) => sources.map((on, at) => ({name: nameOf(layer, at), layer, on})))
  const numberOf = new Map(all.map(({name}, number) => [name, number]))
  const end = 2 * all.length
  const room = Array.from({length: end + 2}, () => new Uint8Array(end + 2))
  for (const [number, {layer, on}] of all.entries()) {
    room[2 * number]![2 * number + 1] = 1
    if (layer === layers.length - 1) room[end + 1]![2 * number] = 1
    if (layer === 0) room[2 * number + 1]![end] = 1
    for (const one of on) room[2 * number + 1]![2 * numberOf.get(nameOf(layer - 1, one))!] = 1
  }
  const push = (from: number, seen: Set<number>): boolean => {
    if (from === end) return true
    seen.add(from)
    for (const [to, left] of room[from]!.entries()) {
      if (left === 0 || seen.has(to) || !push(to, seen)) continue
      room[from]![to]! -= 1
      room[to]![from]! += 1
      return true
    }
    return false
  }
  let flow = 0
  while (push(end + 1, new Set())) flow++
  return flow
}

test('the reference counts chains that share nothing', () => {
  assert.equal(disjointChains([[[]], [[0], [0]]]), 1)
  assert.equal(
    disjointChains([
      [[], []],
      [[0, 1], [0]]
    ]),
    2
  )
  assert.equal(disjointChains([[[], [], []], [[0, 1, 2]], [[0], [0]]]), 1)
})

/** So many parallel bases that not all lines are kept: wide layers, narrow ones between them, several reports. */
const layered: fc.Arbitrary<Layers> = fc
  .tuple(fc.integer({min: 6, max: 40}), fc.array(fc.integer({min: 1, max: 9}), {minLength: 1, maxLength: 3}), fc.integer({min: 2, max: 9}))
  .chain(([tops, between, reports]) => {
    const sizes = [tops, ...between, reports]
    const layers = sizes.map((size, layer) => {
      if (layer === 0) return fc.constant(Array.from({length: size}, (): number[] => []))
      const places = Array.from({length: sizes[layer - 1]!}, (_, place) => place)
      const on = fc.oneof(
        fc.constant(places),
        fc.subarray(places, {minLength: 1}),
        fc.subarray(places, {minLength: 1, maxLength: Math.min(2, places.length)})
      )
      return fc.array(on, {minLength: size, maxLength: size})
    })
    return fc.tuple(...layers)
  })

test('8: where lines were left out, never more are counted than there are, and the count says “at least”', () => {
  const seen = {cut: 0, fewer: 0}
  fc.assert(
    fc.property(layered, (layers) => {
      const {lines, exact, atMost} = analyse(graphOf(layers)).status.get('claim/case/c' as Id<'claim'>)!.independent
      const right = disjointChains(layers)
      assert.ok(lines <= right, `${lines} of ${right}`)
      assert.ok(atMost >= right, `at most ${atMost}, though there are ${right}`)
      if (lines < right) assert.equal(exact, false)
      if (!exact) seen.cut++
      if (lines < right) seen.fewer++
    }),
    {numRuns: 150, seed: 1}
  )
  // The graphs must be of the kind that is meant, or nothing is tested here.
  assert.ok(seen.cut >= 5 && seen.fewer >= 1, JSON.stringify(seen))
})
