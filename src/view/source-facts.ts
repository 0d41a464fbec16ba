import type {Edtf} from '../model/date.ts'
import {type LinkRecord, linkWords} from '../model/link-status.ts'
import type {Source} from '../model/source.ts'
import type {LanguageTag} from '../model/text.ts'
import {basisWords} from '../render/basis-words.ts'
import {hasOwnStatement} from '../render/cited-through.ts'
import {fact} from './claim-facts.ts'
import {sourceTypeWords} from './kind-words.ts'
import type {FactView, PartView} from './parts.ts'
import {addressPart, datePart, joined, partViews, partyPart, words} from './pieces.ts'
import type {Reading} from './reading.ts'

const notStated: readonly PartView[] = [words('not stated')]

/** Whether a source was read: for the site, at least for the claims it bears on, or not at all. */
export function readFor({graph}: Reading, {id, consulted}: Source): 'site' | 'claims' | 'nothing' {
  if (consulted) return 'site'
  return hasOwnStatement(graph, id) ? 'claims' : 'nothing'
}
const consultedWords = {
  site: 'yes',
  claims: 'for the claims below; no day of reading and no copy are recorded',
  nothing: 'no; known through other sources'
} as const

/** What an address answered, and when it was asked. */
const linkParts = (link: LinkRecord, lang: LanguageTag): readonly PartView[] => [
  datePart(link.checked as Edtf, lang),
  words(`: ${linkWords(link)}`),
  ...(link.archive === undefined ? [] : [words('; a copy: '), addressPart(link.archive)])
]

/** The record of a source. What is not known is said to be so. */
export function sourceFacts(reading: Reading, source: Source): FactView[] {
  const {graph, lang} = reading
  const {type, authors, publisher, date, url, archive, accessed, isbn, doi, sha256, basis, citationKey} = source
  const people = joined(
    authors.map((author) => [partyPart(reading, author)]),
    ', '
  )
  const address = (href: string | undefined): readonly PartView[] => (href === undefined ? notStated : [addressPart(href)])
  return [
    ...fact('Type', [words(sourceTypeWords(type))]),
    ...fact('Author', people.length > 0 ? people : notStated),
    ...fact('Publisher', publisher === undefined ? notStated : [partyPart(reading, publisher)]),
    ...fact('Published', date === undefined ? notStated : [datePart(date, lang)]),
    ...fact('Language', source.lang === undefined ? notStated : [words(source.lang)]),
    ...fact('Rests on', partViews(basisWords(graph, basis, lang), reading)),
    ...fact('Address', address(url)),
    ...(source.link === undefined ? [] : fact('Address last asked', linkParts(source.link, lang))),
    ...fact('Archived copy', address(archive)),
    ...fact('Consulted', [words(consultedWords[readFor(reading, source)])]),
    ...fact('Read on', accessed === undefined ? notStated : [datePart(accessed, lang)]),
    ...(doi === undefined ? [] : fact('DOI', [addressPart(`https://doi.org/${encodeURI(doi)}`, doi)])),
    ...(isbn === undefined ? [] : fact('ISBN', [words(isbn)])),
    ...(sha256 === undefined ? [] : fact('SHA-256 of our copy', [words(sha256)])),
    ...fact('Key', [words(citationKey)])
  ]
}

/** What a reader should know before relying on a source. */
export function sourceQuality({graph}: Reading, {id, consulted, basis, authors, publisher, date, url, archive}: Source): string[] {
  const notices: readonly (readonly [boolean, string])[] = [
    [
      !consulted && !hasOwnStatement(graph, id),
      'This source was not consulted for this site. What stands here about it is known through other sources.'
    ],
    [basis === undefined || basis.length === 0, 'Where it got its information from is not stated.'],
    [authors.length === 0 && publisher === undefined, 'It names neither an author nor a publisher.'],
    [date === undefined, 'It is undated, as far as is known here.'],
    [url !== undefined && archive === undefined, 'No archived copy is recorded; the address may stop working.']
  ]
  return notices.filter(([applies]) => applies).map(([, sentence]) => sentence)
}
