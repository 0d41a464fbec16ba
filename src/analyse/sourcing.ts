import type {Basis} from '../model/basis.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id, Party, Speaker} from '../model/id.ts'
import type {LineKey} from '../model/line.ts'
import type {Source} from '../model/source.ts'
import type {Statement} from '../model/statement.ts'
import {components} from './components.ts'
import {type KeySet, keySet} from './key-set.ts'
import {type KeyTable, keyTable, publisherKey, retractedBy, speakerKey} from './key-table.ts'

/** The sources a chain goes on to, and who stands at its head when it ends here. */
export interface Rests {
  readonly on: Int32Array
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

/** Who may stand at the head of a line, or take one back, by some statements. */
const speakersIn = ({speakers, basis, stance}: Statement, source: Source): Speaker[] => [
  ...speakers,
  ...marksIn(basis),
  ...(stance === 'withdraws' ? voicesOf(source) : [])
]

/** Gives every party its number, in an order that does not depend on that of the content; the table does not grow later. */
function numberParties(
  all: readonly Source[],
  claims: KnowledgeGraph['claims'],
  sources: KnowledgeGraph['sources'],
  owners: readonly LineKey[],
  table: KeyTable
): void {
  const stated = [...claims.values()].flatMap(({statements}) =>
    statements.flatMap((statement) => speakersIn(statement, sources.get(statement.source)!))
  )
  const speakers = new Set<Speaker>(['unstated', ...all.flatMap(({authors, basis}) => [...authors, ...marksIn(basis)]), ...stated])
  for (const speaker of [...speakers].sort()) table.speaker(speaker)
  const publishers = all.flatMap(({publisher}) => (publisher ? [publisherKey(publisher)] : []))
  for (const key of [...new Set<LineKey>(['pub:unknown', ...publishers, ...owners, ...stated.flatMap(retractedBy)])].sort()) table.number(key)
}

/** What lines of sourcing are made of; without owners two papers of one owner are two publishers. */
export function sourcingOf({sources, claims}: Pick<KnowledgeGraph, 'sources' | 'claims'>, ownersOf: OwnersOf = () => []): Sourcing {
  const table = keyTable()
  const all = [...sources.values()]
  const ids = all.map(({id}) => id)
  const numberOf = new Map(ids.map((id, number) => [id, number]))
  const owners = all.map(ownersOf)
  numberParties(all, claims, sources, owners.flat(), table)
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
