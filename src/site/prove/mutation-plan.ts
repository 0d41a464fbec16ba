/** What is mutated, with the tests that should notice: the quick ones first, the thorough ones for what they let through. */
export interface MutationPlan {
  readonly file: string
  readonly quick: readonly string[]
  readonly thorough: readonly string[]
}

const engine = (name: string, ...more: readonly string[]): MutationPlan => ({
  file: `src/analyse/${name}.ts`,
  quick: ['tests/analyse/worked-cases.test.ts', 'tests/analyse/halcyon.test.ts'],
  thorough: ['tests/analyse/properties.test.ts', 'tests/view/falls.test.ts', ...more]
})
const withTests = (file: string, ...quick: readonly string[]): MutationPlan => ({file, quick, thorough: []})

export const mutationPlan: readonly MutationPlan[] = [
  engine('components', 'tests/analyse/circular.test.ts'),
  engine('statuses-of'),
  engine('support-of'),
  engine('falls'),
  engine('attribution-of'),
  engine('lines'),
  engine('independent-lines', 'tests/analyse/independent-lines.test.ts'),
  engine('breaking-set', 'tests/analyse/breaking-set.test.ts'),
  withTests('src/analyse/circular.ts', 'tests/analyse/circular.test.ts'),
  withTests('src/analyse/paths.ts', 'tests/analyse/paths.test.ts', 'tests/analyse/connections.test.ts'),
  withTests('src/analyse/connections.ts', 'tests/analyse/connections.test.ts'),
  withTests('src/analyse/shortest-path.ts', 'tests/analyse/paths.test.ts'),
  withTests('src/analyse/claim-grade.ts', 'tests/analyse/connections.test.ts'),
  withTests('src/render/attribution.ts', 'tests/render/attribution.test.ts')
]
