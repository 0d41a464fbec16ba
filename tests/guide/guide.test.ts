import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {examplesByKey, type KeyGroup} from '../../src/guide/key-group.ts'
import {groupRows, keyGroups} from '../../src/guide/key-groups.ts'
import {messageGroups} from '../../src/guide/message-facts.ts'
import {readingCodes} from '../../src/guide/reading-codes.ts'
import {readEntry} from '../../src/read/read-entry.ts'
import {jsonSchemas} from '../../src/schema/json-schema.ts'
import {root} from '../architecture/source-files.ts'

const groups = Object.entries(groupRows).flatMap(([page, rows]) =>
  keyGroups(page).map((group, at) => ({name: rows[at]![0], schema: rows[at]![3], group}))
)

function* mappings(json: unknown): Generator<readonly string[]> {
  if (typeof json !== 'object' || json === null) return
  if ('properties' in json && 'additionalProperties' in json) yield Object.keys(json.properties as object)
  for (const inner of Object.values(json)) yield* mappings(inner)
}

test('every key of every schema is in the guide', () => {
  const told = new Set(groups.flatMap(({group}) => group.keys.map(({key}) => key)))
  const sets = new Set(groups.map(({group}) => group.keys.map(({key}) => key).join()))
  // In a list an entity has no keys of a file of its own.
  const inLists = new Set(
    keyGroups('entities')
      .map(({keys}) => keys.map(({key}) => key))
      .map((keys) => keys.filter((key) => !fileKeys.has(key)).join())
  )
  for (const [name, text] of jsonSchemas()) {
    if (name === 'graph.json') continue
    for (const keys of mappings(JSON.parse(text))) {
      assert.ok(sets.has(keys.join()) || inLists.has(keys.join()), `${name}: ${keys.join()}`)
      for (const key of keys) assert.ok(told.has(key), `${name}: ${key}`)
    }
  }
})
const fileKeys = new Set(['lang', 'status', 'reviewed', 'fictional', 'sources', 'claims', 'lint-ok'])

test('every key has a form, a meaning and an example', () => {
  const lacking = groups.flatMap(({group: {title, keys}}) =>
    keys.flatMap(({key, form, meaning, example}) => (form !== '' && meaning !== '' && example.startsWith(`${key}:`) ? [] : [`${title}: ${key}`]))
  )
  assert.deepEqual(lacking, [])
})

test('what holds when a key is left out is told apart from its meaning', () => {
  const status = keyGroups('pages')[0]!.keys.find(({key}) => key === 'status')
  assert.equal(status?.whenLeftOut, '`draft`')
  assert.equal(keyGroups('site')[0]!.keys.find(({key}) => key === 'lang')?.whenLeftOut, '`en`')
})

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by))
const page = (yaml: string): string => `---\n${yaml}\n---\nText.\n`
const inClaim = (yaml: string): string => page(`title: X\nclaims:\n  c:\n    says: It is so.\n${indented(yaml, 4)}`)
/** The file in which the keys of a group stand. */
const files: Readonly<Record<string, readonly [path: string, around: (yaml: string) => string]>> = {
  article: ['articles/x.md', page],
  sidecar: ['articles/x.claims.yaml', (yaml) => yaml],
  claim: ['articles/x.md', (yaml) => page(`title: X\nclaims:\n  c:\n${indented(yaml, 4)}`)],
  addition: ['articles/x.md', (yaml) => page(`title: X\nclaims:\n  halcyon/c:\n${indented(yaml, 4)}`)],
  statement: ['articles/x.md', (yaml) => inClaim(`supports:\n${indented(yaml, 2)}`)],
  relation: ['articles/x.md', (yaml) => inClaim(`relation:\n${indented(yaml, 2)}`)],
  reply: ['articles/x.md', (yaml) => inClaim(`reply:\n${indented(yaml, 2)}`)],
  departs: ['articles/x.md', (yaml) => inClaim(`departs:\n${indented(yaml, 2)}`)],
  source: ['sources/x.yaml', (yaml) => `wire-1:\n${indented(yaml, 2)}`],
  basis: ['sources/x.yaml', (yaml) => `a:\n  title: A\n  basis:\n${indented(yaml, 4)}`],
  withdrawn: ['sources/x.yaml', (yaml) => `a:\n  title: A\n  withdrawn:\n${indented(yaml, 4)}`],
  annotation: ['sources/annotations.yaml', (yaml) => `a:\n${indented(yaml, 2)}`],
  corrections: ['articles/x.md', (yaml) => page(`title: X\ncorrections:\n${indented(yaml, 2)}`)],
  reviewed: ['articles/x.md', (yaml) => page(`title: X\nreviewed:\n${indented(yaml, 2)}`)],
  'lint-ok': ['articles/x.md', (yaml) => page(`title: X\nlint-ok:\n${indented(yaml, 2)}`)],
  alias: ['people/x.md', (yaml) => page(`name: X\naliases:\n${indented(yaml, 2)}`)],
  site: ['site.yaml', (yaml) => yaml],
  repository: ['site.yaml', (yaml) => `title: X\nrepository:\n${indented(yaml, 2)}`],
  vocabulary: ['vocabulary.yaml', (yaml) => yaml],
  predicate: ['vocabulary.yaml', (yaml) => `predicates:\n  advises:\n${indented(yaml, 4)}`],
  ftm: ['vocabulary.yaml', (yaml) => `predicates:\n  advises:\n    label: advises\n    ftm:\n${indented(yaml, 6)}`],
  decisions: ['decisions.yaml', (yaml) => yaml],
  gone: ['gone.yaml', (yaml) => `- ${indented(yaml, 2).trimStart()}`],
  tour: ['tours/x.md', (yaml) => `---\n${yaml}\n---\n## The first report\n\nText.\n`],
  step: ['tours/x.md', (yaml) => `---\ntitle: X\nsteps:\n  - ${indented(yaml, 4).trimStart()}\n---\n## The first report\n\nText.\n`],
  filter: ['tours/x.md', (yaml) => `---\ntitle: X\nsteps:\n  - title: A\n    filter:\n${indented(yaml, 6)}\n---\n## A\n\nText.\n`]
}

/** A person with a day of death does not live: the two stand in one example and never in one file. */
const together = ({keys}: KeyGroup): string => keys.flatMap(({key, example}) => (key === 'died' ? [] : [example])).join('\n')

for (const {name, schema, group} of groups) {
  test(`the examples of “${group.title}” are read without a word`, () => {
    const [path, around] = name === 'entity' ? [`${schema === 'person' ? 'people' : `${schema}s`}/x.md`, page] : files[name]!
    const {messages} = readEntry({path: `content/${path}`, bytes: Buffer.from(around(together(group)))}, 'en')
    assert.deepEqual(
      messages.map(({line, reason}) => `${line}: ${reason}`),
      []
    )
    assert.ok(examplesByKey(name).size >= group.keys.length)
  })
}

for (const {code, path, okPath = path, notOk, ok} of readingCodes) {
  test(`${code}: the example draws it, put right it does not`, () => {
    const codes = (at: string, text: string): string[] => readEntry({path: at, bytes: Buffer.from(text)}, 'en').messages.map((one) => one.code)
    assert.ok(codes(path, notOk).includes(code))
    assert.deepEqual(codes(okPath, ok), [])
  })
}

/** Codes as they stand in the source: `code: 'x'`, `coded('x'`, `messageAbout(name, 'x'`. */
function codesIn(folder: string): string[] {
  const texts = readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'))
  return texts.flatMap((file) =>
    [...readFileSync(join(root, folder, file), 'utf8').matchAll(/(?:\bcode: |coded\(|messageAbout\([^,()]+,\s*|refusal\()'([a-z][a-z-]+)'/g)].map(
      (match) => match[1]!
    )
  )
}

test('every code of a message is in the guide, once, with why', () => {
  const messages = messageGroups().flatMap((group) => group.messages)
  const told = new Set(messages.map(({code}) => code))
  assert.equal(told.size, messages.length)
  for (const {why} of messages) assert.match(why, /^\S.*[.)]$/)
  const internal = new Set(['custom'])
  const used = ['read', 'schema', 'validate', 'lint', 'import', 'compare', 'site', 'edit'].flatMap((folder) => codesIn(`src/${folder}`))
  assert.ok(used.length > 60)
  assert.deepEqual([...new Set(used)].filter((code) => !told.has(code) && !internal.has(code)).sort(), [])
})

test('every rule shows the file it refuses and the same put right', () => {
  for (const {id, messages} of messageGroups())
    if (id === 'between-files' || id === 'weak')
      for (const {code, notOk, ok} of messages) assert.ok(notOk && (ok ? notOk.text !== ok.text : code === 'dead-link'), code)
})
