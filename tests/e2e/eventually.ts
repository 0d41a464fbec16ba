import {setTimeout} from 'node:timers/promises'

/** Repeats an assertion until it holds; after ten seconds its last failure counts. */
export async function eventually(assertion: () => Promise<void>): Promise<void> {
  const end = Date.now() + 10_000
  for (;;) {
    try {
      return await assertion()
    } catch (error) {
      if (Date.now() > end) throw error
    }
    await setTimeout(50)
  }
}
