import {setTimeout} from 'node:timers/promises'

/** Repeats an assertion until it holds; after the given milliseconds its last failure counts. */
export async function eventually(assertion: () => Promise<void>, patience = 10_000): Promise<void> {
  const end = Date.now() + patience
  for (;;) {
    try {
      return await assertion()
    } catch (error) {
      if (Date.now() > end) throw error
    }
    await setTimeout(50)
  }
}
