import type {Basis} from '../model/basis.ts'
import type {Claim} from '../model/claim.ts'
import type {Id} from '../model/id.ts'
import type {Stance, Statement} from '../model/statement.ts'
import type {LanguageTag} from '../model/text.ts'
import {listed, type Part, sourceByParts, sourcePart, speakerParts} from './attribution.ts'
import {basisFor, derivationVerb} from './basis-words.ts'
import type {Named} from './names.ts'
import {isTakenBack, spokenBy} from './spoken-by.ts'

const because: Readonly<Record<Stance, string>> = {
  supports: ' is listed as a report because it gives this as the word of ',
  disputes: ' is listed as a dispute because in it this is denied or contested by ',
  mentions: ' is listed as a mention: the matter is brought up, without a side being taken, by ',
  withdraws: ' is listed because in it this is taken back by '
}
const from = {
  original: ' It rests on its own observation or record.',
  unnamed: ' It rests on somebody it does not name.',
  unstated: ' Where it got this from is not stated.'
} as const

function basisSentence(named: Named, basis: readonly Basis[] | undefined, lang: LanguageTag): Part[] {
  if (basis === undefined || basis.length === 0) return [{words: from.unstated}]
  const cited = basis.filter((one) => typeof one !== 'string')
  const own = basis.includes('original') ? [{words: from.original}] : []
  const unnamed = basis.some((one) => typeof one === 'string' && one.startsWith('unnamed')) ? [{words: from.unnamed}] : []
  const derived =
    cited.length === 0
      ? []
      : [
          {words: ' It '},
          ...listed(cited, ({how, source}) => [{words: `${derivationVerb[how]} `}, ...sourceByParts(named, source, lang)]),
          {words: '.'}
        ]
  return [...derived, ...own, ...unnamed]
}

/** What a statement rests on that nobody read for this page: neither as such nor for this claim. */
function notRead(named: Named, basis: readonly Basis[] | undefined, claim: Claim): Id<'source'>[] {
  const read = new Set(claim.statements.map(({source}) => source))
  return (basis ?? []).flatMap((one) =>
    typeof one === 'string' || read.has(one.source) || named.sources.get(one.source)?.consulted ? [] : [one.source]
  )
}

/** Why one statement is listed. It repeats nothing of the claim itself. */
function statementSentences(named: Named, claim: Claim, statement: Statement, lang: LanguageTag): Part[] {
  const source = named.sources.get(statement.source)
  const basis = basisFor(statement, source)
  return [
    ...sourceByParts(named, statement.source, lang, statement.locator),
    {words: because[statement.stance]},
    ...speakerParts(named, spokenBy(named, statement), lang),
    {words: '.'},
    ...(statement.stance === 'mentions' ? [] : basisSentence(named, basis, lang)),
    ...notRead(named, basis, claim).flatMap((id) => [{words: ' '}, sourcePart(named, id, lang), {words: ' was not consulted.'}]),
    ...(source?.withdrawn ? [{words: ' The source has been withdrawn, so it counts for nothing.'}] : []),
    ...(isTakenBack(named, statement) ? [{words: ' It has been taken back since.'}] : [])
  ]
}

/** Why each report, dispute, mention and withdrawal is listed, in plain words; one list of pieces each. */
export const explanation = (named: Named, claim: Claim, lang: LanguageTag): Part[][] =>
  claim.statements.map((statement) => statementSentences(named, claim, statement, lang))
