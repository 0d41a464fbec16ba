import assert from 'node:assert/strict'
import {test} from 'node:test'
import {pathWords} from '../../src/render/path-words.ts'
import {connectionsView, connectView, pathWordsView} from '../../src/view/connections.ts'
import {entityView} from '../../src/view/entity.ts'
import {harbour} from './harbour.ts'

const {graph, analysis} = harbour()

test('connections: the page warns, explains itself without a script, and offers the lists of what there is', () => {
  const view = connectionsView(graph)
  assert.equal(view.caution, 'A path is not evidence of involvement.')
  assert.match(view.without, /JavaScript/)
  assert.deepEqual(
    view.lists.map(({href}) => href),
    ['/people/', '/organisations/', '/accounts/', '/network/#list']
  )
})

test('connections: the words of a script are those of the command', () => {
  for (const {grade, words} of pathWordsView.weakest) assert.equal(pathWords({weakest: grade, hops: []}), `0 steps; ${words}`)
  assert.deepEqual(
    pathWordsView.weakest.map(({grade}) => grade),
    [3, 2, 1, 0]
  )
})

test('connections: whoever has a claim is asked about, with their name in the address', () => {
  for (const id of graph.entities.keys()) {
    const view = entityView(graph, analysis, id)
    const connect = connectView(graph, view)
    const hasClaims = [view.relations, view.about, view.says, view.ownStatements].some(({length}) => length > 0)
    assert.deepEqual(connect, hasClaims ? {href: `${graph.site.base}connections/?from=${id}`, name: view.title} : undefined)
  }
})
