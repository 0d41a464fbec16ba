import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import type cytoscape from 'cytoscape'
import {slimCytoscape} from '../../src/site/slim-cytoscape.ts'
import {root} from '../architecture/source-files.ts'

const slim = slimCytoscape(readFileSync(join(root, 'node_modules/cytoscape/dist/cytoscape.esm.mjs'), 'utf8'))

test('slim Cytoscape does what the canvas needs and has none of the rest', async () => {
  const made = (await import(`data:text/javascript;base64,${Buffer.from(slim).toString('base64')}`)) as {default: typeof cytoscape}
  const cy = made.default({
    headless: true,
    styleEnabled: true,
    layout: {name: 'preset'},
    elements: [
      {data: {id: 'person/a'}, position: {x: 3, y: 4}},
      {data: {id: 'constructor'}, position: {x: 30, y: 4}},
      {data: {id: 'e', source: 'person/a', target: 'constructor'}}
    ]
  })
  assert.deepEqual(cy.getElementById('person/a').position(), {x: 3, y: 4})
  assert.equal(cy.getElementById('person/a').closedNeighborhood().length, 3)
  cy.batch(() => cy.elements().addClass('faded'))
  assert.equal(cy.$('.faded').length, 3)
  cy.getElementById('e').remove()
  assert.equal(cy.getElementById('constructor').connectedEdges().length, 0)
  assert.equal((cy.elements() as unknown as Record<string, unknown>).pageRank, undefined)
  // It keeps a clock running until then.
  cy.destroy()
})

test('a version of the package with another text is told of', () => assert.throws(() => slimCytoscape('var cytoscape = {}'), /expected algorithms/))
