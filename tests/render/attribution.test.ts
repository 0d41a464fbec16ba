import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Claim} from '../../src/model/claim.ts'
import type {KnowledgeGraph} from '../../src/model/graph.ts'
import type {Id, Speaker} from '../../src/model/id.ts'
import {stances} from '../../src/model/statement.ts'
import {attribution, claimAttribution, type Form, leadingStatement, type Part, plainText, sourceByParts} from '../../src/render/attribution.ts'
import {type ClaimSpec, graph, source} from '../shorthand.ts'

const id = 'claim/case/c' as Id<'claim'>
const claimIn = (known: KnowledgeGraph): Claim => known.claims.get(id)!
const site = (sources: Parameters<typeof graph>[0], spec: ClaimSpec) => graph(sources, {c: {says: new Map([['en', 'The ferry was late.']]), ...spec}})

const sentences: readonly {name: string; sources?: string; spec: ClaimSpec; says: string}[] = [
  {name: 'support', spec: {supports: 'a:ana'}, says: 'According to ana, in “a”: The ferry was late.'},
  {name: 'dispute', spec: {disputes: 'a:ana'}, says: 'Disputed by ana, in “a”: The ferry was late.'},
  {name: 'mention', spec: {mentions: 'a:ana'}, says: 'Mentioned by ana, in “a”, without taking a side: The ferry was late.'},
  {name: 'withdrawal', spec: {withdraws: 'a:ana'}, says: 'Withdrawn by ana, in “a”: The ferry was late.'},
  {name: 'two speakers', spec: {supports: 'a:ana+bo'}, says: 'According to ana and bo, in “a”: The ferry was late.'},
  {name: 'three speakers', spec: {supports: 'a:ana+bo+cy'}, says: 'According to ana, bo and cy, in “a”: The ferry was late.'},
  {name: 'an organisation', spec: {supports: 'a:organisation/port'}, says: 'According to port, in “a”: The ferry was late.'},
  {name: 'an account is named as it is', spec: {supports: 'a:account/ferry-watch'}, says: 'According to ferry-watch, in “a”: The ferry was late.'},
  {name: 'unnamed', spec: {supports: 'a:unnamed'}, says: 'According to an unnamed speaker, in “a”: The ferry was late.'},
  {name: 'unnamed with a label', spec: {supports: 'a:unnamed:sailor'}, says: 'According to an unnamed speaker (sailor), in “a”: The ferry was late.'},
  {name: 'the author, where no speaker is named', sources: 'a/ana', spec: {supports: 'a'}, says: 'According to ana, in “a”: The ferry was late.'},
  {
    name: 'an author nobody introduced',
    sources: 'a/name:R.Okafor',
    spec: {supports: 'a'},
    says: 'According to R.Okafor, in “a”: The ferry was late.'
  },
  {name: 'the publisher, where no author is known', sources: 'a@wire', spec: {supports: 'a'}, says: 'According to wire, in “a”: The ferry was late.'},
  {name: 'nobody stated', spec: {supports: 'a'}, says: 'According to a speaker who is not stated, in “a”: The ferry was late.'},
  {
    name: 'the speaker of the source it rests on',
    spec: {supports: 'b:ana a>b'},
    sources: 'a b',
    says: 'According to ana, in “a”: The ferry was late.'
  },
  {name: 'opinion', spec: {kind: 'opinion', supports: 'a:ana'}, says: 'Opinion of ana, in “a”: The ferry was late.'},
  {name: 'forecast', spec: {kind: 'forecast', supports: 'a:ana'}, says: 'Forecast by ana, in “a”: The ferry was late.'},
  {name: 'a disputed opinion is disputed', spec: {kind: 'opinion', disputes: 'a:ana'}, says: 'Disputed by ana, in “a”: The ferry was late.'}
]
for (const {name, sources = '', spec, says} of sentences)
  test(`attribution: ${name}`, () => {
    const known = site(sources, spec)
    assert.equal(plainText(attribution(known, claimIn(known).statements[0]!, 'en')), says)
  })

test('attribution: hedge, locator and quote, by form', () => {
  const known = site('', {supports: 'a:ana'})
  const statement = {...claimIn(known).statements[0]!, hedge: 'alleged' as const, locator: 'p. 3', quote: {text: 'It was late', lang: 'fa'}}
  const text = (form: Form) => plainText(attribution(known, statement, 'en', form))
  assert.equal(text('short'), 'According to ana, in “a”, as an allegation: The ferry was late.')
  assert.equal(text('plain'), 'According to ana, in “a”, p. 3, as an allegation: The ferry was late.')
  assert.equal(text('full'), 'According to ana, in “a”, p. 3, as an allegation: The ferry was late. In the words of the source: “It was late”')
  assert.deepEqual(attribution(known, statement, 'en').at(-1), {quote: 'It was late', lang: 'fa'})
  assert.deepEqual(attribution(known, {...statement, quote: {text: 'Late', lang: 'en'}}, 'en').at(-1), {quote: 'Late'})
  assert.deepEqual(attribution(known, {...statement, quote: {text: 'Late'}}, 'en').at(-1), {quote: 'Late'})
  const suggested = {...claimIn(known).statements[0]!, hedge: 'suggested' as const}
  assert.equal(plainText(attribution(known, suggested, 'en')), 'According to ana, in “a”, as a suggestion: The ferry was late.')
})

test('attribution: the claim must be there', () => {
  const known = site('', {supports: 'a:ana'})
  const lost = {...claimIn(known).statements[0]!, claim: 'claim/case/lost' as Id<'claim'>}
  assert.throws(() => attribution(known, lost, 'en'), /Unexpected id `claim\/case\/lost`, expected that of a claim of the graph/)
})

const titles: readonly {title: string; says: string}[] = [
  {title: 'Ferry late', says: '“Ferry late” (wire)'},
  {title: '“Late”, says port', says: '“Late”, says port (wire)'},
  {title: '«Late»', says: '«Late» (wire)'},
  {title: '[Log of 3 May]', says: '[Log of 3 May] (wire)'},
  {title: 'Late [sic]', says: '“Late [sic]” (wire)'}
]
for (const {title, says} of titles)
  test(`a source with who published it: ${title}`, () => {
    const known = site([{...source('a@wire/ana'), title: new Map([['en', title]])}], {supports: 'a'})
    assert.equal(plainText(sourceByParts(known, 'source/a' as Id<'source'>, 'en')), says)
  })

const publishers: readonly {name: string; sources: string; locator?: string; says: string}[] = [
  {name: 'the author where no publisher is known', sources: 'a/ana+bo', says: '“a” (ana)'},
  {name: 'neither', sources: 'a', says: '“a”'},
  {name: 'with a place in it', sources: 'a@wire', locator: 'p. 3', says: '“a”, p. 3 (wire)'}
]
for (const {name, sources, locator, says} of publishers)
  test(`a source with who published it: ${name}`, () =>
    assert.equal(plainText(sourceByParts(site(sources, {supports: 'a'}), 'source/a' as Id<'source'>, 'en', locator)), says))

const leads: readonly {name: string; sources: string; spec: ClaimSpec; leads: string | undefined}[] = [
  {name: 'support before dispute', sources: '', spec: {disputes: 'a:ana', supports: 'b:bo'}, leads: 'b'},
  {name: 'support before dispute, though it was taken back', sources: '', spec: {disputes: 'a:ana', supports: 'b:bo', withdraws: 'c:bo'}, leads: 'b'},
  {name: 'mention before withdrawal', sources: '', spec: {withdraws: 'a:ana', mentions: 'b:bo'}, leads: 'b'},
  {name: 'what stands, though unnamed, before what was taken back', sources: '', spec: {supports: 'a:bo b:unnamed', withdraws: 'c:bo'}, leads: 'b'},
  {name: 'whoever is named before what is not stated', sources: '', spec: {supports: 'a b:bo'}, leads: 'b'},
  {name: 'one named speaker among unnamed ones', sources: '', spec: {supports: 'a:unnamed b:unnamed+bo'}, leads: 'b'},
  {name: 'of two alike the first', sources: '', spec: {supports: 'b:bo a:ana'}, leads: 'a'},
  {name: 'dispute before mention', sources: '', spec: {mentions: 'a:ana', disputes: 'b:bo'}, leads: 'b'},
  {name: 'a named speaker before an unnamed one', sources: '', spec: {supports: 'a:unnamed b:bo'}, leads: 'b'},
  {name: 'an original before a report on it', sources: 'a>b b>original', spec: {supports: 'a:w b:w'}, leads: 'b'},
  {name: 'whose basis is stated to be original before one that states none', sources: 'b>original', spec: {supports: 'a:w b:w'}, leads: 'b'},
  {name: 'what a statement rests on itself goes before its source', sources: 'a>original b>original', spec: {supports: 'a:w>r b:w'}, leads: 'b'},
  {name: 'a named speaker further off before an unnamed one', sources: 'a>original b>a', spec: {supports: 'a:unnamed b:bo'}, leads: 'b'},
  {name: 'none', sources: '', spec: {}, leads: undefined}
]
for (const {name, sources, spec, leads: expected} of leads)
  test(`leadingStatement: ${name}`, () => {
    const known = site(sources, spec)
    assert.equal(leadingStatement(known, claimIn(known))?.source, expected && `source/${expected}`)
  })

test('leadingStatement: the earliest known date, a live source before a withdrawn one', () => {
  const dated = (name: string, date?: string, withdrawn = false) =>
    ({...source(name), ...(date && {date}), ...(withdrawn && {withdrawn: {on: '2032'}})}) as ReturnType<typeof source>
  const known = site([dated('a', '2031-05'), dated('b', '2031-04'), dated('c'), dated('d', '2030', true)], {supports: 'a:w b:w c:w d:w'})
  assert.equal(leadingStatement(known, claimIn(known))?.source, 'source/b')
})

const dates: readonly {name: string; a?: string; b?: string; leads: string}[] = [
  {name: 'the earlier', a: '2031-05', b: '2031-04', leads: 'b'},
  {name: 'the earlier, whichever comes first', a: '2031-04', b: '2031-05', leads: 'a'},
  {name: 'one with a date', b: '2031', leads: 'b'},
  {name: 'one with a date, whichever comes first', a: '2031', leads: 'a'},
  {name: 'on the same day the first', a: '2031', b: '2031', leads: 'a'},
  {name: 'without dates the first', leads: 'a'}
]
for (const {name, a, b, leads: expected} of dates)
  test(`leadingStatement: by date, ${name}`, () => {
    const dated = (word: string, date?: string) => ({...source(word), ...(date && {date})}) as ReturnType<typeof source>
    const known = site([dated('a', a), dated('b', b)], {supports: 'a:w b:w'})
    assert.equal(leadingStatement(known, claimIn(known))!.source, `source/${expected}`)
    assert.equal(leadingStatement(known, {...claimIn(known), statements: claimIn(known).statements.toReversed()})!.source, `source/${expected}`)
  })

test('leadingStatement: what was read before what was not, and that before the earlier', () => {
  const known = site(
    [
      {...source('a'), consulted: false, date: '2030' as never},
      {...source('b'), date: '2031' as never}
    ],
    {supports: 'a:w b:w'}
  )
  assert.equal(leadingStatement(known, claimIn(known))!.source, 'source/b')
})

test('claimAttribution: an inference from several names each once', () => {
  const from = (...ids: string[]) => ids.map((id) => [`claim/case/${id}` as Id<'claim'>])
  const known = graph('log/clerk', {
    c: {says: new Map([['en', 'It was late.']]), inferredFrom: from('d', 'e', 'd', 'lost')},
    d: {says: new Map([['en', 'It left at nine.']]), supports: 'log:ana+bo'},
    e: {says: new Map([['en', 'It left.']]), supports: 'a:cy'}
  })
  assert.equal(
    plainText(claimAttribution(known, claimIn(known), 'en')),
    'Inferred by the maintainers of this site from the words of ana and bo, in “log” and cy, in “a”: It was late.'
  )
})

test('claimAttribution: an inference and a claim without a source say so', () => {
  const from = (...ids: string[]) => [ids.map((id) => `claim/case/${id}` as Id<'claim'>)]
  const known = graph('log/clerk', {
    c: {says: new Map([['en', 'It was late.']]), inferredFrom: from('d', 'e')},
    d: {says: new Map([['en', 'Late.']])},
    e: {says: new Map([['en', 'It left at nine.']]), inferredFrom: from('f', 'c')},
    f: {says: new Map([['en', 'It left.']]), supports: 'log:ana'}
  })
  assert.equal(
    plainText(claimAttribution(known, claimIn(known), 'en')),
    'Inferred by the maintainers of this site from the words of ana, in “log”: It was late.'
  )
  assert.equal(plainText(claimAttribution(known, known.claims.get('claim/case/d' as Id<'claim'>)!, 'en')), 'Entered without a source: Late.')
})

const speaker: fc.Arbitrary<Speaker> = fc.constantFrom(
  'person/ana',
  'organisation/port',
  'account/x',
  'unnamed',
  'unnamed:sailor'
) as fc.Arbitrary<Speaker>
const someText = fc.string({unit: 'grapheme', minLength: 1, maxLength: 40})

test('property: every sentence holds every speaker, its source and the claim’s own words', () => {
  const forms: readonly Form[] = ['full', 'plain', 'short']
  const given = fc.record({
    stance: fc.constantFrom(...stances),
    speakers: fc.uniqueArray(speaker, {maxLength: 4}),
    kind: fc.constantFrom<Claim['kind']>('factual', 'opinion', 'forecast'),
    hedge: fc.constantFrom(undefined, 'alleged' as const, 'suggested' as const),
    says: someText,
    locator: fc.option(someText, {nil: undefined}),
    form: fc.constantFrom(...forms)
  })
  fc.assert(
    fc.property(given, ({stance, speakers, kind, hedge, says, locator, form}) => {
      const known = site('a@wire', {kind, says: new Map([['en', says]]), [stance]: `a${speakers.length > 0 ? `:${speakers.join('+')}` : ''}`})
      const [first] = claimIn(known).statements
      const parts = attribution(known, {...first!, ...(hedge && {hedge}), ...(locator !== undefined && {locator})}, 'en', form)
      const named = parts.filter((part): part is Extract<Part, {speaker: Speaker}> => 'speaker' in part).map((part) => part.speaker)
      assert.deepEqual(named, speakers.length > 0 ? speakers : ['organisation/wire'])
      assert.equal(parts.filter((part) => 'source' in part && (part.source as string) === 'source/a').length, 1)
      assert.deepEqual(
        parts.flatMap((part) => ('says' in part ? [part.says] : [])),
        [says]
      )
      assert.ok(parts.findIndex((part) => 'says' in part) > parts.findIndex((part) => 'source' in part))
      for (const part of parts) if ('speaker' in part) assert.notEqual(part.text, '')
    })
  )
})

test('claimAttribution: in short, without the place in the source, unless it is asked for in full; without a hedge no gap in the words', () => {
  const made = graph('log/clerk', {c: {says: new Map([['en', 'It was late.']]), supports: 'log:ana'}})
  const claim = {...claimIn(made), statements: claimIn(made).statements.map((statement) => ({...statement, locator: 'p. 7' as never}))}
  const known = {...made, claims: new Map([[claim.id, claim]])}
  assert.equal(plainText(claimAttribution(known, claim, 'en')), 'According to ana, in “log”: It was late.')
  assert.match(plainText(claimAttribution(known, claim, 'en', 'full')), /p\. 7/)
  for (const part of claimAttribution(known, claim, 'en')) if ('words' in part) assert.ok(part.words)
})
