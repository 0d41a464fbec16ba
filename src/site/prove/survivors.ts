/** Why mutants that no test notices are no gap: they compute the same, or only slower. */
export interface Explanation {
  readonly file: string
  /** The line that is changed, without the space around it. */
  readonly code: string
  readonly changes: readonly string[]
  readonly reason: string
}

export const explanations: readonly Explanation[] = []
