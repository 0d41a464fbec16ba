import assert from 'node:assert/strict'
import {test} from 'node:test'
import {changed, initialState, type NetworkState, type StateChange} from '../../src/network/network-state.ts'
import * as to from '../../src/network/transitions.ts'
import {readState, writeState} from '../../src/network/url-state.ts'

const after = (address: string, act: (state: NetworkState) => StateChange | undefined): string | undefined => {
  const {state} = readState(address)
  const change = act(state)
  return change && writeState(changed(state, change))
}
const cases: {name: string; from: string; act: (state: NetworkState) => StateChange | undefined; to: string | undefined}[] = [
  {name: 'select', from: '?sel=person/a', act: (state) => to.selecting(state, 'person/b', false), to: '?sel=person/b'},
  {name: 'select one more', from: '?sel=person/a', act: (state) => to.selecting(state, 'person/b', true), to: '?sel=person/a,person/b'},
  {name: 'select one less', from: '?sel=person/a,person/b', act: (state) => to.selecting(state, 'person/a', true), to: '?sel=person/b'},
  {
    name: 'a line is selected alone',
    from: '?sel=person/a',
    act: (state) => to.selecting(state, 'person/a says topic/t', true),
    to: '?sel=person/a+says+topic/t'
  },
  {name: 'a node after a line', from: '?sel=person/a+says+topic/t', act: (state) => to.selecting(state, 'person/b', true), to: '?sel=person/b'},
  {name: 'beside everything', from: '?sel=person/a', act: (state) => to.selecting(state, undefined, false), to: ''},
  {name: 'open a group', from: '?hide=person/a', act: (state) => to.opening(state, 'group person-a'), to: '?group=person-a'},
  {
    name: 'open a node of a group',
    from: '?group=person-a&x=1&y=2&z=1',
    act: (state) => to.opening(state, 'person/b'),
    to: '?group=person-a&focus=person/b&sel=person/b'
  },
  {name: 'open what is in the middle', from: '?focus=person/b', act: (state) => to.opening(state, 'person/b'), to: undefined},
  {name: 'open a source', from: '?focus=claim/a/b', act: (state) => to.opening(state, 'source/s'), to: undefined},
  {name: 'up from a node of a group', from: '?group=person-a&focus=person/b&depth=2', act: to.upwards, to: '?group=person-a&sel=person/b'},
  {name: 'up from a claim', from: '?focus=claim/a/b', act: to.upwards, to: ''},
  {name: 'up from a group', from: '?group=person-a', act: to.upwards, to: ''},
  {name: 'up from a path', from: '?path=person/a~person/b', act: to.upwards, to: ''},
  {name: 'up from the overview', from: '', act: to.upwards, to: undefined},
  {name: 'back to the group', from: '?group=person-a&focus=person/b', act: (state) => to.backTo('group', state), to: '?group=person-a'},
  {name: 'hide', from: '?sel=person/a+says+topic/t&pin=person/a', act: (state) => to.hiding(state, ['person/a']), to: '?hide=person/a'},
  {name: 'hide others', from: '?pin=person/b', act: (state) => to.hidingOthers(state, ['person/a']), to: '?only=person/a,person/b&pin=person/b'},
  {name: 'pin', from: '?pin=person/a', act: (state) => to.pinning(state, ['person/a', 'person/b']), to: '?pin=person/a,person/b'},
  {name: 'unpin', from: '?pin=person/a,person/b', act: (state) => to.pinning(state, ['person/a']), to: '?pin=person/b'},
  {name: 'expand', from: '?expand=person/a::9', act: (state) => to.expanding(state, {id: 'person/a', styles: ['says']}), to: '?expand=person/a:says'},
  {name: 'collapse', from: '?expand=person/a', act: (state) => to.collapsing(state, 'person/a'), to: ''},
  {name: 'collapse what was added', from: '?add=person/a', act: (state) => to.collapsing(state, 'person/a'), to: ''},
  {name: 'collapse one of several', from: '?focus=person/a,person/b', act: (state) => to.collapsing(state, 'person/a'), to: '?focus=person/b'},
  {name: 'collapse what is not expanded', from: '', act: (state) => to.collapsing(state, 'person/a'), to: undefined},
  {
    name: 'add',
    from: '?add=person/a&only=person/c',
    act: (state) => to.adding(state, ['person/b']),
    to: '?only=person/c,person/b&add=person/a,person/b'
  },
  {
    name: 'gather',
    from: '?sel=person/a,source/s',
    act: () => to.gathering(['person/a', 'source/s', 'person/b']),
    to: '?focus=person/a,person/b&sel=person/a,source/s'
  },
  {name: 'depth', from: '?focus=person/a', act: (state) => to.deepening(state, 3), to: '?focus=person/a&depth=3'},
  {name: 'depth without a middle', from: '', act: (state) => to.deepening(state, 3), to: undefined}
]
for (const {name, from, act, to: expected} of cases) test(name, () => assert.equal(after(from, act), expected))

test('selecting and looking around are no steps', () => {
  assert.equal(to.isStep({selected: []}), false)
  assert.equal(to.isStep({camera: undefined, view: 'list'}), false)
  assert.equal(to.isStep(to.hiding(initialState, ['person/a'])), true)
})
