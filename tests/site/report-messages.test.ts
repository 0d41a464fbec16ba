import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Message} from '../../src/model/message.ts'
import {githubReport, jsonReport, sarifReport, textReport} from '../../src/site/report-messages.ts'

const first: Message = {
  file: 'content/articles/x.md',
  line: 9,
  column: 9,
  level: 'error',
  code: 'unknown-reference',
  reason: 'Unexpected name `Hassan Heirany`, expected the name, alias or id of a known person',
  expected: ['Hassan Heirani']
}
const second: Message = {
  file: 'content/articles/y.md',
  line: 4,
  column: 13,
  level: 'warn',
  code: 'near-name',
  reason: 'Unexpected name `A`, expected `B`',
  expected: ['B'],
  cause: {file: 'content/articles/x.md', line: 7, column: 3, level: 'warn', code: 'near-name', reason: 'first defined here', expected: []}
}
const wholeFile: Message = {file: 'content/a.md', level: 'error', code: 'limit', reason: 'Unexpected size', expected: []}

test('textReport aligns, sorts, suggests what the reason does not say, shows causes and sums up', () => {
  assert.equal(
    textReport([second, first, wholeFile]),
    [
      'content/a.md                error  limit               Unexpected size',
      'content/articles/x.md:9:9   error  unknown-reference   Unexpected name `Hassan Heirany`, expected the name, alias or id of a known person (did you mean `Hassan Heirani`?)',
      'content/articles/y.md:4:13  warn   near-name           Unexpected name `A`, expected `B`',
      'content/articles/x.md:7:3          ↳ first defined here',
      '',
      '2 errors, 1 warning in 3 files',
      ''
    ].join('\n')
  )
})

test('textReport of nothing says so', () => assert.equal(textReport([]), '0 errors, 0 warnings\n'))

const hostile: Message = {
  file: '::error::x\n\u001b[2J.md',
  line: 1,
  column: 1,
  level: 'error',
  code: 'yaml',
  reason: `Unexpected \u001b]0;x\u0007\r\n::set-env name=A::b \u202e${'long '.repeat(100)}`,
  expected: ['\u009b31m']
}
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

for (const [name, report] of [
  ['text', textReport],
  ['json', jsonReport],
  ['github', githubReport],
  ['sarif', sarifReport]
] as const) {
  test(`${name}: no control byte, no command of a log, no long reason`, () => {
    const text = report([hostile])
    assert.doesNotMatch(text, controls)
    if (name === 'github') assert.equal(text.match(/^::/gm)?.length, 1)
    else assert.doesNotMatch(text, /^\s*::/m)
    for (const line of text.split('\n')) assert.ok([...line].length < 420, line)
  })
}

test('jsonReport is an array of messages', () => assert.deepEqual(JSON.parse(jsonReport([second, first])), [first, second]))

test('githubReport escapes, puts errors first, stops at 50 and counts', () => {
  const file = 'content/a,b:c%.md'
  const many = [...Array.from({length: 60}, () => second), {...first, file}]
  const lines = githubReport(many).trimEnd().split('\n')
  assert.equal(
    lines[0],
    '::error file=content/a%2Cb%3Ac%25.md,line=9,col=9,title=unknown-reference::Unexpected name `Hassan Heirany`, expected the name, alias or id of a known person (did you mean `Hassan Heirani`?)'
  )
  assert.equal(lines.length, 51)
  assert.equal(lines[50], '1 error, 60 warnings in 2 files; 11 more are not listed here')
})

test('sarifReport has rules, levels, places and causes', () => {
  const {version, runs} = JSON.parse(sarifReport([second, wholeFile]))
  assert.equal(version, '2.1.0')
  assert.deepEqual(runs[0].tool.driver.rules, [{id: 'limit'}, {id: 'near-name'}])
  assert.deepEqual(
    runs[0].results.map(({level}: {level: string}) => level),
    ['error', 'warning']
  )
  assert.deepEqual(runs[0].results[0].locations[0].physicalLocation, {artifactLocation: {uri: 'content/a.md'}})
  assert.deepEqual(runs[0].results[1].locations[0].physicalLocation.region, {startLine: 4, startColumn: 13})
  assert.equal(runs[0].results[1].relatedLocations[0].message.text, 'first defined here')
})
