import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import type {EvidenceStatus} from '../../src/model/evidence-status.ts'
import type {Id} from '../../src/model/id.ts'
import type {Line} from '../../src/model/line.ts'
import {compiled} from '../graph/content.ts'

const file = 'content/articles/halcyon.md'
const halcyon = readFileSync(new URL(`../sites/halcyon/${file}`, import.meta.url), 'utf8')

const withdrawn = (text: string, source: string): string =>
  text.replace(new RegExp(`^(  ${source}: .*)\\}$`, 'm'), '$1, withdrawn: {on: 2031-06-01}}')
const takenBack = halcyon
  .replace('    disputes:', '    withdraws: {source: retraction, by: Ana Ruiz}\n    disputes:')
  .replace('claims:', '  retraction: {title: Retraction, author: Ana Ruiz, basis: original}\nclaims:')

const inWords = ({speaker, sources}: Line): string =>
  [speaker.replace(/^\w+\//, ''), ...sources.map((source) => source.replace('source/', ''))].join(' → ')
const ana = 'ana-ruiz → wire-1'
const port = 'northport-port-authority → port-log'

const rows: readonly [string, string, number, EvidenceStatus['support'], readonly string[], readonly string[] | undefined][] = [
  ['nothing', halcyon, 5, 'many-lines', [port, ana], ['src:port-log', 'src:wire-1']],
  ['port-log', withdrawn(halcyon, 'port-log'), 4, 'one-line', [ana], ['src:wire-1']],
  ['wire-1', withdrawn(halcyon, 'wire-1'), 4, 'one-line', [port], ['src:port-log']],
  ['both', withdrawn(withdrawn(halcyon, 'wire-1'), 'port-log'), 3, 'fallen', [], undefined],
  ['Ana Ruiz withdraws her words', takenBack, 5, 'one-line', [port], ['src:port-log']]
]

for (const [what, text, reports, support, lines, next] of rows)
  test(`Halcyon when withdrawn: ${what}`, () => {
    const status = analyse(compiled({[file]: text})).status.get('claim/halcyon/over-capacity' as Id<'claim'>)!
    assert.deepEqual(
      [status.reports, status.independent.lines, status.support, status.lines.map(inWords), status.breaking.src],
      [reports, lines.length, support, lines, next]
    )
    assert.deepEqual(status.contest, {state: 'denied', by: ['organisation/halcyon-lines'], lines: 1})
  })

test('Halcyon: three reports add nothing and say what they share', () => {
  const {notCounted} = analyse(compiled({[file]: halcyon})).status.get('claim/halcyon/over-capacity' as Id<'claim'>)!
  assert.deepEqual(
    notCounted.map(({source, because, absorbedBy}) => [source, because, inWords(absorbedBy)]),
    ['source/blog-1', 'source/north-1', 'source/south-1'].map((source) => [source, 'src:wire-1', ana])
  )
})
