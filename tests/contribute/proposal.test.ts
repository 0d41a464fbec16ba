import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {fieldParts} from '../../src/contribute/fields.ts'
import {formFaults} from '../../src/contribute/form-faults.ts'
import {longestAddress, newFileLink} from '../../src/contribute/new-file-address.ts'
import {plainSlug, proposalOf} from '../../src/contribute/proposal.ts'
import {type Schema, schemaFaults} from '../../src/contribute/schema-faults.ts'
import type {EntityKind} from '../../src/model/id.ts'
import {readEntry} from '../../src/read/read-entry.ts'
import {jsonSchemas} from '../../src/schema/json-schema.ts'

const schema = (name: string): Schema => JSON.parse(jsonSchemas().get(`${name}.json`)!) as Schema
const schemas = {article: schema('article'), sources: schema('sources')}
const valuesOf = (given: Readonly<Record<string, string | string[]>>) => new Map(Object.entries(given).map(([name, value]) => [name, [value].flat()]))
const claim = {
  what: 'claim',
  page: '',
  'page-title': 'How many people were on the Halcyon',
  says: 'The Halcyon sailed with 412 passengers: full.',
  slug: 'passenger-count',
  about: ['Halcyon Lines', ''],
  when: '2031-05-03',
  kind: 'factual',
  stance: 'disputes',
  by: ['Ana Ruiz', 'Tom Vale', ''],
  quote: '“412”, she said: # not more',
  at: 'p. 3',
  source: '',
  title: 'Ferry "overloaded"',
  key: 'wire-1',
  author: [''],
  publisher: ['Coastal Wire'],
  date: '2031-05-04',
  url: 'https://news.example.org/ferry?a=b#c',
  lang: 'en',
  basis: 'original'
}
const newNames = new Map<string, EntityKind>([
  ['Ana Ruiz', 'person'],
  ['Halcyon Lines', 'organisation'],
  ['Tom Vale', 'person']
])
const all = new Set(fieldParts.flatMap(({fields}) => fields.map((field) => field.name)))
const faultsOf = (given: Readonly<Record<string, string | string[]>>): string[] => {
  const values = valuesOf(given)
  const proposal = proposalOf(values, new Map())
  return [...formFaults(proposal, schemas[proposal.schema], values, all)].map(([field, words]) => `${field}: ${words}`)
}

test('a claim on a new page becomes a whole file that is read without a word', () => {
  const {path, isNew, text} = proposalOf(valuesOf(claim), newNames)
  assert.equal(path, 'content/articles/how-many-people-were-on.md')
  assert.ok(isNew)
  const {entry, messages} = readEntry({path, bytes: Buffer.from(text)}, 'en')
  assert.deepEqual(messages, [])
  assert.ok(entry?.kind === 'article')
  assert.equal(entry.status, 'draft')
  const [statement] = entry.claims[0]!.statements
  assert.equal(statement?.stance, 'disputes')
  assert.equal(statement.quote?.text, claim.quote)
  assert.deepEqual(
    entry.entities.map(({kind, names}) => `${kind} ${names[0]!.text}`),
    ['person Ana Ruiz', 'person Tom Vale', 'organisation Halcyon Lines']
  )
})

test('a claim for a page that is here is a part to be added, with a source that is here or a new one', () => {
  const {path, isNew, text} = proposalOf(valuesOf({...claim, page: 'halcyon', source: 'north-1'}), new Map())
  assert.equal(path, 'content/articles/halcyon.md')
  assert.ok(!isNew)
  assert.match(text, /^claims:\n {2}passenger-count:\n/)
  assert.match(text, /source: north-1/)
  assert.match(proposalOf(valuesOf({...claim, page: 'halcyon'}), new Map()).text, /^sources:\n {2}wire-1:\n/)
})

test('a source alone is a file of the bibliography', () => {
  const {path, text} = proposalOf(valuesOf({...claim, what: 'source'}), new Map())
  assert.equal(path, 'content/sources/wire-1.yaml')
  const {entry, messages} = readEntry({path, bytes: Buffer.from(text)}, 'en')
  assert.deepEqual(messages, [])
  assert.ok(entry?.kind === 'sources' && entry.sources[0]!.url === claim.url)
})

const rows: readonly [name: string, change: Readonly<Record<string, string | string[]>>, told: string[]][] = [
  ['nothing, when all fits', {}, []],
  ['a sentence that is missing', {says: ''}, ['says: This is needed.']],
  ['a date', {when: 'last May'}, ['when: Expected a date such as 2019, 2019-06 or 2019-06-09.']],
  ['an address', {url: 'www.example.org'}, ['url: Expected an address that begins with https:// or http://.']],
  ['a title and a key that are missing', {what: 'source', title: '', key: ''}, ['key: This is needed.', 'title: This is needed.']],
  [
    'a reserved short name',
    {slug: 'unnamed'},
    ['slug: Expected lower-case letters a–z, digits and single hyphens, with a letter, and no reserved word.']
  ],
  ['a title in other letters, without a short name', {'page-title': 'سازمان', slug: 'ok'}, []],
  ['a long sentence', {says: 'x'.repeat(301)}, ['says: Expected at most 300 characters.']]
]
for (const [name, change, told] of rows) test(`beside its field: ${name}`, () => assert.deepEqual(faultsOf({...claim, ...change}).sort(), told))

test('an empty form asks for what is needed, each at a field there is', () => {
  for (const what of ['claim', 'source']) {
    const faults = faultsOf({what})
    assert.ok(faults.length > 0)
    for (const fault of faults) assert.ok(all.has(fault.split(':')[0]!), fault)
  }
})

test('whatever is typed is read back as it was typed, or asked for again', () => {
  const text = fc.string({unit: 'grapheme', maxLength: 40}).filter((typed) => !/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u.test(typed))
  fc.assert(
    fc.property(text, text, text, text, (says, quote, title, author) => {
      const proposal = proposalOf(valuesOf({...claim, says, quote, title, author: [author, '']}), newNames)
      if (schemaFaults(schemas.article, proposal.value).length > 0 || says.trim() === '') return
      const {entry, messages} = readEntry({path: proposal.path, bytes: Buffer.from(proposal.text)}, 'en')
      assert.deepEqual(
        messages.map(({reason}) => reason),
        []
      )
      assert.ok(entry?.kind === 'article')
      const [found] = entry.claims
      assert.equal(found?.says?.get('en'), says.trim().normalize('NFC'))
      assert.equal(found.statements[0]?.quote?.text ?? '', quote.trim().normalize('NFC'))
      assert.equal(entry.sources[0]?.title.get('en'), title.trim().normalize('NFC'))
      assert.equal(entry.sources[0]?.authors[0]?.text ?? '', author.trim().normalize('NFC'))
    })
  )
})

test('plainSlug: five words in Latin letters', () => {
  assert.equal(plainSlug('Où est l’été? The Halcyon sailed with 412'), 'ou-est-lete-the-halcyon')
  assert.equal(plainSlug('سازمان'), '')
})

test('newFileLink: the text in the address as long as servers take it', () => {
  const page = {address: 'https://github.com/a/b/new/main', path: 'filename', text: 'value'}
  const link = newFileLink(page, 'content/articles/x.md', 'a: b & c\n')
  assert.deepEqual(
    [...new URL(link.href).searchParams],
    [
      ['filename', 'content/articles/x.md'],
      ['value', 'a: b & c\n']
    ]
  )
  assert.ok(link.carriesText)
  const long = newFileLink(page, 'content/articles/x.md', 'ä'.repeat(longestAddress))
  assert.ok(!long.carriesText && long.href.length < 200)
  assert.equal(newFileLink({address: 'https://gitlab.org/a/-/new/main', path: 'file_name'}, 'x.md', 'x').carriesText, false)
})
