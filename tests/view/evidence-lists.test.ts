import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import {evidenceLists} from '../../src/view/evidence-lists.ts'
import {graph} from '../shorthand.ts'
import {halcyon} from './halcyon.ts'

const known = graph('w@p/x a>w b>w c>w d@q e@r t@p>original', {
  much: {supports: 'w a b c'},
  less: {supports: 'w a b d:v'},
  apart: {supports: 'w d:v e:u'},
  gone: {supports: 'd:v', withdraws: 't:v'}
})
const lists = evidenceLists(known, analyse(known))

test('evidenceLists: most reports for each line first; what has no repetition is left out', () => {
  assert.deepEqual(
    lists.amplified.map(({id, relationWords}) => [id, relationWords]),
    [
      ['claim/case/much', '4 reports, 1 line of sourcing'],
      ['claim/case/less', '4 reports, 2 independent lines']
    ]
  )
})

test('evidenceLists: what lost all support', () => {
  assert.deepEqual(
    lists.fallen.map(({id}) => id),
    ['claim/case/gone']
  )
})

test('evidenceLists: nothing invented is on the front page', () => {
  const {graph, analysis} = halcyon()
  assert.deepEqual(evidenceLists(graph, analysis), {amplified: [], fallen: []})
})
