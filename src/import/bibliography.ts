import {type YamlMap, yamlMap} from '../edit/yaml-value.ts'
import type {SourceFields} from '../model/entry.ts'
import {textIn} from '../model/text.ts'
import {messageAbout} from '../read/fault.ts'
import type {FileKind} from '../read/file-kind.ts'
import {pointsOf} from '../read/points.ts'
import {readBibliography} from '../read/read-bibliography.ts'
import type {Imported, Importer} from './imported.ts'
import {addSource, closeDraft, openDraft, tell} from './record-draft.ts'
import {counted, refused} from './told.ts'

/** Some 40,000 entries, which is more than a reader of the content is given at once. */
const mostCharacters = 12_000_000

/** The type that a source has without one. */
const usualType = ({url}: SourceFields): string => (url === undefined ? 'article' : 'webpage')

function valuesOf(fields: SourceFields): YamlMap {
  const authors = fields.authors.map(({text}) => text)
  return yamlMap([
    ['title', textIn(fields.title, 'en').text],
    ['author', authors.length === 0 ? undefined : authors.length === 1 ? authors[0] : authors],
    ['publisher', fields.publisher?.text],
    ['date', fields.date],
    ['accessed', fields.accessed],
    ['type', fields.type === usualType(fields) ? undefined : fields.type],
    ['url', fields.url],
    ['doi', fields.doi],
    ['isbn', fields.isbn],
    ['lang', fields.lang === 'und' ? undefined : fields.lang],
    ['citation-key', fields.citationKey === fields.slug ? undefined : fields.citationKey]
  ])
}

/** The works of a bibliography, each a source. An entry with a mistake costs that entry, and is told with its line. */
function importBibliography(format: FileKind['format']): Importer {
  return ({name, text}, known): Imported => {
    if (text.length > mostCharacters)
      return refused([
        messageAbout(name, 'limit', `Unexpected bibliography of ${text.length} characters, expected at most ${mostCharacters}; cut it into several`)
      ])
    const file = {path: name, text, what: {kind: 'sources' as const, format, name: 'imported'}, lang: 'und', pointAt: pointsOf(name, text)}
    const {entry, messages} = readBibliography(file)
    if (entry?.kind !== 'sources') return refused(messages)
    const draft = openDraft(name, known)
    for (const {line, column, level, code, reason} of messages)
      tell(draft, level === 'error' ? 'warn' : level, code, level === 'error' ? `${reason}; the entry is left out` : reason, {
        file: name,
        line: line ?? 1,
        column: column ?? 1,
        offset: 0
      })
    for (const fields of entry.sources) addSource(draft, fields.slug, valuesOf(fields), () => fields.point, {isChecked: true})
    if (entry.sources.length === 0)
      tell(draft, 'error', 'empty-input', 'Unexpected input without any entry that can be read, expected at least one', {
        file: name,
        line: 1,
        column: 1,
        offset: 0
      })
    return closeDraft(draft, [counted(entry.sources.length, 'source')])
  }
}

export const importBibtex = importBibliography('bibtex')
export const importCsl = importBibliography('csl-json')
