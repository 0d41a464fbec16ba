import {CsvError, type Info, parse} from 'csv-parse/sync'
import {isYamlList, type YamlValue, yamlMap} from '../edit/yaml-value.ts'
import {isEdtf} from '../model/date.ts'
import {isEntityKind} from '../model/id.ts'
import type {FilePoint} from '../model/point.ts'
import {messageAbout} from '../read/fault.ts'
import {pointsOf} from '../read/points.ts'
import {nearest} from '../schema/nearest.ts'
import type {Imported, ImportInput} from './imported.ts'
import type {Known} from './known.ts'
import {type ImportMap, readMap} from './read-map.ts'
import {addEntity, addSource, closeDraft, openDraft, type RecordDraft, tell} from './record-draft.ts'
import {addRelation, endOf} from './relation-rows.ts'
import {counted, mostRecords, refused} from './told.ts'

interface Table {
  readonly draft: RecordDraft
  readonly map: ImportMap
  /** Of the columns that are taken, by our key. */
  readonly columns: ReadonlyMap<string, number>
  readonly width: number
  readonly ownSource: string | undefined
  readonly pointOf: (line: number, cell?: string) => FilePoint
}

/** The place of a cell: its line, and there the first place of its words. */
function pointer(name: string, text: string): Table['pointOf'] {
  const pointAt = pointsOf(name, text)
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (line, cell = '') => {
    const from = starts[line - 1] ?? 0
    const end = text.indexOf('\n', from)
    const found = cell === '' ? -1 : text.slice(from, end < 0 ? undefined : end).indexOf(cell)
    return pointAt(from + Math.max(0, found))
  }
}

function valuesOf({map, columns}: Table, row: readonly string[]): ReadonlyMap<string, YamlValue> {
  const own = [...map.keys].map(([key, {split}]): [string, YamlValue] => {
    const cell = (row[columns.get(key) ?? -1] ?? '').trim()
    if (split === undefined) return [key, cell]
    const parts = cell
      .split(split)
      .map((part) => part.trim())
      .filter((part) => part !== '')
    return [key, parts.length === 1 ? parts[0]! : parts]
  })
  return new Map([...map.fixed, ...own].filter(([, value]) => value !== '' && !(isYamlList(value) && value.length === 0)))
}

const wordOf = (value: YamlValue | undefined): string => (typeof value === 'string' ? value : '')

function takeRelation(table: Table, values: ReadonlyMap<string, YamlValue>, point: FilePoint): undefined {
  const {draft, map, ownSource} = table
  const [subject, predicate, object] = ['subject', 'predicate', 'object'].map((key) => wordOf(values.get(key)))
  if (!subject || !predicate || !object)
    return tell(draft, 'warn', 'missing-key', 'Unexpected row without `subject`, `predicate` or `object`, expected all three; left out', point)
  const source = wordOf(values.get('source')) || ownSource
  if (source === undefined || (source !== ownSource && !draft.known.sourceKeys.has(source)))
    return tell(draft, 'warn', 'unknown-reference', `Unexpected source \`${source ?? ''}\`, expected the key of a known source; left out`, point)
  const [from, to] = [endOf(draft, subject, map.subject ?? 'person', point), endOf(draft, object, map.object ?? 'organisation', point)]
  if (from === undefined || to === undefined) return undefined
  const dates = (['since', 'until'] as const).map((key) => {
    const date = wordOf(values.get(key))
    if (date === '' || isEdtf(date)) return date
    tell(draft, 'warn', 'invalid-date', `Unexpected date \`${date}\`, expected a date such as \`2019\`, \`2019-06\`, \`2019-06-09\`; left out`, point)
    return ''
  })
  const [role, at, quote, note] = ['role', 'at', 'quote', 'note'].map((key) => wordOf(values.get(key)))
  addRelation(draft, {subject: from, predicate, object: to, since: dates[0], until: dates[1], role, source, at, quote, note}, point)
}

function takeRow(table: Table, row: readonly string[], line: number): undefined {
  const {draft, map, width, pointOf} = table
  if (row.length !== width)
    return tell(draft, 'warn', 'column-count', `Unexpected row with ${counted(row.length, 'column')}, expected ${width}; left out`, pointOf(line))
  const values = valuesOf(table, row)
  const placeOf = (key: string): FilePoint => pointOf(line, row[table.columns.get(key) ?? -1] ?? '')
  const {kind} = map
  if (kind === 'relation') takeRelation(table, values, pointOf(line))
  else if (kind === 'source') {
    const {key = values.get('title'), ...rest} = Object.fromEntries(values)
    addSource(draft, wordOf(key), yamlMap(Object.entries(rest)), placeOf)
  } else if (isEntityKind(kind) && addEntity(draft, kind, values, placeOf) === undefined)
    tell(draft, 'warn', 'missing-key', 'Unexpected row without a name that can be taken, expected `name`; left out', pointOf(line))
}

/** The columns of the first row that the mapping names. */
function columnsOf(header: readonly string[], {map, draft, pointOf}: Pick<Table, 'map' | 'draft' | 'pointOf'>): ReadonlyMap<string, number> {
  const names = header.map((name) => name.trim())
  const used = new Set([...map.keys.values()].map(({from}) => from))
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index && used.has(name))
      tell(draft, 'error', 'duplicate-key', `Unexpected second column \`${name}\`, expected unique names`, pointOf(1, name))
    else if (!used.has(name)) tell(draft, 'info', 'left-out', `Left out: column \`${name}\`, which the mapping does not name`, pointOf(1, name))
  }
  return new Map(
    [...map.keys].flatMap(([key, {from}]) => {
      const index = names.indexOf(from)
      if (index >= 0) return [[key, index] as const]
      const near = nearest(from, names)
      const hint = near.length === 0 ? '' : ` (did you mean \`${near[0]}\`?)`
      tell(draft, 'error', 'unknown-column', `Unexpected column \`${from}\` in the mapping, expected one of the table${hint}`, map.pointOf(key))
      return []
    })
  )
}

function csvFault(error: unknown, name: string): Imported {
  if (!(error instanceof CsvError)) throw error
  const line = Number((error as unknown as {lines?: number}).lines ?? 1)
  const reason = `Unexpected table (${error.message.split('. ')[0]?.slice(0, 120)}), expected rows of quoted or plain cells`
  return refused([{...messageAbout(name, 'csv', reason), line, column: 1}])
}

/** A table with a row of column names: each row becomes what the mapping says. */
export function importCsv({name, text, map: given}: ImportInput, known: Known): Imported {
  const read = readMap(given!)
  if ('messages' in read) return refused(read.messages)
  const {map} = read
  if (map.kind === 'article')
    return refused([
      messageAbout(given!.name, 'unexpected-value', 'Unexpected kind `article` for a table, expected a source, a relation or an entity')
    ])
  if (!/\S/.test(text)) return refused([messageAbout(name, 'empty-input', 'Unexpected empty table, expected a row of names and others below it')])
  const [draft, pointOf] = [openDraft(name, known), pointer(name, text)]
  const ownSource =
    map.kind === 'relation' && map.source ? addSource(draft, draft.slug, yamlMap(Object.entries(map.source)), () => map.pointOf('source')) : undefined
  let [table, line, rows]: [Table | undefined, number, number] = [undefined, 1, 0]
  const take = (row: string[], {lines}: Info): null => {
    const own = line
    line = lines + 1
    if (!table) table = {draft, map, pointOf, ownSource, width: row.length, columns: columnsOf(row, {map, draft, pointOf})}
    else if (rows < mostRecords) takeRow(table, row, own)
    rows += 1
    return null
  }
  try {
    const delimiter = map.delimiter === 'tab' ? '\t' : (map.delimiter ?? ',')
    parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: 200_000,
      on_record: (row: string[], info: Info) => take(row, info)
    } as never)
  } catch (error) {
    return csvFault(error, name)
  }
  if (rows > mostRecords + 1)
    tell(draft, 'error', 'limit', `Unexpected table of ${rows - 1} rows, expected at most ${mostRecords}`, pointOf(mostRecords + 2))
  if (rows < 2) tell(draft, 'error', 'empty-input', 'Unexpected table without rows, expected a row of names and others below it', pointOf(1))
  const {sources, entities, claims} = draft
  return closeDraft(draft, [
    counted(Math.max(0, rows - 1), 'row'),
    `${counted(sources.length, 'source')}, ${counted(entities.length, 'entity', 'entities')}, ${counted(claims.length, 'draft claim')}`
  ])
}
