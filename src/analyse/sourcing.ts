import type {Basis} from '../model/basis.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id, Party, Speaker} from '../model/id.ts'
import type {LineKey} from '../model/line.ts'
import type {Source} from '../model/source.ts'
import {components} from './components.ts'
import {type KeySet, keySet} from './key-set.ts'
import {type KeyTable, keyTable, publisherKey, retractedBy, speakerKey} from './key-table.ts'

/** The sources a chain goes on to, and who stands at its head when it ends here. */
export interface Rests {
  readonly on: KeySet
  /** Keys of speakers who are marked as unnamed. */
  readonly unnamed: readonly number[]
  /** Whether the speaker is whoever a statement names, or an author. */
  readonly isHead: boolean
}

/** The sources of a graph by number, in order of id, with all that lines are made of. */
export interface Sourcing {
  readonly ids: readonly Id<'source'>[]
  readonly numberOf: ReadonlyMap<Id<'source'>, number>
  readonly table: KeyTable
  /** Sources that rest on each other together, each group after all that it rests on. Keys are numbered in this order: roots first. */
  readonly order: readonly (readonly number[])[]
  readonly rests: readonly Rests[]
  readonly keys: readonly KeySet[]
  /** Of each source, the key `src:`. */
  readonly own: Int32Array
  readonly withdrawn: Uint8Array
  /** Who takes words back when a source does so and names nobody: its authors, else its publisher. */
  readonly voices: readonly (readonly Party[])[]
  /** Keys of the authors, or of “unstated”. */
  readonly authors: readonly KeySet[]
}

/** The owners above a publisher at the time of a source. */
export type OwnersOf = (source: Source) => readonly LineKey[]

export function restsOf(basis: readonly Basis[] | undefined, numberOf: Sourcing['numberOf'], table: KeyTable): Rests {
  const given = basis ?? []
  const on = given.flatMap((one) => (typeof one === 'string' ? [] : (numberOf.get(one.source) ?? [])))
  const unnamed = given.flatMap((one) => (typeof one === 'string' && one !== 'original' ? [table.speaker(one)] : []))
  return {on: keySet(on), unnamed: [...keySet(unnamed)], isHead: given.length === 0 || given.includes('original')}
}

function keysOf({id, authors, publisher}: Source, owners: readonly LineKey[]): LineKey[] {
  const unknown: LineKey[] = authors.length === 0 && publisher === undefined ? ['pub:unknown'] : []
  return [`src:${id.slice('source/'.length)}`, ...authors.map(speakerKey), ...(publisher ? [publisherKey(publisher)] : []), ...owners, ...unknown]
}

const voicesOf = ({authors, publisher}: Source): readonly Party[] => (authors.length > 0 || !publisher ? authors : [publisher])

/** The marks of unnamed speakers in a basis. */
const marksIn = (basis: readonly Basis[] | undefined): Speaker[] =>
  (basis ?? []).flatMap((one) => (typeof one === 'string' && one !== 'original' ? [one] : []))

/** Who may stand at the head of a line, or take one back, by the statements of a graph. */
function speakersIn({claims, sources}: Pick<KnowledgeGraph, 'sources' | 'claims'>): Set<Speaker> {
  const found = new Set<Speaker>()
  for (const {statements} of claims.values())
    for (const {speakers, basis, stance, source} of statements) {
      for (const speaker of speakers) found.add(speaker)
      if (basis) for (const mark of marksIn(basis)) found.add(mark)
      if (stance === 'withdraws') for (const voice of voicesOf(sources.get(source)!)) found.add(voice)
    }
  return found
}

/** Gives every party its number, in an order that does not depend on that of the content; the table does not grow later. */
function numberParties(graph: Pick<KnowledgeGraph, 'sources' | 'claims'>, owners: readonly LineKey[], table: KeyTable): void {
  const stated = speakersIn(graph)
  const speakers = new Set<Speaker>(stated).add('unstated')
  const publishers = new Set<Party>()
  for (const {authors, basis, publisher} of graph.sources.values()) {
    for (const author of authors) speakers.add(author)
    for (const mark of marksIn(basis)) speakers.add(mark)
    if (publisher) publishers.add(publisher)
  }
  for (const speaker of [...speakers].sort()) table.speaker(speaker)
  const keys = [...publishers].map(publisherKey)
  for (const key of [...new Set<LineKey>(['pub:unknown', ...keys, ...owners, ...[...stated].flatMap(retractedBy)])].sort()) table.number(key)
}

/** What lines of sourcing are made of; without owners two papers of one owner are two publishers. */
export function sourcingOf({sources, claims}: Pick<KnowledgeGraph, 'sources' | 'claims'>, ownersOf: OwnersOf = () => []): Sourcing {
  const table = keyTable()
  const all = [...sources.values()]
  const ids = all.map(({id}) => id)
  const numberOf = new Map(ids.map((id, number) => [id, number]))
  const owners = all.map(ownersOf)
  numberParties({sources, claims}, owners.flat(), table)
  const rests = all.map(({basis}) => restsOf(basis, numberOf, table))
  const order = components(all.length, (source) => rests[source]!.on)
  const own = new Int32Array(all.length)
  for (const source of order.flat()) own[source] = table.number(`src:${ids[source]!.slice('source/'.length)}`)
  const authors = all.map(({authors}) => keySet((authors.length > 0 ? authors : ['unstated' as const]).map(table.speaker)))
  const keys = all.map((source, number) => keySet(keysOf(source, owners[number]!).map(table.number)))
  return {
    ids,
    numberOf,
    table,
    own,
    order,
    rests,
    keys,
    voices: all.map(voicesOf),
    withdrawn: Uint8Array.from(all, ({withdrawn}) => (withdrawn ? 1 : 0)),
    authors
  }
}
