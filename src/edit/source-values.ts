import type {SourceFields} from '../model/entry.ts'
import type {LocalText} from '../model/text.ts'
import {oneOrMany, type YamlMap, type YamlValue, yamlMap} from './yaml-value.ts'

const textOf = (text: LocalText | undefined): YamlValue | undefined => (text && text.size > 1 ? new Map(text) : text && [...text.values()][0])

/** What a bibliography says of a work, as the keys of a source in their order. */
export const sourceValues = ({title, authors, publisher, date, accessed, type, url, doi, isbn, lang, note}: SourceFields): YamlMap =>
  yamlMap([
    ['title', textOf(title)],
    ['author', oneOrMany(authors.map(({text}) => text))],
    ['publisher', publisher?.text],
    ['date', date],
    ['accessed', accessed],
    ['type', type === (url === undefined ? 'article' : 'webpage') ? undefined : type],
    ['url', url],
    ['doi', doi],
    ['isbn', isbn],
    ['lang', lang],
    ['note', textOf(note)]
  ])
