import {citationStyleIds} from '../model/citation-style.ts'
import type {Edtf} from '../model/date.ts'
import type {AnnotationsEntry, DecisionsEntry, GoneEntry, SiteEntry, VocabularyEntry} from '../model/entry.ts'
import {entityKinds} from '../model/id.ts'
import type {Level} from '../model/message.ts'
import type {Predicate, PredicateId} from '../model/predicate.ts'
import type {Site} from '../model/site.ts'
import type {AnnotationsInput} from './annotations.ts'
import type {DecisionsInput} from './decisions.ts'
import type {GoneInput} from './gone.ts'
import type {SiteInput} from './site.ts'
import {annotationFields} from './source-fields.ts'
import {defined, each, isTrue, keyPointOf, localText, maybe, pointOf, reference, type Spot, within} from './spot.ts'
import type {PredicateInput, VocabularyInput} from './vocabulary.ts'

const unlessNull = <T>(given: T | 'null' | undefined): T | undefined => (given === 'null' ? undefined : (given as T | undefined))

function predicateOf(id: string, given: PredicateInput, spot: Spot): Predicate {
  const label = localText(given.label, spot)
  return {
    id: id as PredicateId,
    label,
    inverse: given.inverse === undefined ? label : localText(given.inverse, spot),
    symmetric: isTrue(given.symmetric),
    from: given.from === undefined ? entityKinds : each(given.from, spot, (kind) => kind),
    to: given.to === undefined ? entityKinds : each(given.to, spot, (kind) => kind),
    ...defined({ftm: unlessNull(given.ftm), schemaOrg: unlessNull(given['schema-org']), wikidata: unlessNull(given.wikidata)})
  }
}

export const vocabularyEntry = (given: VocabularyInput, spot: Spot): VocabularyEntry => ({
  kind: 'vocabulary',
  file: spot.context.file,
  predicates: Object.entries(given.predicates ?? {}).map(([id, predicate]) => {
    const at = within(spot, 'predicates', id)
    return {...predicateOf(id, predicate, at), point: keyPointOf(at)}
  })
})

export const decisionsEntry = (given: DecisionsInput, spot: Spot): DecisionsEntry => ({
  kind: 'decisions',
  file: spot.context.file,
  different: each(given.different, within(spot, 'different'), (row, at) =>
    row === undefined
      ? []
      : [
          {
            pair: [reference(row[0], within(at, 0)), reference(row[1], within(at, 1))] as const,
            why: row[2],
            point: pointOf(at)
          }
        ]
  ).flat(),
  same: (given.same ?? []).map(([kept, merged, why, by, on], index) => ({
    kept: reference(kept, within(spot, 'same', index, 0)),
    merged,
    why,
    by,
    on: on as Edtf
  }))
})

export const goneEntry = (given: GoneInput, spot: Spot): GoneEntry => ({
  kind: 'gone',
  file: spot.context.file,
  gone: given.map(({id, on, reason}, index) => ({id: reference(id, within(spot, index, 'id')), on: on as Edtf, reason}))
})

export const annotationsEntry = (given: AnnotationsInput, spot: Spot): AnnotationsEntry => ({
  kind: 'annotations',
  file: spot.context.file,
  annotations: Object.entries(given).map(([key, fields]) => ({
    source: {text: key, point: keyPointOf(within(spot, key))},
    fields: annotationFields(fields, within(spot, key))
  }))
})

/** The path of an address, with a slash at both ends. */
const basePath = (url: string): string => new URL(url).pathname.replace(/\/*$/, '/')

export function siteOf(given: SiteInput, spot: Spot): Site {
  const lang = given.lang ?? spot.context.lang
  const here = {...spot, context: {...spot.context, lang}}
  return {
    title: localText(given.title, here),
    base: given.url === undefined ? '/' : basePath(given.url),
    lang,
    languages: given.languages === undefined ? [lang] : each(given.languages, spot, (one) => one),
    maintainers: each(given.maintainers, spot, (one) => one),
    citationStyle: given['citation-style'] ?? citationStyleIds[0],
    lint: new Map(Object.entries(given.lint ?? {}) as [string, Level | 'off'][]),
    loadedWords: new Map(Object.entries(given['loaded-words'] ?? {}).map(([tag, list]) => [tag, each(list, spot, (word) => word)])),
    staleAfter: Number(given['stale-after'] ?? 730),
    ...defined({
      description: maybe(given.description, (description) => localText(description, here)),
      url: given.url,
      licence: given.licence,
      contact: given.contact,
      repository: maybe(given.repository, ({url, branch}) => ({url, branch: branch ?? 'main'}))
    })
  }
}
export const siteEntry = (given: SiteInput, spot: Spot): SiteEntry => ({kind: 'site', file: spot.context.file, site: siteOf(given, spot)})
