import type {Entry} from '../model/entry.ts'
import {type Id, isEntityId, kindOf, plural, slugOf} from '../model/id.ts'
import {applyEdits} from './apply-edits.ts'
import type {Corpus} from './corpus.ts'
import {type DefinitionPlace, definitionPlace} from './definition.ts'
import {insertEntry} from './insert-entry.ts'
import {innerLines, insertTyped, typedEntry} from './move-entry.ts'
import {changesBetween, meaningFault, type Refactored, thingCalled, withTexts} from './refactored.ts'
import {removeEntry} from './remove-entry.ts'
import {orderAt} from './rename-id.ts'
import {type YamlSource, yamlSource} from './yaml-source.ts'

/** What the file says of all it holds, which its own file must say again. */
function inherited(corpus: Corpus, path: string): [string, string][] {
  const entry = corpus.entries.find(({file}) => file === `content/${path}`)
  const page = entry?.kind === 'sidecar' ? corpus.entries.find(({file}) => file === entry.owner) : entry
  const site = corpus.entries.find((one): one is Extract<Entry, {kind: 'site'}> => one.kind === 'site')
  if (page?.kind !== 'article' && page?.kind !== 'entity') return []
  return [
    ...(page.lang === (site?.site.lang ?? 'en') ? [] : [['lang', page.lang] as [string, string]]),
    ...(page.status === 'published' ? [] : [['status', page.status] as [string, string]]),
    ...(page.fictional ? [['fictional', 'true'] as [string, string]] : [])
  ]
}

/** Without the name in its list, or the key with its mapping. */
function removedFrom(source: YamlSource, {form, at}: DefinitionPlace): string | undefined {
  const edit = form === 'listed' ? removeEntry(source, at) : typedEntry(source, at)?.removal
  return edit && applyEdits(source.text, [edit])
}

function withKeys(path: string, text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((now, [key, value]) => {
    const edit = insertEntry(yamlSource(path, now)!, [], key, value, {order: orderAt(path, [])})
    return edit ? applyEdits(now, [edit]) : now
  }, text)
}

function promoteEntity(corpus: Corpus, id: Id, place: DefinitionPlace): Map<string, string | undefined> | string {
  const source = yamlSource(place.path, corpus.texts.get(place.path)!)!
  const path = `${plural[kindOf(id)]}/${slugOf(id)}.md`
  if (corpus.texts.has(path)) return `Unexpected file ${path}, expected none there`
  const lines = innerLines(source, place.at, 'name')
  const rest = removedFrom(source, place)
  if (rest === undefined) return `Unexpected form of ${id} in ${place.path}, expected it on lines of its own`
  const eol = source.eol === '\n' ? lines : lines.replaceAll('\n', '\r\n')
  return new Map([
    [place.path, rest],
    [path, withKeys(path, `---${source.eol}${eol}---${source.eol}`, inherited(corpus, place.path))]
  ])
}

function promoteSource(corpus: Corpus, id: Id, place: DefinitionPlace, to: string | undefined): Map<string, string | undefined> | string {
  const path = to ?? `sources/${slugOf(id)}.yaml`
  if (inherited(corpus, place.path).length > 0)
    return `Unexpected source of a page that is a draft, fictional or in another language (${place.path}), expected one that every page may cite`
  const source = yamlSource(place.path, corpus.texts.get(place.path)!)!
  const entry = typedEntry(source, place.at)
  const target = yamlSource(path, corpus.texts.get(path) ?? '')
  const edit = entry && target && insertTyped(target, undefined, entry.lines, [])
  if (!edit || path === place.path) return `Unexpected form of ${id} in ${place.path}, or of ${path}, expected keys on lines of their own`
  return new Map([
    [place.path, applyEdits(source.text, [entry.removal])],
    [path, applyEdits(target.text, [edit])]
  ])
}

/** Something that an article or a list introduces gets a file of its own; its id and all references stay. */
export function promote(corpus: Corpus, called: string, to?: string): Refactored {
  const id = thingCalled(corpus, called)
  if (typeof id !== 'string') return id
  const place = definitionPlace(corpus, id)
  if (!place || place.form === 'foreign') return {problem: `Unexpected place of ${id}, expected one definition in Markdown or YAML`}
  if (place.form === 'file') return {problem: `Unexpected ${id}, which has a file of its own: ${place.path}`}
  const isSource = kindOf(id) === 'source'
  if (!isSource && !isEntityId(id)) return {problem: `Unexpected ${id}, expected an entity or a source`}
  const changed = isSource ? promoteSource(corpus, id, place, to) : promoteEntity(corpus, id, place)
  if (typeof changed === 'string') return {problem: changed}
  const after = withTexts(corpus.texts, changed)
  const fault = meaningFault(corpus, after, new Map())
  return fault === undefined ? {changes: changesBetween(corpus.texts, after), notes: []} : {problem: `Unexpected outcome for ${id}: ${fault}`}
}
