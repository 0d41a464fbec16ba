import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {analyse} from '../../src/analyse/analyse.ts'
import {labelWidth} from '../../src/analyse/label-zoom.ts'
import type {Id} from '../../src/model/id.ts'
import {claimEgo} from '../../src/network/claim-ego.ts'
import {miniGraph} from '../../src/network/mini-graph.ts'
import {graph} from '../shorthand.ts'

const many = (count: number, one: (at: number) => string): string => Array.from({length: count}, (_, at) => one(at)).join(' ')

/** One claim by so many speakers, each in a source of its own, disputed by others, about so many. */
const star = (supports: number, disputes: number, about: number) =>
  graph(`${many(supports, (at) => `s${at}>original`)} ${many(disputes, (at) => `d${at}>original`)}`, {
    it: {
      supports: many(supports, (at) => `s${at}:speaker${at}`),
      disputes: many(disputes, (at) => `d${at}:other${at}`),
      about: Array.from({length: about}, (_, at) => `subject${at}`)
    }
  })
const claim = 'claim/case/it' as Id<'claim'>

/** Boxes of the names of a mini graph, from its markup. */
function nameBoxes(svg: string): {left: number; right: number; top: number; bottom: number}[] {
  const names = [
    ...svg.matchAll(/translate\((-?[\d.]+) (-?[\d.]+)\)"><title>[^<]*<\/title><path[^>]*\/><text x="(-?\d+)" y="5"([^>]*)>([^<]*)<\/text>/g)
  ]
  return names.map(([, x, y, shift, attributes, text]) => {
    const [at, width] = [Number(x) + Number(shift), labelWidth(text!, 16)]
    const left = attributes!.includes('end') ? at - width : at
    return {left, right: left + width, top: Number(y) - 8, bottom: Number(y) + 8}
  })
}

test('a mini graph: at most 37 nodes and 14 names, none over another, the rest as a number', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(25), fc.integer({min: 1, max: 9}), (supports, disputes, about) => {
      fc.pre(supports > 0)
      const given = star(supports, disputes, about)
      const analysis = analyse(given)
      for (const id of [claim, 'organisation/subject0'] as const) {
        const mini = miniGraph(given, analysis, id as Id<'claim'>)!
        const nodes = [...mini.svg.matchAll(/<title>/g)].length
        const boxes = nameBoxes(mini.svg)
        assert.equal([...mini.svg.matchAll(/<text/g)].length, boxes.length)
        assert.ok(nodes <= 37 && boxes.length <= 14, `${nodes} nodes, ${boxes.length} names`)
        for (const [at, a] of boxes.entries())
          for (const b of boxes.slice(at + 1))
            assert.ok(
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
              `${JSON.stringify(a)} over ${JSON.stringify(b)}`
            )
        assert.match(mini.caption, mini.more > 0 ? new RegExp(`^${nodes - 1} of ${nodes - 1 + mini.more} connections`) : /^\d+ connections?/)
      }
    }),
    {numRuns: 25}
  )
})

test('the drawing of a claim with many sources names those on both sides', () => {
  const given = star(30, 3, 1)
  const {nodes} = claimEgo(given, analyse(given), claim)
  const named = nodes.filter(({kind, zoom}) => kind === 'source' && zoom < 1).map(({id}) => id)
  assert.ok(named.some((id) => id.startsWith('source/s')) && named.some((id) => id.startsWith('source/d')), named.join(' '))
})
