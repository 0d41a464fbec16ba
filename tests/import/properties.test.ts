import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {quotationsIn} from '../../src/import/text/quotations.ts'
import {paragraphsOf, sentencesOf} from '../../src/import/text/sentences.ts'
import {compiled, imported} from './drafted.ts'

const word = fc.constantFrom(
  'Night',
  'fell',
  'the',
  'harbour',
  'Mr.',
  'U.S.',
  'p.',
  '“',
  '”',
  '“Nobody',
  'came”',
  "'",
  '"',
  '…',
  '[...]',
  'Lind',
  'and',
  '3.5',
  'No.7',
  '#',
  ':',
  '- x',
  '{',
  '}',
  '[',
  ']',
  'آنا',
  '李明',
  '&',
  '*x*',
  '`'
)
const end = fc.constantFrom('.', '?', '!', '', ',', '.”', ';')
const mark = fc.constantFrom('', '', ' [1]', '[2]', ' [1, 3–4]', '¹', '(2)', ' [99]', '1')
const sentence = fc
  .tuple(fc.array(word, {minLength: 1, maxLength: 9}), end, mark)
  .map(([words, stop, marker]) => `${words.join(' ')}${stop}${marker}`)
const gap = fc.constantFrom(' ', '\n', '\n\n', '\r\n')
const body = fc.array(fc.tuple(sentence, gap), {minLength: 1, maxLength: 8}).map((rows) => rows.flat().join(''))
const entry = fc.constantFrom(
  'Lind, Petra, Night, Herald, 2031',
  'Marsh, Jo, “Fog, or wind, Gazette, May 2030',
  'ibid, p. 3',
  'idem',
  'Lind, op. cit.',
  'loc. cit.',
  'A; B; C',
  'Port Authority, Statement\n  May 5th 2031',
  '',
  'https://x.example/a?b=c',
  'Lind, Petra, Night, Herald, 2031; Marsh, Jo, Fog, Gazette, 2030'
)
const list = fc
  .array(fc.tuple(fc.integer({min: 0, max: 5}), entry), {maxLength: 6})
  .map((rows) => rows.map(([number, text]) => `[${number}] ${text}`).join('\n'))
const text = fc
  .tuple(
    sentence,
    body,
    fc.constantFrom('', 'Jo Marsh\n'),
    fc.constantFrom('References\n', 'Notes:\n', ''),
    list,
    fc.constantFrom('', '\nRelated posts\nMore')
  )
  .map((parts) => parts.join('\n'))

test('text: whatever it says, its drafts hold no error, or there are none and an error says why', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (given) => {
      const made = await imported('text', given)
      const errors = made.messages.filter(({level}) => level === 'error')
      assert.ok(
        errors.every(({code}) => code === 'leading-repeat'),
        JSON.stringify(errors)
      )
      if (errors.length > 0) return assert.deepEqual([made.changes, made.captures], [[], []])
      assert.deepEqual(
        compiled(made).messages.filter(({level}) => level === 'error'),
        []
      )
      for (const {line, column} of made.messages) assert.ok(line! >= 1 && column! >= 1)
    }),
    {numRuns: 300}
  )
})

test('text: every entry and every marker ends in a page or in a message', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({min: 1, max: 6}), {minLength: 1, maxLength: 6}), fc.integer({min: 1, max: 6}), async (numbers, entries) => {
      const notes = Array.from({length: entries}, (_, index) => `[${index + 1}] Lind, Petra, Night ${'abcdef'[index]}, Herald, ${2031 + index}`)
      const made = await imported(
        'text',
        `A title\n\n${numbers.map((number) => `Sentence about it. [${number}]`).join(' ')}\n\nNotes\n${notes.join('\n')}`
      )
      const count = (code: string): number => made.messages.filter((message) => message.code === code).length
      assert.equal(count('dangling-marker'), numbers.filter((number) => number > entries).length)
      assert.equal(count('unused-note'), notes.filter((_, index) => !numbers.includes(index + 1)).length)
      assert.equal((made.changes[0]?.after?.match(/author: Petra Lind/g) ?? []).length, entries)
    }),
    {numRuns: 60}
  )
})

test('text: sentences lie in their paragraph, in order, and no closed quotation is cut', () => {
  fc.assert(
    fc.property(body, (given) => {
      for (const paragraph of paragraphsOf(given, {from: 0, to: given.length})) {
        const sentences = sentencesOf(given, paragraph)
        let at = paragraph.from
        for (const {from, to} of sentences) {
          assert.ok(from >= at && to > from && to <= paragraph.to)
          assert.equal(given.slice(at, from).trim(), '')
          at = to
        }
        assert.equal(at, paragraph.to)
        const closed = quotationsIn(given, paragraph.from, paragraph.to).filter(({isClosed}) => isClosed)
        for (const {to} of sentences)
          assert.ok(
            closed.every((one) => to <= one.from || to >= one.to),
            given
          )
      }
    })
  )
})
