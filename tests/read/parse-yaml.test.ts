import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseYaml} from '../../src/read/parse-yaml.ts'

const values: readonly {given: string; values: unknown}[] = [
  {given: 'a: 0123\nb: 12:30\nc: 1_000\nd: 0x1F\ne: 1.10', values: {a: '0123', b: '12:30', c: '1_000', d: '0x1F', e: '1.10'}},
  {given: 'a: 2024-02-31\nb: no\nc: null\nd: ~', values: {a: '2024-02-31', b: 'no', c: 'null', d: '~'}},
  {given: 'a:\nb: ""\nc: {d, e: }', values: {a: '', b: '', c: {d: '', e: ''}}},
  {given: 'a: |\n  one\n  two\n\nb: >\n  one\n  two\n', values: {a: 'one\ntwo', b: 'one two'}},
  {given: 'a: [1, {b: c}, [d]]', values: {a: ['1', {b: 'c'}, ['d']]}},
  {given: '- a\n- b: c', values: ['a', {b: 'c'}]},
  {given: '2019-06-09: a', values: {'2019-06-09': 'a'}},
  {given: '<<: a', values: {'<<': 'a'}},
  {given: '', values: ''},
  {given: '# nothing', values: ''},
  {given: '---\na: 1\n', values: {a: '1'}},
  {given: 'toString: a', values: {toString: 'a'}}
]
for (const {given, values: expected} of values) {
  test(`parseYaml: ${JSON.stringify(given)}`, () => {
    const {values: found, faults} = parseYaml(given)
    assert.deepEqual([found, faults], [expected, []])
  })
}

test('parseYaml knows where each value and key was typed', () => {
  const text = '\nclaims:\n  one:\n    about: [Ana, {name: Tom}]\n    says: >\n      Words.\n'
  const {offsetOf, keyOffsetOf} = parseYaml(text, 3)
  const word = (offset: number) => /^\S+/.exec(text.slice(offset - 3))![0]
  assert.equal(word(offsetOf(['claims', 'one', 'about', 0])), '[Ana,'.slice(1))
  assert.equal(word(offsetOf(['claims', 'one', 'about', 1, 'name'])), 'Tom}]')
  assert.equal(word(keyOffsetOf(['claims', 'one', 'about', 1, 'name'])), 'name:')
  assert.equal(word(offsetOf(['claims', 'one', 'says'])), '>')
  assert.equal(word(keyOffsetOf(['claims', 'one'])), 'one:')
  assert.equal(word(offsetOf(['claims', 'one', 'missing', 'deeper'])), 'about:', 'what was not typed has the place of what holds it')
  assert.equal(word(offsetOf([])), 'claims:')
})

const faults: readonly {given: string; told: readonly string[]}[] = [
  {given: 'a: &x 1\nb: *x\nc: *x', told: ['3 yaml-alias', '11 yaml-alias']},
  {given: 'a: !!js/function x', told: ['3 yaml-tag']},
  {given: 'a: ! x', told: ['3 yaml-tag']},
  {given: '!!map\na: 1', told: ['0 yaml-tag']},
  {given: '%YAML 1.1\n---\na: 1', told: ['0 yaml']},
  {given: '# a\n\n%TAG ! x\n---\na: 1', told: ['5 yaml']},
  {given: 'a: 1\n---\nb: 2', told: ['5 yaml']},
  {given: 'a: 1\nb: 2\na: 3', told: ['10 duplicate-key']},
  {given: 'a: {b: 1, b: 2}', told: ['10 duplicate-key']},
  {given: 'a: 1\n"a": 3', told: ['5 duplicate-key']},
  {given: '__proto__: 1\na: {constructor: 1}', told: ['0 reserved-key', '17 reserved-key']},
  {given: '? [a]\n: b', told: ['2 yaml']},
  {given: 'a: "b\nc: d', told: ['3 yaml']},
  {given: 'a: [b\nc: d', told: ['3 yaml']},
  {given: 'a:\n\t- b', told: ['3 yaml']},
  {given: 'a: b: c', told: ['3 yaml']},
  {given: 'a: `b`', told: ['3 yaml']},
  {given: 'a: "\\u202e"', told: ['3 encoding']},
  {given: '"\\0": a', told: ['0 encoding']},
  {given: `a: ${'['.repeat(12)}x${']'.repeat(12)}`, told: ['14 limit']},
  {given: 'a: @b\nc: "\\q"\nc: 1', told: ['3 yaml', '10 yaml', '14 duplicate-key']}
]
for (const {given, told} of faults) {
  test(`parseYaml tells of ${JSON.stringify(given)}`, () => {
    const {values: nothing, faults: found} = parseYaml(given)
    assert.equal(nothing, undefined)
    assert.deepEqual(
      found.map(({at, code}) => `${at} ${code}`),
      told
    )
  })
}

test('a duplicate key says where the first stands', () => {
  assert.equal(parseYaml('a: 1\nb: 2\na: 3').faults[0]?.cause?.at, 0)
})

test('twenty thousand keys take no time that grows with their square', () => {
  const text = Array.from({length: 20_000}, (_, index) => `k${index}: v`).join('\n')
  assert.equal(Object.keys(parseYaml(text).values as object).length, 20_000)
})
