import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ArticleEntry, EntityEntry, Entry, Reference, SiteEntry} from '../../src/model/entry.ts'
import type {FileContext} from '../../src/schema/check-entry.ts'
import {checkText} from './check-text.ts'

function typed<E extends Entry>(text: string, as: Partial<FileContext> = {}): E {
  const {entry, messages} = checkText(text, as)
  assert.deepEqual(messages, [])
  return entry as unknown as E
}
const article = (text: string): ArticleEntry => typed<ArticleEntry>(`title: X\n${text}`)
const written = ({text, point}: Reference): string => `${text} ${point.line}:${point.column}`

test('names are introduced as one name, a list, names by slug, or more than names', () => {
  const forms: readonly [string, string][] = [
    ['people: Ana Ruiz', 'ana-ruiz=Ana Ruiz'],
    ['people: [Ana Ruiz, Tom Vale]', 'ana-ruiz=Ana Ruiz tom-vale=Tom Vale'],
    ['people: {ana: Ana Ruiz}', 'ana=Ana Ruiz'],
    ['people: {ana: {name: {en: Ana Ruiz, fa: آنا}, aliases: A. Ruiz}}', 'ana=Ana Ruiz|آنا|A. Ruiz']
  ]
  for (const [text, expected] of forms) {
    const found = article(text).entities.map(({kind, slug, names}) => {
      assert.equal(kind, 'person')
      return `${slug}=${names.map((name) => name.text).join('|')}`
    })
    assert.equal(found.join(' '), expected)
  }
})

test('an alias keeps language, use, note and where it was seen', () => {
  const {entity} = typed<EntityEntry>(
    'name: MEK\naliases:\n  - {name: Cult, use: search, note: hostile, seen-in: text-1}\n  - {name: سازمان, lang: fa}',
    {
      kind: 'entity',
      entityKind: 'organisation',
      slug: 'mek'
    }
  )
  assert.equal(entity.slug, 'mek')
  assert.deepEqual(
    entity.names.map(({text, use, lang, note, seenIn, point}) => [text, use, lang, note, seenIn.map(written), point.line]),
    [
      ['MEK', 'main', undefined, undefined, [], 1],
      ['Cult', 'search', undefined, 'hostile', ['text-1 3:55'], 3],
      ['سازمان', 'alias', 'fa', undefined, [], 4]
    ]
  )
})

test('a statement is a key, a key with a locator, or a mapping', () => {
  const [claim] = article(
    'claims:\n  c:\n    says: Y\n    supports:\n      - wire-1\n      - wire-2, p. 3, line 4\n      - {source: wire-3, by: [Ana, "unnamed:aide"], quote: so, lang: fa, translation: thus}\n    disputes: wire-4'
  ).claims
  assert.deepEqual(
    claim?.statements.map(({stance, source, speakers, locator, quote}) => [stance, written(source), speakers.map(written), locator, quote?.text]),
    [
      ['supports', 'wire-1 6:9', [], undefined, undefined],
      ['supports', 'wire-2 7:9', [], 'p. 3, line 4', undefined],
      ['supports', 'wire-3 8:18', ['Ana 8:31', 'unnamed:aide 8:36'], undefined, 'so'],
      ['disputes', 'wire-4 9:15', [], undefined, undefined]
    ].map((row) => row)
  )
  assert.deepEqual(claim?.statements[2]?.quote?.translation, new Map([['en', 'thus']]))
})

test('a basis is a key, a list, a way of deriving, an origin, or not stated', () => {
  const forms: readonly [string, unknown][] = [
    ['', undefined],
    ['basis: []', undefined],
    ['basis: original', ['original']],
    ['basis: unnamed', ['unnamed']],
    ['basis: "unnamed:aide"', ['unnamed:aide']],
    ['basis: itself', ['based-on itself']],
    ['basis: [original, b]', ['original', 'based-on b']],
    ['basis: {reprints: b}', ['reprints b']],
    ['basis: {quotes: [b, c], reprints: d}', ['quotes b', 'quotes c', 'reprints d']]
  ]
  for (const [text, expected] of forms) {
    const [source] = article(`sources:\n  a: {title: A, ${text}}`).sources
    const found = source?.basis?.map((basis) => ('origin' in basis ? basis.origin : `${basis.how} ${basis.source.text}`))
    assert.deepEqual(found, expected, text)
  }
})

test('a relation is a text or its three parts', () => {
  const [a, b] = article(
    'claims:\n  a: {relation: Ana Ruiz member-of MEK}\n  b: {relation: {subject: Ana, predicate: met, object: Tom}, since: 2017}'
  ).claims
  assert.deepEqual(a?.relation, {text: 'Ana Ruiz member-of MEK', point: a?.relation?.point})
  assert.ok(b?.relation && 'subject' in b.relation)
  assert.deepEqual([written(b.relation.subject), written(b.relation.predicate), written(b.relation.object)], ['Ana 4:27', 'met 4:43', 'Tom 4:56'])
  assert.equal(b.since, '2017')
})

test('a departure is a text, or a text and a source', () => {
  const claims = article('claims:\n  a: {says: Y, departs: It says 30.}\n  b: {says: Y, departs: {text: It says 30., from: wire-1}}').claims
  assert.deepEqual(
    claims.map(({testimony}) => [testimony.departs?.text.get('en'), testimony.departs?.from?.text]),
    [
      ['It says 30.', undefined],
      ['It says 30.', 'wire-1']
    ]
  )
})

test('a plain text is the one for the language of the file', () => {
  assert.deepEqual(article('lang: fa\nsummary: متن').summary, new Map([['fa', 'متن']]))
  assert.deepEqual(article('lang: fa\nsummary: {en: Text}').summary, new Map([['en', 'Text']]))
})

test('one value stands for a list', () => {
  const entry = article('authors: Ana\ntags: ferry\nreviewed: {by: Tom, on: 2031-05-09}\nclaims: {c: {says: Y, sensitive: crime, about: Ana}}')
  assert.deepEqual([entry.authors, entry.tags.map(written), entry.reviewed], [['Ana'], ['ferry 3:7'], [{by: 'Tom', on: '2031-05-09'}]])
  assert.deepEqual([entry.claims[0]?.sensitive, entry.claims[0]?.about.map(written)], [['crime'], ['Ana 5:48']])
})

test('what a claim is inferred from is any of several groups', () => {
  const [claim] = article('claims: {c: {says: Y, inferred-from: [[a, b], c]}}').claims
  assert.deepEqual(
    claim?.inferredFrom.map((all) => all.map(({text}) => text)),
    [['a', 'b'], ['c']]
  )
})

test('defaults', () => {
  const entry = article('sources: {a: {title: A}, b: {title: B, url: "https://example.org/"}}\nclaims: {c: {says: Y}}')
  assert.deepEqual([entry.status, entry.fictional, entry.sources.map(({type}) => type)], ['draft', false, ['article', 'webpage']])
  assert.deepEqual([entry.claims[0]?.kind, entry.claims[0]?.point.column], ['factual', 10])
  const {entity, status} = typed<EntityEntry>('name: Ana', {kind: 'entity', entityKind: 'person', slug: 'ana'})
  assert.deepEqual([status, entity.living, entity.noExport], ['published', undefined, false])
})

test('a sidecar belongs to the page of its name', () => {
  const entry = typed<Entry>('people: [Ana Ruiz]', {kind: 'sidecar', file: 'content/people/x.claims.yaml'})
  assert.equal(entry.kind === 'sidecar' && entry.owner, 'content/people/x.md')
})

test('the base of the site is the path of its address', () => {
  const base = (text: string): string => typed<SiteEntry>(`title: X\n${text}`, {kind: 'site'}).site.base
  assert.deepEqual(['', 'url: https://example.org', 'url: https://example.org/sub', 'url: https://example.org/a/b/'].map(base), [
    '/',
    '/',
    '/sub/',
    '/a/b/'
  ])
})

test('a predicate without ends or identifiers takes any, and none', () => {
  const entry = typed<Entry>('predicates:\n  advises: {label: advises, schema-org: null, ftm: null}', {kind: 'vocabulary'})
  assert.ok(entry.kind === 'vocabulary')
  const [predicate] = entry.predicates
  assert.deepEqual(
    [predicate?.id, predicate?.from.length, predicate?.schemaOrg, predicate?.ftm, predicate?.point.line],
    ['advises', 7, undefined, undefined, 2]
  )
})
