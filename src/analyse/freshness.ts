import {dateBounds, type Edtf} from '../model/date.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import {lookupKey} from '../model/lookup-key.ts'
import type {Source} from '../model/source.ts'
import {plainUrl} from './plain-url.ts'

export type Staleness =
  | 'no-url'
  | 'no-archive'
  | 'no-access-date'
  | 'stale'
  | 'undated'
  | 'no-author-and-publisher'
  | 'duplicate-source'
  | 'shortened-url'
  | 'http-url'

/** A source whose record is weak. */
export interface Finding {
  readonly source: Id<'source'>
  readonly problem: Staleness
  /** The other records of a duplicate. */
  readonly others: readonly Id<'source'>[]
}

const shorteners: ReadonlySet<string> = new Set([
  'bit.ly',
  't.co',
  'goo.gl',
  'tinyurl.com',
  'ow.ly',
  'is.gd',
  'buff.ly',
  'dlvr.it',
  'fb.me',
  'youtu.be'
])
/** What two records of one work have in common: their address, or title, publisher and date. */
const marksOf = ({url, title, publisher, date}: Source): string[] => [
  ...(url === undefined ? [] : [`url ${plainUrl(url)}`]),
  ...(publisher && date ? [...title.values()].map((text) => `title ${lookupKey(text)} ${publisher} ${date}`) : [])
]

function duplicates(sources: readonly Source[]): ReadonlyMap<Id<'source'>, Set<Id<'source'>>> {
  const byMark = Map.groupBy(
    sources.flatMap((source) => marksOf(source).map((mark) => ({mark, id: source.id}))),
    ({mark}) => mark
  )
  const others = new Map<Id<'source'>, Set<Id<'source'>>>()
  for (const same of byMark.values())
    for (const {id} of same) for (const other of same) if (other.id !== id) others.set(id, (others.get(id) ?? new Set()).add(other.id))
  return others
}

/** Whether a date of our reading is older than so many days before the newest one. */
const isStale = (accessed: Edtf, newest: number, days: number): boolean => dateBounds(accessed).latest < newest - days

function problemsOf({url, archive, accessed, date, authors, publisher}: Source, newest: number, staleAfter: number): Staleness[] {
  const host = url === undefined ? '' : new URL(url).hostname.replace(/^www\./, '')
  const when: [Staleness, boolean][] = [
    ['no-url', url === undefined && archive === undefined],
    ['no-archive', url !== undefined && archive === undefined],
    ['no-access-date', url !== undefined && accessed === undefined],
    ['stale', accessed !== undefined && isStale(accessed, newest, staleAfter)],
    ['undated', date === undefined],
    ['no-author-and-publisher', authors.length === 0 && publisher === undefined],
    ['shortened-url', shorteners.has(host)],
    ['http-url', url?.startsWith('http:') ?? false]
  ]
  return when.flatMap(([problem, holds]) => (holds ? [problem] : []))
}

/** What is weak in the records of sources, in order of source. "Now" is the newest day on which any source was read. */
export function freshnessOf({sources, site}: KnowledgeGraph): Finding[] {
  const all = [...sources.values()].filter(({fictional}) => !fictional)
  const newest = Math.max(-Infinity, ...all.flatMap(({accessed}) => (accessed ? [dateBounds(accessed).earliest] : [])))
  const others = duplicates(all)
  return all.flatMap((source) => {
    const problems = problemsOf(source, newest, site.staleAfter).map((problem): Finding => ({source: source.id, problem, others: []}))
    const same = others.get(source.id)
    return same ? [...problems, {source: source.id, problem: 'duplicate-source', others: [...same].sort()}] : problems
  })
}
