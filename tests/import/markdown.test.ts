import assert from 'node:assert/strict'
import {test} from 'node:test'
import {importBytes} from '../../src/import/import-bytes.ts'
import type {Imported} from '../../src/import/imported.ts'
import {importKinds} from '../../src/import/kinds.ts'
import {type Known, nothingKnown} from '../../src/import/known.ts'
import {bodyText} from '../../src/import/markdown/body-text.ts'
import type {Id} from '../../src/model/id.ts'
import {compiled, fileOf, told} from './drafted.ts'

const kind = importKinds.find(({name}) => name === 'markdown')!

function notes(files: Readonly<Record<string, string | Uint8Array>>, map: string, known: Known = nothingKnown): Promise<Imported> {
  const all = Object.entries(files).map(([path, content]) => fileOf(path, content))
  return importBytes(kind, {name: 'vault', files: all, map: fileOf('map.yaml', map)}, known)
}
const graphOf = (given: Imported) => {
  const {graph, messages} = compiled(given)
  assert.deepEqual(
    messages.filter(({level}) => level === 'error'),
    []
  )
  return graph!
}

const people = 'kind: person\nkeys: {name: title, aliases: aliases, born: birthday}\n'

test('markdown: notes of a vault become pages of people; links between them stay', async () => {
  const given = await notes(
    {
      'vault/Ana Ruiz.md':
        '---\naliases: ["Ana R.", "[[A. Ruiz]]"]\nbirthday: 1970-05-04T00:00:00\ncssclass: wide\n---\n\nWorked with [[Jo Marsh|Jo]] and [[Somebody Else]].\n\n![[photo.png]]\n',
      'vault/Jo Marsh.md': '# Jo Marsh\n\nA dispatcher.\n'
    },
    people
  )
  const {entities} = graphOf(given)
  assert.deepEqual(
    given.changes.map(({path}) => path),
    ['people/ana-ruiz.md', 'people/jo-marsh.md']
  )
  const ana = entities.get('person/ana-ruiz' as Id<'person'>)!
  assert.deepEqual(
    [ana.names.map(({text}) => text), 'born' in ana && ana.born, ana.publication],
    [['Ana Ruiz', 'Ana R.', 'A. Ruiz'], '1970-05-04', 'draft']
  )
  assert.match(given.changes[0]!.after!, /Worked with \[\[Jo Marsh\|Jo\]\] and Somebody Else\./)
  assert.deepEqual(told(given), ['4:1 info left-out', '7:33 info unknown-reference', '9:1 warn left-out'])
})

test('markdown: posts of Hugo and Jekyll become drafts of articles', async () => {
  const given = await notes(
    {
      'posts/2031-05-04-night.md':
        '---\ntitle: Night\ndate: 2031-05-04 10:00:00 +0000\ncategories: [fog, harbour]\n---\n\n{{< figure src="x.png" >}}\n\nNobody *came*. <span>x</span>\n',
      'posts/toml.md': '+++\ntitle = "Fog"\n+++\n\nText.\n',
      'posts/broken.md': '---\ntitle: [Night\n---\n\nText.\n'
    },
    'kind: article\nkeys: {title: title, date: date, tags: categories}\n'
  )
  const {articles} = graphOf(given)
  assert.deepEqual(
    [...articles.values()].map(({id, tags, date, publication}) => [id, tags, date, publication]),
    [['article/2031-05-04-night', ['fog', 'harbour'], '2031-05-04', 'draft']]
  )
  assert.match(given.changes[0]!.after!, /\nNobody \*came\*\. x\n/)
  assert.deepEqual(
    told(given)
      .filter((row) => row.includes('warn'))
      .sort(),
    ['1:1 warn front-matter-language', '2:8 warn yaml', '7:1 warn left-out', '9:16 warn left-out', '9:23 warn left-out']
  )
})

test('markdown: a body the content refuses is kept as a private copy', async () => {
  const given = await notes({'a/Ana.md': '# Ana Ruiz\n\n[x](javascript:alert(1))\n'}, people)
  graphOf(given)
  assert.deepEqual(
    given.captures.map(({path}) => path),
    ['captures/imported/ana-ruiz.md']
  )
  assert.ok(!given.changes[0]!.after!.includes('javascript'))
  assert.deepEqual(told(given), ['1:1 warn left-out'])
})

test('markdown: a private copy takes no place of another, and the message names where it is', async () => {
  const known = {...nothingKnown, files: new Set(['captures/imported/ana-ruiz.md']), names: new Map([['ana ruiz', ['person/ana']]])}
  const given = await notes({'a/Ana.md': '# Ana Ruiz\n\n[x](javascript:alert(1))\n'}, people, known)
  assert.deepEqual(
    given.captures.map(({path}) => path),
    ['captures/imported/ana-ruiz-2.md']
  )
  assert.match(given.messages.map(({reason}) => reason).join('\n'), /that `person\/ana` has.*\n.*kept in content\/captures\/imported\/ana-ruiz-2\.md/)
})

test('markdown: a file that is no text is left out, the others are taken', async () => {
  const given = await notes({'a/Ana.md': '# Ana Ruiz\n', 'a/bad.md': new Uint8Array([0x61, 0xff])}, people)
  assert.deepEqual(
    given.changes.map(({path}) => path),
    ['people/ana-ruiz.md']
  )
  assert.deepEqual(told(given), ['1:2 warn encoding'])
})

test('bodyText: code stays as it is', () => {
  const text = 'a `[[x]]` b\n\n```\n<div>[[y]]</div>\n```\n'
  assert.deepEqual(bodyText(text, new Set()), {text, faults: []})
})
