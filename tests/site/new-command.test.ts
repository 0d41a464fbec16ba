import assert from 'node:assert/strict'
import {writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, test} from 'node:test'
import {addClaimAndTell} from '../../src/site/add-claim-command.ts'
import {addSourceAndTell} from '../../src/site/add-source-command.ts'
import {exitCodes} from '../../src/site/command.ts'
import {newAnything} from '../../src/site/new-anything.ts'
import {type NewKind, newAndTell, newKinds} from '../../src/site/new-command.ts'
import {compileFolder} from '../fixture-folder.ts'
import {contentWith, filesIn} from './change-fixture.ts'

const article = `---\r
title: A case # ours\r
people: [Ana Ruiz]\r
claims:\r
  first: {says: It sailed., supports: wire-1}\r
---\r
\r
Text with [@wire-1].\r
`
const start = {
  'site.yaml': 'title: T\n',
  'articles/case.md': article,
  'sources/wires.yaml': '# Wires.\nwire-1: {title: "Ferry", publisher: Wire}'
}
const collected = () => {
  const said: string[] = []
  return {said, write: (text: string) => void said.push(text)}
}
const errors = (content: string) => compileFolder(content).messages.filter(({level}) => level === 'error')

describe('new: ', () => {
  for (const kind of newKinds)
    test(`${kind}: a file that is read without an error, with every key explained, and never a second one`, async () => {
      const content = contentWith(start)
      const {said, write} = collected()
      const question = {kind: kind as NewKind, name: 'Müller & Søn: “X”', flags: {}}
      assert.equal(await newAndTell(content, question, undefined, write), exitCodes.ok, said.join(''))
      assert.deepEqual(errors(content), [])
      const files = filesIn(content)
      assert.equal(Object.keys(files).length, 4)
      const [path = ''] = Object.keys(files).filter((one) => !(one in start))
      assert.match(path, /\/muller-son-x\.md$/)
      assert.match(said.join(''), new RegExp(`^wrote content/${path}\n`))
      assert.notEqual(await newAndTell(content, question, undefined, write), exitCodes.ok)
      assert.deepEqual(filesIn(content), files)
    })
  test('what is missing is asked for, an empty answer leaves it out', async () => {
    const content = contentWith(start)
    const answers = ['Tom Vale', '', 'false']
    const asked: string[] = []
    const ask = async (question: string) => {
      asked.push(question)
      return answers[asked.length - 1]!
    }
    await newAndTell(content, {kind: 'person', name: '', flags: {}}, ask, () => {})
    assert.equal(asked.length, 3)
    assert.match(asked[0]!, /^The main name.*\nname: $/)
    assert.match(filesIn(content)['people/tom-vale.md']!, /\nname: Tom Vale\n(.*\n)*living: false\n/)
  })
  test('a name without a slug, and a word nobody knows', async () => {
    const content = contentWith(start)
    const {said, write} = collected()
    assert.equal(await newAndTell(content, {kind: 'person', name: '!!!', flags: {}}, undefined, write), exitCodes.usage)
    assert.equal(await newAnything(content, ['persn', 'X'], {}, write, write), exitCodes.usage)
    assert.match(said.join(''), /Unexpected name `!!!`, expected --slug(.|\n)*Unexpected `persn X`, expected: npm run new/)
    assert.deepEqual(filesIn(content), start)
  })
})

const typed: readonly (readonly [name: string, typed: string, to: string | undefined, path: string, after: string])[] = [
  [
    'an address',
    'https://www.example.com/a?b=1#c',
    'wires.yaml',
    'sources/wires.yaml',
    `${start['sources/wires.yaml']}\nexample-com: {title: "[TODO: title]", url: https://www.example.com/a?b=1#c}`
  ],
  ['a DOI', 'https://doi.org/10.1000/182', undefined, 'sources/sources.yaml', 'doi-10-1000-182: {title: "[TODO: title]", doi: 10.1000/182}\n'],
  [
    'BibTeX',
    '@book{sea, title={The {Sea}}, author={Li, Wei}, year=2030}',
    undefined,
    'sources/sources.yaml',
    'sea: {title: The Sea, author: Wei Li, date: 2030, type: book}\n'
  ],
  [
    'a reference',
    'R. Okafor, “Ferry overloaded”, Coastal Wire, 4 May 2031',
    'case',
    'articles/case.md',
    article.replace(
      'claims:\r\n',
      'sources:\r\n  okafor-2031:\r\n    title: Ferry overloaded\r\n    author: R. Okafor\r\n    publisher: Coastal Wire\r\n    date: 2031-05-04\r\nclaims:\r\n'
    )
  ]
]
describe('add-source: ', () => {
  for (const [name, text, to, path, after] of typed)
    test(`${name}, and all other bytes stay`, async () => {
      const content = contentWith(start)
      const {said, write} = collected()
      assert.equal(await addSourceAndTell(content, text, {to}, write), exitCodes.ok, said.join(''))
      assert.deepEqual(filesIn(content), Object.fromEntries(Object.entries({...start, [path]: after}).sort()))
      // What is left to be written may not be published.
      assert.deepEqual([...new Set(errors(content).map(({code}) => code))], after.includes('TODO') ? ['unfinished'] : [])
    })
  const refused: readonly (readonly [name: string, text: string, flags: Readonly<Record<string, string>>, told: RegExp])[] = [
    ['nothing', ' ', {}, /without a source/],
    ['a key that is taken', 'x', {key: 'wire-1'}, /Unexpected key `wire-1`/],
    ['a file that is not there', 'x', {to: 'nowhere'}, /Unexpected file `nowhere`/],
    ['a file that takes none', 'x', {to: 'site.yaml'}, /Unexpected file site\.yaml/]
  ]
  for (const [name, text, flags, told] of refused)
    test(`refuses ${name}`, async () => {
      const content = contentWith(start)
      const {said, write} = collected()
      assert.equal(await addSourceAndTell(content, text, flags, write), exitCodes.usage)
      assert.match(said.join(''), told)
      assert.deepEqual(filesIn(content), start)
    })
  test('refuses a file of BibTeX that is no text, and says where', async () => {
    const content = contentWith(start)
    const file = join(dirname(content), 'latin.bib')
    writeFileSync(file, Buffer.from('@book{lind,\ntitle = {Caf\u00e9}}', 'latin1'))
    const {said, write} = collected()
    assert.equal(await addSourceAndTell(content, file, {}, write), exitCodes.usage)
    assert.match(said.join(''), /latin\.bib:2:13 +error +encoding +Unexpected bytes, expected UTF-8/)
    assert.deepEqual(filesIn(content), start)
  })
})

test('add-claim: with its source, all other bytes stay; what is wrong afterwards is told', async () => {
  const content = contentWith(start)
  const {said, write} = collected()
  const flags = {to: 'content/articles/case.md', says: ['It sailed at noon, “late”.'], source: 'wire-1', by: ['Ana Ruiz'], about: ['Ana Ruis']}
  assert.equal(await addClaimAndTell(content, flags, undefined, write), exitCodes.ok)
  const claim =
    '  it-sailed-at-noon-late:\r\n    says: It sailed at noon, “late”.\r\n    about: Ana Ruis\r\n    supports:\r\n      - {source: wire-1, by: Ana Ruiz}\r\n'
  assert.equal(filesIn(content)['articles/case.md'], article.replace('wire-1}\r\n', `wire-1}\r\n${claim}`))
  assert.match(said.join(''), /New messages of the check:\n.*case\.md:8:12 +error +unknown-reference.*`Ana Ruis`/)
})
