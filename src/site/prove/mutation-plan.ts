/** What is mutated, with the tests that should notice, the quickest first. */
export interface MutationPlan {
  readonly file: string
  readonly tests: readonly string[]
  /** Random graphs that a property is tried on. */
  readonly runs: number
}

const own = (names: readonly string[]): string[] => names.map((name) => `tests/analyse/${name}.test.ts`)
const alone = (name: string, ...tests: readonly string[]): MutationPlan => ({file: `src/analyse/${name}.ts`, tests: own(tests), runs: 500})
/** With the tests of the whole engine after its own. */
const engine = (name: string, ...tests: readonly string[]): MutationPlan => ({
  file: `src/analyse/${name}.ts`,
  tests: [...own([...tests, 'worked-cases', 'halcyon', 'properties']), 'tests/view/falls.test.ts'],
  runs: 30
})

export const mutationPlan: readonly MutationPlan[] = [
  engine('lines', 'lines'),
  engine('statuses-of', 'statuses-of', 'contest', 'flags', 'falls'),
  engine('support-of', 'support'),
  engine('contest', 'contest'),
  engine('flags', 'flags'),
  engine('falls', 'falls'),
  engine('attribution-of', 'attribution'),
  alone('independent-lines', 'independent-lines'),
  alone('breaking-set', 'breaking-set'),
  alone('components', 'components'),
  alone('circular', 'circular'),
  alone('paths', 'paths'),
  alone('connections', 'connections'),
  alone('shortest-path', 'paths'),
  alone('claim-grade', 'connections'),
  {file: 'src/render/attribution.ts', tests: ['tests/render/attribution.test.ts'], runs: 30}
]
