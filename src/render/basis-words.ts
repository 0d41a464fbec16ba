import type {Basis} from '../model/basis.ts'
import type {Source} from '../model/source.ts'
import type {Statement} from '../model/statement.ts'
import type {LanguageTag} from '../model/text.ts'
import {listed, type Part, sourceByParts} from './attribution.ts'
import type {Named} from './names.ts'

/** What a text does with another, after “it”. */
export const derivationVerb = {
  'based-on': 'draws on',
  quotes: 'quotes',
  reprints: 'reprints',
  translates: 'translates',
  summarises: 'summarises'
} as const

export const originalWords = 'its own observation or record'
export const unnamedWords = 'somebody it does not name'
export const notStatedWords = 'not stated'

/** Where a source or statement got it from: the statement's own word, else its source's. */
export const basisFor = (statement: Statement, source: Source | undefined): readonly Basis[] | undefined => statement.basis ?? source?.basis

function basisParts(named: Named, basis: Basis, lang: LanguageTag): Part[] {
  if (basis === 'original') return [{words: originalWords}]
  if (basis === 'unnamed') return [{words: unnamedWords}]
  if (typeof basis === 'string') return [{words: `${unnamedWords} (${basis.slice('unnamed:'.length)})`}]
  const source = sourceByParts(named, basis.source, lang)
  return basis.how === 'based-on' ? source : [{words: `${derivationVerb[basis.how]} `}, ...source]
}

/** “Ferry overloaded”, “reprints Ferry overloaded”, “its own observation or record”, “not stated”. */
export const basisWords = (named: Named, basis: readonly Basis[] | undefined, lang: LanguageTag): Part[] =>
  basis === undefined || basis.length === 0 ? [{words: notStatedWords}] : listed(basis, (one) => basisParts(named, one, lang))
