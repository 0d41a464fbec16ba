import type {Analysis} from '../analyse/analysis.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {RegressionCode} from '../model/regression-code.ts'

/** The content at one moment, compiled. */
export interface Version {
  readonly graph: KnowledgeGraph
  readonly analysis: Analysis
}

/** Two versions, and what an id of the first is called in the second; nothing where nothing carries it on. */
export interface Versions {
  readonly before: Version
  readonly after: Version
  readonly carried: <I extends Id>(id: I) => I | undefined
  /** Ids that carry on under another one. */
  readonly moved: ReadonlyMap<string, Id>
}

export type Side = 'before' | 'after'

/** Where something is written, in the version that has it. */
export interface Place {
  readonly side: Side
  readonly file: string
  readonly line: number
}

export interface Regression {
  readonly code: RegressionCode
  /** What it is about. */
  readonly id: Id
  /** A name, a title, or a claim as an attributed sentence. */
  readonly title: string
  readonly words: string
  /** More lines: attributed sentences, texts before and after. */
  readonly details: readonly string[]
  readonly place: Place
}

export const differenceKinds = ['added', 'changed', 'moved', 'removed'] as const
export type DifferenceKind = (typeof differenceKinds)[number]
export const comparedThings = ['claim', 'statement', 'source', 'entity', 'article'] as const
export type ComparedThing = (typeof comparedThings)[number]

export interface Difference {
  readonly kind: DifferenceKind
  readonly of: ComparedThing
  /** An id, or that of a statement: its claim's with a fragment. */
  readonly id: string
  readonly title: string
  /** What is different about it, a phrase each. */
  readonly words: readonly string[]
  readonly place: Place
}

/** What became of the evidence between two versions of the content. */
export interface Comparison {
  readonly regressions: readonly Regression[]
  readonly differences: readonly Difference[]
}
