import type {Id} from './id.ts'

export type Derivation = 'based-on' | 'quotes' | 'reprints' | 'translates' | 'summarises'
export const derivations: readonly Derivation[] = ['based-on', 'quotes', 'reprints', 'translates', 'summarises']

/** Where a source, or one statement of it, got it from. An absent list means: not stated. */
export type Basis = {readonly source: Id<'source'>; readonly how: Derivation} | 'original' | 'unnamed' | `unnamed:${string}`
