import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import {exitCodes} from '../../src/site/command.ts'
import {pathAndTell, pathAnswer} from '../../src/site/path-command.ts'
import {root} from '../architecture/source-files.ts'
import {compiled} from '../graph/content.ts'

const content = join(root, 'tests/sites/halcyon/content')
const file = 'content/articles/halcyon.md'
const halcyon = readFileSync(join(content, 'articles/halcyon.md'), 'utf8')
const question = {all: false, preview: false, json: false}
const pathsIn = (text: string, names: readonly string[], more: Partial<Parameters<typeof pathAnswer>[1]> = {}) => {
  const graph = compiled({[file]: text})
  return pathAnswer({graph, analysis: analyse(graph)}, {...question, names, ...more})
}

async function told(names: readonly string[], more: {json?: boolean} = {}) {
  const said = {out: '', wrong: ''}
  const code = await pathAndTell(
    content,
    {...question, names, ...more},
    (text) => {
      said.out += text
    },
    (text) => {
      said.wrong += text
    }
  )
  return {code, ...said}
}

test('path: each step names its claim, who says and who denies it, in which sources, and its status', async () => {
  const {code, out, wrong} = await told(['ana ruiz', 'organisations/northport-port-authority'])
  assert.deepEqual([code, wrong], [exitCodes.ok, ''])
  const says = 'The Halcyon sailed with 412 passengers on 3 May 2031, above its licence for 350.'
  const common = [
    `       Disputed by Halcyon Lines, in “Statement”: ${says}`,
    '       [Denied by Halcyon Lines · 2 independent lines]  claims/halcyon/over-capacity/'
  ]
  assert.deepEqual(out.split('\n'), [
    '1 path between Ana Ruiz and Northport Port Authority',
    '',
    '2 steps; the weakest step has 1 line of sourcing, or more and is contested',
    '  1. Ana Ruiz – Halcyon Lines',
    `       According to Ana Ruiz, in “Ferry overloaded”, para 3: ${says}`,
    `       According to Ana Ruiz, in “Ferry overloaded”: ${says}`,
    `       According to Ana Ruiz, in “Overloaded ferry”: ${says}`,
    ...common,
    '  2. Halcyon Lines – Northport Port Authority',
    `       According to Ana Ruiz, in “Ferry overloaded”, para 3: ${says}`,
    `       According to Northport Port Authority, in “Departure log 3 May 2031”, line 14: ${says}`,
    ...common,
    '',
    'A path is not evidence of involvement.',
    ''
  ])
})

test('path: as JSON with the same sentences, speakers, sources and figures', async () => {
  const {code, out} = await told(['Ana Ruiz', 'Halcyon Lines'], {json: true})
  const {note, from, to, paths} = JSON.parse(out)
  assert.deepEqual(
    [code, note, from, to, paths.length],
    [exitCodes.ok, 'A path is not evidence of involvement.', 'person/ana-ruiz', 'organisation/halcyon-lines', 1]
  )
  const [claim] = paths[0].hops[0].claims
  assert.deepEqual(
    [claim.id, claim.speakers, claim.sources.length, claim.status.reports, claim.status.independent.lines, claim.status.contest.by],
    ['claim/halcyon/over-capacity', ['person/ana-ruiz', 'organisation/halcyon-lines'], 4, 5, 2, ['organisation/halcyon-lines']]
  )
})

test('path: an unknown name gives the nearest ones and exit code 1', async () => {
  const {code, out, wrong} = await told(['Ana Ruis', 'Halcyon Lines'])
  assert.deepEqual([code, out], [exitCodes.errors, ''])
  assert.equal(
    wrong,
    'Unexpected name `Ana Ruis`, expected that of a person, an organisation or another entity of this site; did you mean:\n  Ana Ruiz  person/ana-ruiz\n'
  )
})

test('path: one name is a wrong use of the command', async () =>
  assert.deepEqual(await told(['Ana Ruiz']), {
    code: exitCodes.usage,
    out: '',
    wrong: 'Unexpected single name, expected two: npm run path -- "A" "B"\n'
  }))

const problems: readonly {name: string; text?: string; names: readonly string[]; during?: string; expected: string}[] = [
  {
    name: 'an ambiguous name lists its meanings',
    text: halcyon
      .replace(
        'people: [Ana Ruiz, Tom Vale]',
        'people: {ana-ruiz: {name: Ana Ruiz}, tom-vale: {name: Tom Vale}, tom-vale-2: {name: Tom Vale, different-from: tom-vale}}'
      )
      .replace('author: Tom Vale', 'author: tom-vale'),
    names: ['tom vale', 'Ana Ruiz'],
    expected: 'Unexpected name `tom vale` with 2 meanings, expected one of these ids:\n  Tom Vale  person/tom-vale\n  Tom Vale  person/tom-vale-2\n'
  },
  {name: 'twice the same', names: ['Ana Ruiz', 'ana-ruiz'], expected: 'Unexpected `ana-ruiz`, expected another than Ana Ruiz\n'},
  {
    name: 'no date',
    names: ['Ana Ruiz', 'Halcyon Lines'],
    during: 'May 2031',
    expected: 'Unexpected date `May 2031`, expected one such as 2019, 2019-06 or 2017/2019\n'
  },
  {
    name: 'what is typed cannot steer the terminal',
    names: ['\u001b[2J', 'Ana Ruiz'],
    expected: 'Unexpected name `\\u{1b}[2J`, expected that of a person, an organisation or another entity of this site\n'
  }
]
for (const {name, text = halcyon, names, during, expected} of problems)
  test(`path: ${name}`, () => assert.deepEqual(pathsIn(text, names, {during}), {problem: expected}))

test('path: where there is none, it says so', () =>
  assert.deepEqual(pathsIn(halcyon, ['Tom Vale', 'Ana Ruiz']), {value: 'No path of at most 6 steps between Tom Vale and Ana Ruiz.\n'}))

test('path: a step at another time says so; with a time only what may have held then is used', () => {
  const ties = halcyon.replace(
    'claims:\n',
    `claims:
  worked: {relation: tom-vale works-for daily-north, until: 2020, supports: [{source: north-1, by: Ana Ruiz}]}
  part: {relation: daily-north part-of coastal-wire, since: 2025, supports: [{source: wire-1, by: Ana Ruiz}]}
`
  )
  const answer = pathsIn(ties, ['Tom Vale', 'Coastal Wire'])
  assert.ok('value' in answer)
  assert.match(answer.value, /\n {2}2\. Daily North – Coastal Wire \(not at the same time as the step before\)\n/)
  assert.match(answer.value, /\n {2}1\. Tom Vale – Daily North\n/)
  const later = pathsIn(ties, ['Tom Vale', 'Coastal Wire'], {during: '2030'})
  assert.deepEqual(later, {value: 'No path of at most 6 steps between Tom Vale and Coastal Wire.\n'})
})
