import assert from 'node:assert/strict'
import {test} from 'node:test'
import {changed, initialState, type StateChange} from '../../src/network/network-state.ts'
import {hasLeft, namesStepOnly, stepChange} from '../../src/network/step-change.ts'
import {readState, writeState} from '../../src/network/url-state.ts'

const state = (query: string) => readState(query).state
const step = state('?focus=person/ana&stance=says&sel=claim/a/b&tour=first&step=2')

test('a step takes the place of all that was shown, but not of the form of the page', () => {
  const now = state('?group=x-1&focus=organisation/o&depth=2&lines=2&hide=person/tom&fictional=1&view=table&x=1&y=2&z=1&tour=first')
  assert.equal(writeState(changed(now, stepChange(now, step))), `${writeState(step)}&view=table`)
})

const left: readonly (readonly [name: string, change: StateChange, left: boolean])[] = [
  ['nothing', {}, false],
  ['another form of the page', {view: 'list'}, false],
  ['a moved drawing', {camera: {x: 1, y: 2, z: 1}}, false],
  ['faded in place of hidden', {fade: true}, false],
  ['another selection', {selected: ['person/tom']}, true],
  ['one filter less', {styles: undefined}, true],
  ['another middle', {focus: ['organisation/o']}, true],
  ['another step', {step: 3}, true]
]
for (const [name, change, expected] of left) test(`left: ${name}`, () => assert.equal(hasLeft(changed(step, change), step), expected))

test('an address that names a step alone lets the step decide', () => {
  for (const query of ['?tour=first', '?tour=first&step=3', '?tour=first&step=3&view=table']) assert.equal(namesStepOnly(state(query)), true, query)
  for (const query of ['', '?step=3', '?tour=first&focus=person/ana', '?tour=first&fictional=1'])
    assert.equal(namesStepOnly(state(query)), false, query)
  assert.equal(namesStepOnly(initialState), false)
})
