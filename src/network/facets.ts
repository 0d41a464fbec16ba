import type {ContestState, Support} from '../model/evidence-status.ts'
import type {ClaimFacts, Facets, NameOf} from './facts.ts'
import {supportWords} from './network-state.ts'

const contests: readonly ContestState[] = ['none', 'disputed', 'denied']

/** Columns, small on the wire; a list of a claim names the places of its words. */
interface FacetFile {
  /** How many files hold the facts of this picture: `<name>.json`, `<name>.2.json` … */
  readonly parts: number
  /** Paths of claims without their kind, sorted. */
  readonly claim: readonly string[]
  readonly support: readonly number[]
  readonly contest: readonly number[]
  readonly lines: readonly number[]
  /** Places in `predicates`; -1 for none. */
  readonly predicate: readonly number[]
  readonly publishers: readonly (readonly number[])[]
  readonly speakers: readonly (readonly number[])[]
  /** First and last day; null where open; 0 in place of both for an undated claim. */
  readonly time: readonly (readonly [number | null, number | null] | 0)[]
  readonly predicates: readonly (readonly [id: string, label: string])[]
  readonly names: readonly (readonly [word: string, name: string, lang?: string])[]
}

const day = (value: number): number | null => (Number.isFinite(value) ? value : null)

function fileOf(ids: readonly string[], {claims, names, predicates}: Facets, parts: number): string {
  const all = ids.map((id) => claims.get(id)!)
  const words = [...new Set(all.flatMap(({publishers, speakers}) => [...publishers, ...speakers]))].sort()
  const kinds = [...new Set(all.flatMap(({predicate}) => predicate ?? []))].sort()
  const [wordAt, kindAt] = [new Map(words.map((word, at) => [word, at])), new Map(kinds.map((word, at) => [word, at]))]
  const named = (word: string): FacetFile['names'][number] => {
    const {text, lang} = names.get(word)!
    return lang === undefined ? [word, text] : [word, text, lang]
  }
  const file: FacetFile = {
    parts,
    claim: ids.map((id) => id.slice('claim/'.length)),
    support: all.map(({support}) => supportWords.indexOf(support)),
    contest: all.map(({contest}) => contests.indexOf(contest)),
    lines: all.map(({lines}) => lines),
    predicate: all.map(({predicate}) => (predicate === undefined ? -1 : kindAt.get(predicate)!)),
    publishers: all.map(({publishers}) => publishers.map((word) => wordAt.get(word)!)),
    speakers: all.map(({speakers}) => speakers.map((word) => wordAt.get(word)!)),
    time: all.map(({time}) => (time ? [day(time.earliest), day(time.latest)] : 0)),
    predicates: kinds.map((id) => [id, predicates.get(id) ?? id] as const),
    names: words.map(named)
  }
  return JSON.stringify(file)
}

/** Letters in one file: with names and addresses as they are, a good deal below 20 KB when compressed. */
const mostLetters = 60_000

/** The files of some facts, in order; several when they are many. */
export function encodeFacets(facets: Facets, letters: number = mostLetters): string[] {
  const ids = [...facets.claims.keys()].sort()
  const whole = fileOf(ids, facets, 1)
  if (whole.length <= letters || ids.length < 2) return [whole]
  const parts = Math.min(ids.length, Math.ceil((whole.length * 1.15) / letters))
  const size = Math.ceil(ids.length / parts)
  const cut = Array.from({length: Math.ceil(ids.length / size)}, (_, at) => ids.slice(at * size, (at + 1) * size))
  return cut.map((some) => fileOf(some, facets, cut.length))
}

/** The reverse of one file of `encodeFacets`. */
export function decodeFacets(file: FacetFile): Facets & {readonly parts: number} {
  const words = file.names.map(([word]) => word)
  const time = (bounds: FacetFile['time'][number]): Pick<ClaimFacts, 'time'> =>
    bounds === 0 ? {} : {time: {earliest: bounds[0] ?? Number.NEGATIVE_INFINITY, latest: bounds[1] ?? Number.POSITIVE_INFINITY}}
  const facts = file.claim.map((path, at): readonly [string, ClaimFacts] => [
    `claim/${path}`,
    {
      ...(file.predicate[at]! >= 0 && {predicate: file.predicates[file.predicate[at]!]![0]}),
      support: supportWords[file.support[at]!] as Support,
      contest: contests[file.contest[at]!]!,
      lines: file.lines[at]!,
      publishers: file.publishers[at]!.map((one) => words[one]!),
      speakers: file.speakers[at]!.map((one) => words[one]!),
      ...time(file.time[at]!)
    }
  ])
  const names = file.names.map(([word, text, lang]): readonly [string, NameOf] => [word, lang === undefined ? {text} : {text, lang}])
  return {parts: file.parts, claims: new Map(facts), names: new Map(names), predicates: new Map(file.predicates)}
}
