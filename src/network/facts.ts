import type {ContestState, Support} from '../model/evidence-status.ts'

/** What is known of a claim that a reader can filter by. Times are days since 1970, both included. */
export interface ClaimFacts {
  readonly predicate?: string
  readonly support: Support
  readonly contest: ContestState
  readonly lines: number
  /** Of the sources of its statements. */
  readonly publishers: readonly string[]
  /** Of its statements, whatever their stance. */
  readonly speakers: readonly string[]
  /** When it is said to have been so, else when it was first said; absent: undated. Infinite at an open end. */
  readonly time?: {readonly earliest: number; readonly latest: number}
}
export interface NameOf {
  readonly text: string
  readonly lang?: string
}

/** The facts of some claims, with the names of whom they name. */
export interface Facets {
  readonly claims: ReadonlyMap<string, ClaimFacts>
  /** By id or by the word of the address. */
  readonly names: ReadonlyMap<string, NameOf>
  /** From subject to object. */
  readonly predicates: ReadonlyMap<string, string>
}
export const noFacets: Facets = {claims: new Map(), names: new Map(), predicates: new Map()}

/** Several as one. */
export const joinedFacets = (all: readonly Facets[]): Facets => ({
  claims: new Map(all.flatMap(({claims}) => [...claims])),
  names: new Map(all.flatMap(({names}) => [...names])),
  predicates: new Map(all.flatMap(({predicates}) => [...predicates]))
})
