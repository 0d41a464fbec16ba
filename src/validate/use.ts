import type {Reference, WithdrawalFields} from '../model/entry.ts'

/** What a reference may mean: a `party` may stay a plain name, a `speaker` may be unnamed, a `basis` may be `itself`; in the `middle` of the network an entity or a claim may stand, a `node` of it may also be a source. */
export type Meaning = 'entity' | 'speaker' | 'party' | 'basis' | 'source' | 'claim' | 'middle' | 'node' | 'any'

/** One reference of a file. */
export interface Use {
  readonly means: Meaning
  readonly reference: Reference
}

export const usesOf = (means: Meaning, references: readonly (Reference | undefined)[]): Use[] =>
  references.flatMap((reference) => (reference === undefined ? [] : [{means, reference}]))

/** The notice of a withdrawal may be an address. */
export const withdrawalUses = (withdrawn: WithdrawalFields | undefined): Use[] => [
  ...usesOf('party', [withdrawn?.by]),
  ...usesOf('source', withdrawn?.notice?.text.includes('://') ? [] : [withdrawn?.notice])
]
