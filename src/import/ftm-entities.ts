import {CsvError, type Info, parse} from 'csv-parse/sync'
import type {FilePoint} from '../model/point.ts'
import type {Fault} from '../read/fault.ts'
import {parseJson} from './json-input.ts'
import {isNode, type Json, type JsonNode, listOf, textOf} from './json-ld.ts'

/** An entity of FollowTheMoney: what one line, or the statements about it, say. */
export interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly datasets: readonly string[]
  readonly properties: ReadonlyMap<string, readonly string[]>
  readonly point: FilePoint
}

interface Open {
  readonly id: string
  schema: string
  readonly datasets: Set<string>
  readonly properties: Map<string, string[]>
  readonly point: FilePoint
}

const textsOf = (value: Json | undefined): string[] =>
  listOf(value).flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? [String(one)] : isNode(one) ? (textOf(one.id) ?? []) : []))

function add(entities: Map<string, Open>, id: string, schema: string, point: FilePoint): Open {
  const found = entities.get(id) ?? {id, schema, datasets: new Set<string>(), properties: new Map<string, string[]>(), point}
  entities.set(id, found)
  return found
}

const append = (open: Open, property: string, values: readonly string[]): void =>
  void open.properties.set(property, [...new Set([...(open.properties.get(property) ?? []), ...values])])

function takeLine(node: JsonNode, entities: Map<string, Open>, point: FilePoint): Fault | undefined {
  const [schema, id] = [textOf(node.schema), textOf(node.canonical_id) ?? textOf(node.entity_id) ?? textOf(node.id)]
  if (schema === undefined || id === undefined)
    return {code: 'missing-key', level: 'warn', reason: 'Unexpected line without `id` or `schema`, expected both; left out', at: point.offset}
  const open = add(entities, id, schema, point)
  for (const dataset of [...textsOf(node.datasets), ...textsOf(node.dataset)]) open.datasets.add(dataset)
  const [property, value] = [textOf(node.prop), textOf(node.value)]
  if (property !== undefined && value !== undefined) {
    if (property !== 'id') append(open, property, [value])
    return undefined
  }
  for (const [name, values] of Object.entries(isNode(node.properties) ? node.properties : {})) append(open, name, textsOf(values))
  return undefined
}

const statementTable = /^[^\n]*\bcanonical_id\b[^\n]*\bprop\b|^[^\n]*\bprop\b[^\n]*\bcanonical_id\b/

/** Statements as a table, with the columns of the statement type. */
function tableEntities(text: string, pointAt: (offset: number) => FilePoint): FtmEntities {
  const entities = new Map<string, Open>()
  const faults: Fault[] = []
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  let [lines, next] = [0, 2]
  const take = (row: JsonNode, {lines: last}: Info): null => {
    const fault = takeLine(row, entities, pointAt(starts[next - 1] ?? 0))
    if (fault) faults.push(fault)
    lines += 1
    next = last + 1
    return null
  }
  try {
    parse(text, {
      columns: true,
      relax_column_count: true,
      max_record_size: 200_000,
      on_record: (row: JsonNode, info: Info) => take(row, info)
    } as never)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number((error as unknown as {lines?: number}).lines ?? 1)
    faults.push({code: 'csv', reason: 'Unexpected table, expected rows of quoted or plain cells', at: starts[line - 1] ?? 0})
  }
  return {entities: closed(entities), faults, lines}
}

const closed = (entities: ReadonlyMap<string, Open>): FtmEntity[] =>
  [...entities.values()].map(({datasets, ...rest}) => ({...rest, datasets: [...datasets]}))

export interface FtmEntities {
  readonly entities: readonly FtmEntity[]
  readonly faults: readonly Fault[]
  readonly lines: number
}

/** Entities and statements, a line each, or statements as a table. A line that is none costs itself. */
export function ftmEntities(text: string, pointAt: (offset: number) => FilePoint): FtmEntities {
  if (!text.trimStart().startsWith('{') && statementTable.test(text)) return tableEntities(text, pointAt)
  const entities = new Map<string, Open>()
  const faults: Fault[] = []
  let lines = 0
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? undefined : end)
    if (line.trim() !== '') {
      lines += 1
      const parsed = parseJson(line, at)
      if ('code' in parsed)
        faults.push(parsed.code === 'json' ? {...parsed, level: 'warn', reason: `${parsed.reason}; the line is left out`} : parsed)
      else if (!isNode(parsed.value))
        faults.push({code: 'ftm', level: 'warn', reason: 'Unexpected line, expected an entity or a statement; left out', at})
      else faults.push(...[takeLine(parsed.value, entities, pointAt(at))].flatMap((fault) => fault ?? []))
    }
    at = end < 0 ? text.length : end + 1
  }
  return {entities: closed(entities), faults, lines}
}
