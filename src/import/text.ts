import {lookupKey} from '../model/lookup-key.ts'
import type {Message} from '../model/message.ts'
import type {Fault} from '../read/fault.ts'
import {checkedSource} from './checked-values.ts'
import type {Drafted} from './draft.ts'
import {draftChanges} from './draft-text.ts'
import type {Imported, ImportInput} from './imported.ts'
import {baseName, freshCapture, freshSlug, type Known} from './known.ts'
import {introducedPeople, type NameAt} from './people.ts'
import {type Citations, type Cited, citations} from './text/cite.ts'
import {type Marker, markersIn, noteFor} from './text/markers.ts'
import {type NamedSource, namedSources} from './text/named-sources.ts'
import {type Passage, type Passages, passagesIn} from './text/passages.ts'
import {isFullName, surnameOf} from './text/person-name.ts'
import {type Sections, sectionsOf} from './text/sections.ts'
import {claimDrafter, namedSourceValues, referenceValues} from './text/text-draft.ts'
import {textFaults} from './text/text-faults.ts'
import {counted, cut, refused, teller} from './told.ts'

/** What a page says of itself, beside its text. */
export interface TextFacts {
  readonly title?: string
  readonly authors?: readonly string[]
  readonly publisher?: string
  readonly date?: string
  readonly accessed?: string
  readonly url?: string
  readonly lang?: string
}

/** `marsh-harbour-control`: who wrote it, and the words of its title that are in marks, else the first three. */
function examinedKey(title: string, author: string | undefined, taken: Set<string>): string {
  const marked = /^[“"„«]([^”"“»]{3,40})[”"“»]/u.exec(title)?.[1]
  const words = marked ?? title.split(/\s+/).slice(0, 3).join(' ')
  return freshSlug(`${author === undefined ? '' : surnameOf(author)} ${words}`, taken, 'examined-text')
}

/** The works behind the markers of a passage, and the notes that stayed without a link. */
function citedBy(passage: Passage, {blocks}: Sections, {cited}: Citations): {cited: Cited[]; open: string[]} {
  const notes = passage.markers.flatMap(({numbers, from}) => numbers.map((number) => ({number, note: noteFor(number, from, blocks)})))
  return {
    cited: notes.flatMap(({note}) => (note ? (cited.get(note) ?? []) : [])),
    open: notes.filter(({note}) => !note || (cited.get(note) ?? []).length === 0).map(({number}) => `TODO: note ${number} is not linked`)
  }
}

interface Row extends Drafted {
  readonly at: number
}

/** Sources with a check of each value. */
function checkedRows(rows: readonly Row[], pointAt: ReturnType<typeof teller>['pointAt']): {sources: Drafted[]; messages: Message[]} {
  const checked = rows.map(({at, slug, values, comments}) => {
    const {values: kept, messages} = checkedSource(values, () => pointAt(at))
    return {messages, source: {slug, values: kept, ...(comments && {comments})}}
  })
  return {sources: checked.map(({source}) => source), messages: checked.flatMap(({messages}) => messages)}
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

const took = ({title, sections: {byline, blocks}, markers, citation: {works}, named}: Read, claims: number): string[] => [
  `title ${title}`,
  ...(byline ? [`byline ${byline.name}`] : []),
  counted(sum(markers.map(({numbers}) => numbers.length)), 'marker'),
  `${counted(sum(blocks.map(({notes}) => notes.length)), 'entry', 'entries')}, ${counted(works.length, 'work')}`,
  `${counted(named.length, 'source')} named in the text and absent from its list`,
  counted(claims, 'draft claim')
]

/** A long book; a copy that is much longer is not read to check quotes. */
const mostCharacters = 3_000_000

interface Read {
  readonly title: string
  readonly authors: readonly string[]
  readonly sections: Sections
  readonly citation: Citations
  readonly markers: readonly Marker[]
  readonly named: readonly NamedSource[]
  readonly found: Passages
}

function readText(text: string, sections: Sections, facts: TextFacts, keys: Set<string>): Read {
  const {title, byline, blocks, body} = sections
  const citation = citations(
    blocks.flatMap(({notes}) => notes),
    keys
  )
  const markers = markersIn(text, body, blocks)
  return {
    title: facts.title ?? title?.text.trim() ?? '',
    authors: facts.authors && facts.authors.length > 0 ? facts.authors : byline ? [byline.name] : [],
    sections,
    citation,
    markers,
    named: namedSources(text, body, citation.works),
    found: passagesIn(text, body, markers)
  }
}

/** The text itself first, then the works of its list, then what it names beside. */
function rowsOf({title, authors, sections, citation, named}: Read, facts: TextFacts, examines: string, capture: string, keys: Set<string>): Row[] {
  const own = referenceValues({...facts, authors, title: cut(title, 1000)})
  return [
    {slug: examines, at: sections.title?.at ?? 0, values: new Map([...own, ['capture', capture]])},
    ...citation.works.map(({key, reference, at}) => ({slug: key, at, values: referenceValues(reference)})),
    ...named.map((one) => ({
      slug: freshSlug(`${one.name.replace(/^the\s+/i, '')} ${one.date.slice(0, 4)}`, keys, 'source'),
      at: one.at,
      values: namedSourceValues(one),
      comments: ['TODO: named in the text, absent from its list']
    }))
  ]
}

const peopleIn = ({authors, sections, citation}: Read): NameAt[] =>
  [
    ...authors.map((name) => ({name, at: sections.byline?.at ?? sections.title?.at ?? 0})),
    ...citation.works.flatMap(({reference, at}) => reference.authors.map((name) => ({name, at})))
  ].filter(({name}) => isFullName(name))

/** A text whose title a source has, under the name of a page: it was imported before. */
function twinFault(title: string, at: number, name: string, {titles, files}: Known): Fault | undefined {
  const [twin] = titles.get(lookupKey(title)) ?? []
  if (twin === undefined || !files.has(`articles/${baseName(name)}.md`)) return undefined
  return {code: 'imported-already', reason: `Unexpected title of the source \`${twin}\`, expected a text that is not imported yet`, at}
}

/**
 * A text with numbered notes: the text becomes a source with a capture, its notes become sources, its marked sentences and
 * long quotations draft claims.
 */
export function importText(input: ImportInput, known: Known, facts: TextFacts = {}): Imported {
  const {name, text} = input
  const {tell, pointAt} = teller(input)
  if (text.length > mostCharacters)
    return refused(tell([{code: 'limit', reason: `Unexpected text of ${text.length} characters, expected at most ${mostCharacters}`, at: 0}]))
  const sections = sectionsOf(text)
  if (!sections.title) return refused(tell([{code: 'empty-input', reason: 'Unexpected empty text, expected a title and paragraphs', at: 0}]))
  const keys = new Set(known.sourceKeys)
  const draftTitle = facts.title ?? sections.title.text.trim()
  const twin = twinFault(draftTitle, sections.title.at, name, known)
  if (twin) return refused(tell([twin]))
  const examines = examinedKey(draftTitle, facts.authors?.[0] ?? sections.byline?.name, keys)
  const read = readText(text, sections, facts, keys)
  const slug = freshSlug(baseName(name), new Set(known.slugs), 'imported-text')
  const capture = freshCapture(slug, 'txt', known)
  const {people, faults} = introducedPeople(peopleIn(read), known, new Set([...known.slugs, slug]))
  const {sources, messages} = checkedRows(rowsOf(read, facts, examines, capture, keys), pointAt)
  const draft = claimDrafter(text)
  const claims = read.found.passages.map((passage, index) => {
    const {cited, open} = citedBy(passage, sections, read.citation)
    return draft(passage, `todo-${index + 1}`, cited, open)
  })
  const changes = draftChanges({
    slug,
    title: cut(`TODO: what ${read.title} asserts`, 280),
    ...(facts.lang !== undefined && {lang: facts.lang}),
    examines,
    entities: people.map((one) => ({...one, kind: 'person' as const})),
    sources,
    claims,
    body: ['Our own neutral text is still to be written.']
  })
  const told = textFaults(sections, read.authors.length > 0, read.markers, read.citation, read.named, read.found, known)
  return {
    changes,
    captures: [{path: `captures/${capture}`, before: undefined, after: text}],
    took: took(read, claims.length),
    messages: [...tell([...told, ...faults]), ...messages]
  }
}
