import assert from 'node:assert/strict'
import {join} from 'node:path'
import {test} from 'node:test'
import type {Message} from '../../src/model/message.ts'
import {githubReport, jsonReport, sarifReport, textReport} from '../../src/site/report-messages.ts'
import {root} from '../architecture/source-files.ts'
import {compileFolder} from '../fixture-folder.ts'

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

type Json = Readonly<Record<string, unknown>>

/** What SARIF 2.1.0 requires of the objects we write (sections 3.13, 3.14, 3.18, 3.19, 3.27, 3.29, 3.30, 3.49), as faults. */
function sarifFaults(log: {$schema: string; version: string; runs: Json[]}): string[] {
  const faults: string[] = []
  const need = (holds: boolean, what: string): unknown => holds || faults.push(what)
  const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''
  const isCount = (value: unknown): boolean => value === undefined || (Number.isInteger(value) && (value as number) >= 1)
  const messageAt = (holder: {message?: {text?: string}}, where: string) => need(isText(holder.message?.text), `${where}: message.text`)
  const locationAt = (location: {physicalLocation?: {artifactLocation?: {uri?: string}; region?: Json}}, where: string): void => {
    const {artifactLocation, region} = location.physicalLocation ?? {}
    need(isText(artifactLocation?.uri) && URL.canParse(artifactLocation!.uri!, 'file:///root/'), `${where}: artifactLocation.uri`)
    for (const [key, value] of Object.entries(region ?? {}))
      need(['startLine', 'startColumn', 'endLine', 'endColumn'].includes(key) && isCount(value), `${where}: region.${key}`)
    if (region) need(region.startLine !== undefined, `${where}: region.startLine`)
  }
  need(log.version === '2.1.0' && URL.canParse(log.$schema), 'version')
  need(Array.isArray(log.runs) && log.runs.length > 0, 'runs')
  for (const {tool, results, columnKind} of log.runs as {
    tool?: {driver?: {name?: string; rules?: {id: string}[]}}
    results?: Json[]
    columnKind?: string
  }[]) {
    const {name, rules = []} = tool?.driver ?? {}
    need(isText(name), 'tool.driver.name')
    need(columnKind === 'utf16CodeUnits' || columnKind === 'unicodeCodePoints', 'columnKind')
    const ids = rules.map(({id}) => id)
    need(ids.every(isText) && new Set(ids).size === ids.length, 'rules: unique ids')
    need(Array.isArray(results), 'results')
    for (const [at, result] of (results ?? []).entries()) {
      const {
        ruleId,
        level,
        locations,
        relatedLocations = []
      } = result as {ruleId: string; level: string; locations: Json[]; relatedLocations?: Json[]}
      messageAt(result, `result ${at}`)
      need(ids.includes(ruleId), `result ${at}: ruleId`)
      need(['none', 'note', 'warning', 'error'].includes(level), `result ${at}: level`)
      for (const location of [...locations, ...relatedLocations]) locationAt(location, `result ${at}`)
      for (const location of relatedLocations) messageAt(location, `result ${at}: related`)
    }
  }
  return faults
}

test('sarifReport has what SARIF 2.1.0 requires, for every finding of the lint in the real content', () => {
  const {messages} = compileFolder(join(root, 'content'))
  assert.ok(messages.length > 50)
  const log = JSON.parse(sarifReport([...messages, first, second, wholeFile, hostile]))
  assert.deepEqual(sarifFaults(log), [])
  assert.equal(log.runs[0].results.length, messages.length + 4)
  assert.deepEqual(sarifFaults(JSON.parse(sarifReport([]))), [])
  assert.notDeepEqual(
    sarifFaults(
      JSON.parse(
        sarifReport([
          {...first, line: 0},
          {...first, reason: ''}
        ])
      )
    ),
    []
  )
})
