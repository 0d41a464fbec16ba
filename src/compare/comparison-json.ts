import type {Comparison} from './comparison.ts'

/** What was compared with what. */
export interface Compared {
  readonly base: {readonly name: string; readonly commit?: string}
  readonly head: {readonly name: string; readonly commit?: string}
}

/** A comparison as data; its form is `comparisonFile` in `src/schema/comparison-file.ts`. */
export function comparisonJson({regressions, differences}: Comparison, {base, head}: Compared): string {
  return `${JSON.stringify({format: 1, base, head, regressions, differences}, undefined, 2)}\n`
}
