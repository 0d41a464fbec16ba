/** Why mutants that no test notices are no gap: they compute the same, or only slower. */
export interface Explanation {
  readonly file: string
  /** The line that is changed, without the space around it. */
  readonly code: string
  readonly changes: readonly string[]
  readonly reason: string
}

type Row = readonly [code: string, changes: readonly string[], reason: string]

/** Explanations of one file below `src/`. */
export const inFile = (name: string, rows: readonly Row[]): Explanation[] =>
  rows.map(([code, changes, reason]) => ({file: `src/${name}.ts`, code, changes, reason}))

export const sign = 'Only the sign of a comparison counts, and the two are never alike.'
