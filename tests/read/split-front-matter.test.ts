import assert from 'node:assert/strict'
import {test} from 'node:test'
import {splitFrontMatter} from '../../src/read/split-front-matter.ts'

const whole: readonly {name: string; given: string; yaml: string; body: string}[] = [
  {name: 'front matter and body', given: '---\na: 1\n---\nText.\n', yaml: '\na: 1', body: 'Text.\n'},
  {name: 'empty front matter', given: '---\n---\nText.\n', yaml: '', body: 'Text.\n'},
  {name: 'no body', given: '---\na: 1\n---', yaml: '\na: 1', body: ''},
  {name: 'blanks after the fences', given: '---  \na: 1\n---\t\nText.\n', yaml: '\na: 1', body: '\t\nText.\n'},
  {name: 'a rule in the body', given: '---\na: 1\n---\n---\nText.\n', yaml: '\na: 1', body: '---\nText.\n'},
  {name: 'an indented fence is text', given: '---\na: |\n  ---\n---\nText.\n', yaml: '\na: |\n  ---', body: 'Text.\n'},
  {name: 'comments only', given: '---\n# nothing\n---\nText.\n', yaml: '\n# nothing', body: 'Text.\n'}
]
for (const {name, given, yaml, body} of whole) {
  test(`splitFrontMatter: ${name}`, () => {
    const split = splitFrontMatter(given)
    assert.ok('yaml' in split)
    assert.deepEqual([split.yaml, split.body], [yaml, body])
    assert.equal(given.slice(split.yamlOffset, split.yamlOffset + yaml.length), yaml)
    assert.equal(given.slice(split.bodyOffset), body)
  })
}

test('splitFrontMatter gives the same for the same text, every time', () => {
  const text = '---\na: [\n---\n'
  assert.deepEqual(splitFrontMatter(text), splitFrontMatter(text))
})

const refused: readonly {given: string; code: string; at: number}[] = [
  {given: '', code: 'fence', at: 0},
  {given: 'Text.', code: 'fence', at: 0},
  {given: '\n---\na: 1\n---\n', code: 'fence', at: 0},
  {given: '----\na: 1\n----\n', code: 'fence', at: 0},
  {given: '---', code: 'fence', at: 0},
  {given: '---\na: 1\n', code: 'fence', at: 0},
  {given: '---\na: 1\n---y\n---\n', code: 'fence', at: 9},
  {given: '---js\n{}\n---\n', code: 'front-matter-language', at: 3},
  {given: '--- JavaScript\n{}\n---\n', code: 'front-matter-language', at: 4},
  {given: '---yaml\na: 1\n---\n', code: 'front-matter-language', at: 3},
  {given: '---constructor\na: 1\n---\n', code: 'front-matter-language', at: 3},
  {given: `---\n${'\n'.repeat(20_001)}---\n`, code: 'limit', at: 20_004},
  {given: `---\na: ${'x'.repeat(256 * 1024)}\n---\n`, code: 'limit', at: 3},
  {given: `---\na: ${'['.repeat(201)}\n---\n`, code: 'limit', at: 207}
]
for (const {given, code, at} of refused) {
  test(`splitFrontMatter refuses ${JSON.stringify(given.slice(0, 24))} with \`${code}\``, () => {
    const fault = splitFrontMatter(given)
    assert.ok('code' in fault)
    assert.deepEqual([fault.code, fault.at], [code, at])
  })
}
