import {isScalar} from 'yaml'
import {contentFormat} from '../model/content-format.ts'
import {applyEdits} from './apply-edits.ts'
import {insertEntry} from './insert-entry.ts'
import {changesBetween, type Refactored, withTexts} from './refactored.ts'
import {replaceValue} from './replace-value.ts'
import {nodeAt, yamlSource} from './yaml-source.ts'

type Texts = ReadonlyMap<string, string>

/** What brings content of one format to the next one. */
interface Migration {
  readonly to: number
  /** Said when it is done. */
  readonly what: string
  /** The files it changes, with their new texts. */
  readonly change: (texts: Texts) => ReadonlyMap<string, string | undefined>
}

/** In order; content without a format is the one before the first. */
const migrations: readonly Migration[] = [{to: 1, what: 'site.yaml says its format; nothing else is changed', change: () => new Map()}]

function formatOf(text: string): number | undefined {
  const source = yamlSource('site.yaml', text)
  const node = source && nodeAt(source, ['format'])
  if (source && node === undefined) return 0
  return isScalar(node) && /^\d{1,6}$/.test(String(node.value)) ? Number(node.value) : undefined
}

function withFormat(text: string): string {
  const source = yamlSource('site.yaml', text)!
  const edit = replaceValue(source, ['format'], String(contentFormat)) ?? insertEntry(source, [], 'format', String(contentFormat))
  return edit ? applyEdits(text, [edit]) : text
}

/** Content in the format of this version; files that are as they should be stay. */
export function migrate(texts: Texts): Refactored {
  const settings = texts.get('site.yaml')
  const format = settings === undefined ? undefined : formatOf(settings)
  if (format === undefined)
    return {
      problem: `Unexpected ${settings === undefined ? 'content without site.yaml' : 'form of site.yaml'}, expected one with \`format: ${contentFormat}\``
    }
  if (format > contentFormat)
    return {problem: `Unexpected format ${format}, expected at most ${contentFormat}: the content was written for a newer Rootnote`}
  const due = migrations.filter(({to}) => to > format)
  const changed = due.reduce<Texts>((now, {change}) => withTexts(now, change(now)), texts)
  const after = due.length === 0 ? changed : withTexts(changed, new Map([['site.yaml', withFormat(changed.get('site.yaml')!)]]))
  return {changes: changesBetween(texts, after), notes: due.map(({to, what}) => `Format ${to}: ${what}`)}
}
