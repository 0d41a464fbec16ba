import type {Edtf} from '../model/date.ts'
import type {AnnotationFields, SourceFields} from '../model/entry.ts'
import {basisFields} from './basis-fields.ts'
import {correctionFields, withdrawalFields} from './record-fields.ts'
import type {SourceInput} from './source.ts'
import {defined, isTrue, keyPointOf, localText, maybe, reference, references, type Spot, within} from './spot.ts'

type AnnotationInput = Pick<SourceInput, 'basis' | 'consulted' | 'archive' | 'capture' | 'sha256' | 'withdrawn' | 'corrected' | 'note'>

export const annotationFields = (given: AnnotationInput, spot: Spot): AnnotationFields =>
  defined({
    basis: basisFields(given.basis, within(spot, 'basis')),
    consulted: maybe(given.consulted, isTrue),
    archive: given.archive,
    capture: given.capture,
    sha256: given.sha256,
    withdrawn: maybe(given.withdrawn, (withdrawn) => withdrawalFields(withdrawn, within(spot, 'withdrawn'))),
    corrected: maybe(given.corrected, (corrected) => correctionFields(corrected, within(spot, 'corrected'))),
    note: maybe(given.note, (note) => localText(note, spot))
  })

export const sourceFields = (slug: string, given: SourceInput, spot: Spot): SourceFields => ({
  slug,
  type: given.type ?? (given.url === undefined ? 'article' : 'webpage'),
  title: localText(given.title, spot),
  authors: references(given.author, within(spot, 'author')),
  citationKey: given['citation-key'] ?? slug,
  formerly: references(given.formerly, within(spot, 'formerly')),
  corrected: [],
  ...annotationFields(given, spot),
  ...defined({
    publisher: maybe(given.publisher, (publisher) => reference(publisher, within(spot, 'publisher'))),
    date: given.date as Edtf | undefined,
    accessed: given.accessed as Edtf | undefined,
    url: given.url,
    doi: given.doi,
    isbn: given.isbn,
    lang: given.lang
  }),
  point: keyPointOf(spot)
})

export const sourcesFields = (given: Readonly<Record<string, SourceInput>> | undefined, spot: Spot): SourceFields[] =>
  Object.entries(given ?? {}).map(([key, source]) => sourceFields(key, source, within(spot, key)))
