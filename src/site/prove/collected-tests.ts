/** Stands in for `node:test` while mutants are tried: tests are collected, and run one after the other in this thread. */
export interface CollectedTest {
  readonly name: string
  readonly run: (context: unknown) => unknown
}

const collected: CollectedTest[] = []
/** Hands over what was collected since it was last asked for. */
export const takeTests = (): CollectedTest[] => collected.splice(0)

export function test(name: string, ...given: readonly unknown[]): void {
  collected.push({name, run: given.at(-1) as CollectedTest['run']})
}
export function describe(_: string, ...given: readonly unknown[]): void {
  ;(given.at(-1) as () => void)()
}
export const it = test
export const suite = describe
