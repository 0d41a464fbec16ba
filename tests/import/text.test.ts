import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Imported} from '../../src/import/imported.ts'
import type {Id} from '../../src/model/id.ts'
import {compiled, graphOf, imported, told} from './drafted.ts'

const harbour = `“Harbour Control” and the lost hour
Ferries left Northport without a pilot that night, a dispatcher told the Northport Herald. [1] The port says “no
vessel sailed without a pilot” [2], and the dispatcher “was not on duty” [3].
Jo Marsh
References
[1]Lind, Petra, Night Without Pilots, Northport Herald, May 4th, 2031.
[2] Northport Port Authority, Statement on pilotage,
 May 5th 2031
[3] ibid, p. 2
Related posts
Ten harbours to see
`

/** The claims of a draft: quote, and what it rests on. */
function claimsOf(given: Imported): string[] {
  const {claims} = graphOf(given)
  return [...claims.values()].map(({statements: [statement]}) => {
    const basis = (statement?.basis ?? []).map((one) => (typeof one === 'string' ? one : one.source.slice('source/'.length)))
    return `${statement?.quote?.text} ← ${basis.join(', ') || '–'}`
  })
}

/** What each entry of a list of notes leads to, read from a sentence for each marker. */
async function linksOf(
  notes: string,
  count: number,
  marks: (number: number) => string = (number) => `[${number}]`
): Promise<{links: string[]; given: Imported}> {
  const sentences = Array.from({length: count}, (_, index) => `Sentence number ${index + 1} of the text says something. ${marks(index + 1)}`)
  const given = await imported('text', `A title\n\n${sentences.join('\n')}\n\nJo Marsh\n\nNotes:\n${notes}`)
  return {given, links: given.changes.length === 0 ? [] : claimsOf(given).map((claim) => claim.split(' ← ')[1]!)}
}

test('text: a text with notes becomes sources, people and draft claims', async () => {
  const given = await imported('text', harbour, {name: 'harbour.txt'})
  const {sources, entities, articles} = graphOf(given)
  assert.deepEqual([...articles.keys()], ['article/harbour'])
  assert.equal(articles.get('article/harbour' as Id<'article'>)?.examines, 'source/marsh-harbour-control')
  assert.deepEqual([...entities.keys()].sort(), ['person/jo-marsh', 'person/petra-lind'])
  assert.deepEqual([...sources.values()].map(({id, date, publisher, title}) => [id, date, publisher, [...title.values()][0]]).sort(), [
    ['source/lind-2031', '2031-05-04', 'name:Northport Herald', 'Night Without Pilots'],
    ['source/marsh-harbour-control', undefined, undefined, '“Harbour Control” and the lost hour'],
    ['source/northport-port-authority-2031', '2031-05-05', undefined, 'Statement on pilotage']
  ])
  assert.deepEqual(claimsOf(given), [
    'Ferries left Northport without a pilot that night, a dispatcher told the Northport Herald. ← lind-2031',
    'no vessel sailed without a pilot ← northport-port-authority-2031',
    'was not on duty ← northport-port-authority-2031'
  ])
  assert.match(given.changes[0]!.after!, /# characters 36–126 of the text\n {2}todo-1:/)
  assert.match(given.changes[0]!.after!, /; northport-port-authority-2031: p\. 2\n/)
  assert.deepEqual(
    given.captures.map(({path, after}) => [path, after]),
    [['captures/harbour.txt', harbour]]
  )
  assert.deepEqual(told(given, 'note-resolved', 'left-out'), ['9:5 info note-resolved', '10:1 info left-out'])
})

test('text: drafts of the text hold no error, also with their captures', async () => {
  const {messages} = compiled(await imported('text', harbour))
  assert.deepEqual(
    messages.filter(({level}) => level === 'error'),
    []
  )
})

const lind = 'Lind, Petra, Night, Herald, 2031'
const marsh = 'Marsh, Jo, Fog, Gazette, 2030'

const lists: readonly {name: string; notes: string; links: readonly string[]; told?: readonly string[]}[] = [
  {
    name: 'a chain of ibid keeps the work, each with its page',
    notes: `[1] ${lind}\n[2] ibid., p. 4\n[3] Ibid, pp. 5–6\n[4] id.`,
    links: ['lind-2031', 'lind-2031', 'lind-2031', 'lind-2031']
  },
  {
    name: 'several works in one entry',
    notes: `[1] ${lind}; ${marsh}`,
    links: ['lind-2031, marsh-2030']
  },
  {
    name: 'ibid after an entry with several works is not linked',
    notes: `[1] ${lind}; ${marsh}\n[2] ibid`,
    links: ['lind-2031, marsh-2030', '–'],
    told: ['unresolved-note']
  },
  {
    name: 'ibid after an ibid that is not linked is not linked',
    notes: `[1] ${lind}; ${marsh}\n[2] ibid\n[3] ibid`,
    links: ['lind-2031, marsh-2030', '–', '–'],
    told: ['unresolved-note', 'unresolved-note']
  },
  {
    name: 'op. cit. leads to the author’s work',
    notes: `[1] ${lind}\n[2] ${marsh}\n[3] Lind, op. cit., p. 3`,
    links: ['lind-2031', 'marsh-2030', 'lind-2031']
  },
  {name: 'op. cit. with a name nobody has', notes: `[1] ${lind}\n[2] Berg, op. cit.`, links: ['lind-2031', '–'], told: ['unresolved-note']},
  {
    name: 'op. cit. of somebody with two works leads to the last and is told',
    notes: `[1] ${lind}\n[2] Lind, Petra, Fog, Herald, 2032\n[3] Lind, op. cit.`,
    links: ['lind-2031', 'lind-2032', 'lind-2032'],
    told: ['several-works']
  },
  {
    name: 'loc. cit. leads to the same place',
    notes: `[1] ${lind}, p. 7\n[2] ${marsh}\n[3] Lind, loc. cit.`,
    links: ['lind-2031', 'marsh-2030', 'lind-2031']
  },
  {
    name: 'idem with a title is another work by the same author',
    notes: `[1] ${lind}\n[2] idem, “Fog at Sea”, Gazette, 2033`,
    links: ['lind-2031', 'lind-2033']
  },
  {name: 'idem with a page only is the same work', notes: `[1] ${lind}\n[2] idem, p. 9`, links: ['lind-2031', 'lind-2031']},
  {
    name: 'a surname and a title above',
    notes: `[1] Petra Lind, “Night Without Pilots,” Herald, 2031\n[2] ${marsh}\n[3] See Lind, “Night,” p. 9.`,
    links: ['lind-2031', 'marsh-2030', 'lind-2031']
  },
  {
    name: 'a work that is given twice is one work',
    notes: `[1] ${lind}\n[2] ${marsh}\n[3] ${lind}, p. 3`,
    links: ['lind-2031', 'marsh-2030', 'lind-2031']
  },
  {name: 'two works by one author in a year', notes: `[1] ${lind}\n[2] Lind, Petra, Fog, Herald, 2031`, links: ['lind-2031', 'lind-2031-2']},
  {name: 'numbers with a dot', notes: `1. ${lind}\n2. ${marsh}`, links: ['lind-2031', 'marsh-2030']},
  {name: 'numbers with a bracket', notes: `1) ${lind}\n2) ${marsh}`, links: ['lind-2031', 'marsh-2030']},
  {name: 'wrapped entries', notes: `[1] Lind, Petra,\n    Night,\n    Herald, 2031\n[2] ${marsh}`, links: ['lind-2031', 'marsh-2030']},
  {
    name: 'two columns',
    notes: `[1] Lind, Petra, Night,              [3] Berg, Ann, Wind,\n    Herald, 2031                         Courier, 2029\n[2] ${marsh}    [4] ibid`,
    links: ['lind-2031', 'marsh-2030', 'berg-2029', 'berg-2029']
  },
  {
    name: 'two columns set apart by a tab',
    notes: `[1] ${lind}\t[3] ibid\n[2] ${marsh}\t[4] ibid, p. 2`,
    links: ['lind-2031', 'marsh-2030', 'marsh-2030', 'marsh-2030']
  },
  {name: 'an entry for a marker that is missing', notes: `[1] ${lind}`, links: ['lind-2031', '–'], told: ['dangling-marker']},
  {name: 'an entry without a marker', notes: `[1] ${lind}\n[2] ${marsh}`, links: ['lind-2031'], told: ['unused-note']},
  {name: 'a number that comes twice', notes: `[1] ${lind}\n[1] ${marsh}`, links: ['lind-2031'], told: ['number-twice']},
  {name: 'a semicolon inside a title', notes: '[1] Lind, Petra, Night; a report, Herald, 2031', links: ['lind-2031']}
]
for (const {name, notes, links, told: codes = []} of lists) {
  test(`text: ${name}`, async () => {
    const found = await linksOf(notes, links.length)
    assert.deepEqual(found.links, links)
    const expected = ['note-resolved', 'draft-claim']
    assert.deepEqual(
      found.given.messages.map(({code}) => code).filter((code) => !expected.includes(code)),
      codes
    )
  })
}

test('text: ibid after several works names both', async () => {
  const {given} = await linksOf(`[1] ${lind}; ${marsh}\n[2] ibid`, 2)
  assert.match(given.messages.find(({code}) => code === 'unresolved-note')!.reason, /\[1\], which names `lind-2031` and `marsh-2030`/)
})

test('text: a leading ibid is an error, at its place, and nothing is made', async () => {
  const {given} = await linksOf(`[1] ibid, p. 3\n[2] ${lind}`, 2)
  assert.deepEqual(
    told(given).filter((row) => row.includes('error')),
    ['9:5 error leading-repeat']
  )
  assert.deepEqual([given.changes, given.captures], [[], []])
})

const superscript = (number: number): string => '⁰¹²³⁴⁵⁶⁷⁸⁹'[number]!
const shapes: readonly {name: string; marks: (number: number) => string; notes: string}[] = [
  {name: 'raised', marks: superscript, notes: `¹ ${lind}\n² ${marsh}`},
  {name: 'raised, with a list of plain numbers', marks: superscript, notes: `1. ${lind}\n2. ${marsh}`},
  {name: 'in round brackets', marks: (number) => `(${number})`, notes: `(1) ${lind}\n(2) ${marsh}`}
]
for (const {name, marks, notes} of shapes)
  test(`text: markers ${name}`, async () => assert.deepEqual((await linksOf(notes, 2, marks)).links, ['lind-2031', 'marsh-2030']))

test('text: markers that lost their raised type, as far as there are such entries', async () => {
  const given = await imported(
    'text',
    `A title\n\nNobody came that night.1 It cost 3.5 million, in No.7 alone.2 The end.99\n\nNotes\n1. ${lind}\n2. ${marsh}`
  )
  assert.deepEqual(claimsOf(given), ['Nobody came that night. ← lind-2031', 'It cost 3.5 million, in No.7 alone. ← marsh-2030'])
})

test('text: notes below every paragraph, with numbers that begin anew', async () => {
  const given = await imported(
    'text',
    `A title\n\nThe first paragraph says so.[1] It goes on in another sentence.[2]\n[1] ${lind}\n[2] ibid\n\nThe second paragraph says more.[1]\n[1] ${marsh}\n`
  )
  assert.deepEqual(claimsOf(given), [
    'The first paragraph says so. ← lind-2031',
    'It goes on in another sentence. ← lind-2031',
    'The second paragraph says more. ← marsh-2030'
  ])
})

test('text: several numbers in one marker', async () => {
  const given = await imported(
    'text',
    `A title\n\nOne sentence for three works. [1, 2–3]\n\nNotes\n[1] ${lind}\n[2] ${marsh}\n[3] Berg, Ann, Wind, Courier, 2029`
  )
  assert.deepEqual(claimsOf(given), ['One sentence for three works. ← lind-2031, marsh-2030, berg-2029'])
})

test('text: line ends of Windows change nothing', async () => {
  const [unix, windows] = await Promise.all([imported('text', harbour), imported('text', harbour.replaceAll('\n', '\r\n'))])
  assert.deepEqual(windows, unix)
})

test('text: sentences are not cut inside quotation marks, nor at abbreviations', async () => {
  const given = await imported(
    'text',
    `A title\n\nMr. Marsh of the U.S. Coast Guard left on Jan. 3 at dawn. “I saw it. It was dark. Nobody came,” he wrote. [1]\n\nNotes\n[1] ${lind}`
  )
  assert.deepEqual(claimsOf(given), ['I saw it. It was dark. Nobody came ← lind-2031'])
})

test('text: a quotation that never closes ends with its sentence and is told at its mark', async () => {
  const given = await imported(
    'text',
    `A title\n\nHe asked, “Who, “if not I,” was there?”, and wrote. “Nobody came to the harbour that night. [1]\n\nNotes\n[1] ${lind}`
  )
  assert.deepEqual(claimsOf(given), ['Who, “if not I,” was there? ← –', 'Nobody came to the harbour that night. ← lind-2031'])
  assert.deepEqual(told(given, 'unclosed-quotation'), ['3:53 warn unclosed-quotation'])
})

test('text: words that stand in the text twice get their place', async () => {
  const given = await imported(
    'text',
    `A title\n\nNobody came that night. [1]\n\nHe says it again: “Nobody came that night.” [1]\n\nNotes\n[1] ${lind}`
  )
  assert.match(given.changes[0]!.after!, /at: characters \d+–\d+/)
  graphOf(given)
})

const named: readonly {text: string; sources: readonly string[]}[] = [
  {text: 'A dispatcher told the Courier (June 2030) that nobody came.', sources: ['The Courier 2030-06']},
  {text: 'On March 2031, Northport Help Desk published a list of ships.', sources: ['Northport Help Desk 2031-03']},
  {text: 'The Courier reported on the matter in July 2030.', sources: ['The Courier 2030-07']},
  {text: 'In May 2031 the ferries stopped.', sources: []},
  {text: 'The Herald (2031) has it.', sources: []},
  {text: 'The Herald (2029) has it.', sources: ['The Herald 2029']}
]
for (const {text, sources} of named) {
  test(`text: sources named beside the list: ${text}`, async () => {
    const given = await imported('text', `A title\n\n${text} Night fell. [1]\n\nNotes\n[1] ${lind}`)
    const found = [...graphOf(given).sources.values()].filter(({title}) => [...title.values()][0]!.startsWith('[named'))
    assert.deepEqual(
      found.map(({publisher, date}) => `${publisher?.slice('name:'.length)} ${date}`),
      sources
    )
    assert.equal(told(given, 'named-in-text').length, sources.length)
  })
}

test('text: what the content has is neither merged nor overwritten, and told', async () => {
  const known = {
    files: new Set(['articles/given.md', 'captures/given.txt']),
    slugs: new Set(['given', 'jo-marsh', 'petra-lind']),
    sourceKeys: new Set(['lind-2031']),
    titles: new Map([['night without pilots', ['lind-2031']]]),
    names: new Map([['petra lind', ['person/petra-lind']]])
  }
  const given = await imported('text', harbour, {known})
  assert.deepEqual(
    [...given.changes, ...given.captures].map(({path, before}) => [path, before]),
    [
      ['articles/given-2.md', undefined],
      ['captures/given-2.txt', undefined]
    ]
  )
  assert.match(given.changes[0]!.after!, /people:\n {2}jo-marsh-2: Jo Marsh\n/)
  assert.match(given.changes[0]!.after!, /lind-2031-2:/)
  assert.deepEqual(told(given, 'known-name', 'known-source', 'taken-slug').sort(), [
    '4:1 warn taken-slug',
    '6:4 warn known-name',
    '6:4 warn known-source'
  ])
})

test('text: a text that was imported before is refused', async () => {
  const known = {
    files: new Set(['articles/given.md']),
    slugs: new Set(['given']),
    sourceKeys: new Set(['m']),
    titles: new Map([['"harbour control" and the lost hour', ['m']]]),
    names: new Map()
  }
  assert.deepEqual(told(await imported('text', harbour, {known})), ['1:1 error imported-already'])
})
