import {isLive} from '../graph/shown.ts'
import type {Claim} from '../model/claim.ts'
import type {EvidenceFlag, EvidenceStatus, Support} from '../model/evidence-status.ts'
import type {LanguageTag} from '../model/text.ts'
import {type Named, partyName} from './names.ts'

/** `plain`, `contested` and `lacking` are shapes of the chip: outline, bar and dashes; none is a judgement. */
export interface Chip {
  readonly words: string
  readonly tone: 'plain' | 'contested' | 'lacking'
}

export const reportWords = (count: number): string => (count === 1 ? '1 report' : `${count} reports`)

/**
 * What the chip says of support. Only what is certain stands here: how many origins the reports have is
 * computed, but not shown before the pages that explain it.
 */
const supportWords: Readonly<Record<Support, (status: EvidenceStatus) => string>> = {
  unsourced: () => 'No source given',
  fallen: () => 'Support withdrawn',
  circular: ({reports}) => reportWords(reports),
  'one-line': ({reports}) => reportWords(reports),
  'many-lines': ({reports}) => reportWords(reports)
}

/** A flag as a sentence for the claim's page; undefined: not shown yet, for the same reason. */
const flagWords: Readonly<Record<EvidenceFlag, string | undefined>> = {
  'second-hand': 'The works these reports go back to were not consulted for this page; what they say is known through others.',
  'unnamed-origin': 'Every report goes back to a speaker whom the sources do not name.',
  'origin-not-stated': 'No source listed here states where it got this from.',
  'one-person': undefined,
  'one-publisher': undefined,
  amplified: undefined,
  'corrected-source': 'A source that every report rests on has been corrected; see the source.',
  'quote-absent': 'A quotation was looked for in a copy of its source and not found there.',
  inference: 'This is an inference by the maintainers of this site from other claims.',
  opinion: undefined,
  departs: 'A citing text differs from what its own source says; see the statement concerned.'
}

const kindWords: Readonly<Record<Claim['kind'], string | undefined>> = {factual: undefined, opinion: 'Opinion', forecast: 'Forecast'}

function contestWords({contest}: EvidenceStatus, named: Named, lang: LanguageTag): string | undefined {
  if (contest.state === 'none') return undefined
  if (contest.state === 'disputed') return 'Disputed'
  const names = contest.by.map((id) => partyName(named, id, lang).text)
  return `Denied by ${names.length > 2 ? `${names[0]} and ${names.length - 1} others` : names.join(' and ')}`
}

/** The chip of a claim: in words, the same on pages, in search, in the network and in exports. */
export function evidenceChip(named: Named, claim: Claim, status: EvidenceStatus | undefined, lang: LanguageTag): Chip {
  if (!isLive(claim)) return {words: 'Withdrawn', tone: 'lacking'}
  if (!status) throw new Error(`Unexpected claim \`${claim.id}\` without a status, expected one for every live claim`)
  const support = supportWords[status.support](status)
  const contest = contestWords(status, named, lang)
  const origin = status.flags.includes('origin-not-stated') && status.reports > 0 ? 'Origin not stated' : undefined
  const pieces = status.support === 'fallen' ? [support, contest, kindWords[claim.kind]] : [contest, kindWords[claim.kind], support, origin]
  const lacking = status.support === 'unsourced' || status.support === 'fallen'
  return {
    words: pieces.filter((piece) => piece !== undefined).join(' · '),
    tone: contest !== undefined ? 'contested' : lacking ? 'lacking' : 'plain'
  }
}

/** The flags of a claim as sentences. */
export const flagSentences = ({flags}: EvidenceStatus): string[] => flags.map((flag) => flagWords[flag]).filter((words) => words !== undefined)
