import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseReference} from '../../../src/import/text/reference.ts'

/** `author / title / publisher / date`, and how many doubts. */
const short = (text: string): string => {
  const {authors, title = '–', publisher = '–', date = '–', doubts} = parseReference(text)
  return [authors.join(' + ') || '–', title, publisher, date, ...(doubts.length > 0 ? [`${doubts.length} doubt`] : [])].join(' / ')
}

const rows: readonly (readonly [given: string, expected: string])[] = [
  ['Lind, Petra, Night Without Pilots, Northport Herald, May 4th, 2031.', 'Petra Lind / Night Without Pilots / Northport Herald / 2031-05-04'],
  ['Lind, Petra, Boats, Fog, and Pilots, Northport Herald, 2031', 'Petra Lind / Boats, Fog, and Pilots / Northport Herald / 2031'],
  ['Lind, Petra, “Boats, Fog, and Pilots”, Northport Herald, 2031', 'Petra Lind / Boats, Fog, and Pilots / Northport Herald / 2031'],
  ['van der Berg, Jo, Pilots, Herald, May 2031', 'Jo van der Berg / Pilots / Herald / 2031-05'],
  ['Petra Lind, “Night Without Pilots”, *Northport Herald*, 4 May 2031', 'Petra Lind / Night Without Pilots / Northport Herald / 2031-05-04'],
  ['Petra Lind and Jo Marsh, “Night”, Herald, 2031', 'Petra Lind + Jo Marsh / Night / Herald / 2031'],
  ['Lind, Petra, and Jo Marsh, Night, Herald, 2031', 'Petra Lind + Jo Marsh / Night / Herald / 2031'],
  ['Northport Port Authority, Statement on pilotage, May 5th 2031', 'Northport Port Authority / Statement on pilotage / – / 2031-05-05'],
  ['Lind, P. (2031). Night without pilots. Northport Herald.', 'P. Lind / Night without pilots / Northport Herald / 2031'],
  ['P. Lind, “Night Without Pilots,” Northport Herald, May 4, 2031, p. 3.', 'P. Lind / Night Without Pilots / Northport Herald / 2031-05-04'],
  ['Night Without Pilots, Northport Herald, 2031', '– / Night Without Pilots / Northport Herald / 2031 / 1 doubt'],
  ['A statement by the harbour', '– / A statement by the harbour / – / – / 1 doubt'],
  ['Lind, Petra, The “Lost, Lonely” Hour, Herald, 2031', 'Petra Lind / The “Lost, Lonely” Hour / Herald / 2031'],
  ['Lind, Petra, Who said “who, “if not I”, was there”?, Herald, 2031', 'Petra Lind / Who said “who, “if not I”, was there”? / Herald / 2031'],
  ['Lind, Petra, Night, Herald, 6/9/2031', 'Petra Lind / Night / Herald / – / 1 doubt']
]
for (const [given, expected] of rows) test(`parseReference: ${given}`, () => assert.equal(short(given), expected))

test('parseReference: address, day of reading and locator are taken out', () => {
  const {url, accessed, locator, title, publisher} = parseReference(
    'Lind, Petra, Night, Herald, 2031, pp. 3–5, https://herald.example/night (accessed 5 May 2032).'
  )
  assert.deepEqual(
    {url, accessed, locator, title, publisher},
    {url: 'https://herald.example/night', accessed: '2032-05-05', locator: 'pp. 3–5', title: 'Night', publisher: 'Herald'}
  )
})

test('parseReference: a quotation mark that never closes guards what follows and is found', () => {
  const text = 'Lind, Petra, “Night, Herald, 2031'
  assert.equal(parseReference(text).unclosed, text.indexOf('“'))
})
