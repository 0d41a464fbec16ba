import {audit} from './audit.ts'
import type {Proof} from './proof.ts'

/** Proofs that exist, by name. */
export const proofs: ReadonlyMap<string, () => Promise<Proof>> = new Map([['audit', audit]])

/** Names that are fixed but have no proof behind them yet. */
export const planned: readonly string[] = ['mutation', 'faults', 'fuzz', 'soak', 'visual', 'lighthouse', 'scale']
