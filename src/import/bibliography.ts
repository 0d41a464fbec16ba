import {sourceValues} from '../edit/source-values.ts'
import {type YamlMap, yamlMap} from '../edit/yaml-value.ts'
import type {SourceFields} from '../model/entry.ts'
import {startOf} from '../model/point.ts'
import {messageAbout} from '../read/fault.ts'
import {pointsOf} from '../read/points.ts'
import {readBibliography} from '../read/read-bibliography.ts'
import type {Imported, Importer} from './imported.ts'
import {leftFields} from './left-fields.ts'
import {addSource, closeDraft, openDraft, tell} from './record-draft.ts'
import {counted, refused} from './told.ts'

/** Some 40,000 entries, which is more than a reader of the content is given at once. */
const mostCharacters = 12_000_000

function valuesOf(fields: SourceFields): YamlMap {
  const values = [...sourceValues(fields)].filter(([key, value]) => key !== 'lang' || value !== 'und')
  return yamlMap([...values, ['citation-key', fields.citationKey === fields.slug ? undefined : fields.citationKey]])
}

/** The works of a bibliography, each a source. An entry with a mistake costs that entry, and is told with its line. */
function importBibliography(format: 'bibtex' | 'csl-json'): Importer {
  return ({name, text}, known): Imported => {
    if (text.length > mostCharacters)
      return refused([
        messageAbout(name, 'limit', `Unexpected bibliography of ${text.length} characters, expected at most ${mostCharacters}; cut it into several`)
      ])
    const pointAt = pointsOf(name, text)
    const {entry, messages} = readBibliography({path: name, text, what: {kind: 'sources', format, name: 'imported'}, lang: 'und', pointAt})
    if (entry?.kind !== 'sources') return refused(messages)
    const draft = openDraft(name, known)
    for (const {line, column, level, code, reason} of messages)
      tell(draft, level === 'error' ? 'warn' : level, code, level === 'error' ? `${reason}; the entry is left out` : reason, {
        ...startOf(name),
        line: line ?? 1,
        column: column ?? 1
      })
    for (const {code, reason, at = 0} of leftFields(text, format)) tell(draft, 'info', code, reason, pointAt(at))
    for (const fields of entry.sources) addSource(draft, fields.slug, valuesOf(fields), () => fields.point, {isChecked: true})
    if (entry.sources.length === 0)
      tell(draft, 'error', 'empty-input', 'Unexpected input without any entry that can be read, expected at least one', startOf(name))
    return closeDraft(draft, [counted(entry.sources.length, 'source')])
  }
}

export const importBibtex = importBibliography('bibtex')
export const importCsl = importBibliography('csl-json')
