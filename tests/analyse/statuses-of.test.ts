import assert from 'node:assert/strict'
import {test} from 'node:test'
import {evidenceOf} from '../../src/analyse/evidence.ts'
import {statusesOf} from '../../src/analyse/statuses-of.ts'
import {graph} from '../shorthand.ts'

test('the claims whose count is a lower bound are listed, and no others', () => {
  const roots = Array.from({length: 40}, (_, at) => `s${at}@s${at}/agent>original`)
  const all = roots.map((_, at) => `s${at}`).join('+')
  const sources = `${roots.join(' ')} free@free/u+v+w+x>original r1@r1>${all}+free r2@r2>${all}+free r3@r3>${all}+free`
  const content = graph(sources, {few: {supports: 's1'}, many: {supports: 'r1 r2 r3'}, none: {}})
  const {inexact, status} = statusesOf(evidenceOf(content), content, new Set())
  assert.deepEqual(inexact, ['claim/case/many'])
  assert.deepEqual(
    inexact,
    [...status].filter(([, {independent}]) => !independent.exact).map(([id]) => id)
  )
})
