import type {Proof} from './proof.ts'

/** Proofs by name; each is loaded when it is asked for, since some need packages that only the tests have. */
export const proofs: ReadonlyMap<string, () => Promise<Proof>> = new Map([
  ['audit', async () => (await import('./audit.ts')).audit()],
  ['browser', async () => (await import('./browser.ts')).browser()],
  ['kill', async () => (await import('./kill.ts')).kill()],
  ['lighthouse', async () => (await import('./lighthouse.ts')).lighthouse()],
  ['mutation', async () => (await import('./mutation.ts')).mutation()],
  ['rename', async () => (await import('./rename.ts')).rename()],
  ['visual', async () => (await import('./visual.ts')).visual()]
])

/** Names that are fixed but have no proof behind them yet. */
export const planned: readonly string[] = ['faults', 'fuzz', 'soak', 'scale']
