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

/** `certain` counts reports only; `full` also says how many independent lines of sourcing they come down to. */
export type EvidenceWording = 'certain' | 'full'
/** What pages, search, network and exports say. */
export const evidenceWording: EvidenceWording = 'full'

/** “1 line of sourcing”, “3 independent lines”, “at least 3 independent lines” where they were not all counted. */
export function lineWords({lines, exact}: EvidenceStatus['independent']): string {
  const least = exact ? '' : 'at least '
  return lines === 1 ? `${least}1 line of sourcing` : `${least}${lines} independent lines`
}
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

type SupportWords = Readonly<Record<Support, (status: EvidenceStatus) => string>>
const supportWords: Readonly<Record<EvidenceWording, SupportWords>> = {
  certain: {
    unsourced: () => 'No source given',
    fallen: () => 'Support withdrawn',
    circular: ({reports}) => reportWords(reports),
    'one-line': ({reports}) => reportWords(reports),
    'many-lines': ({reports}) => reportWords(reports)
  },
  full: {
    unsourced: () => 'No source given',
    fallen: () => 'Support withdrawn',
    circular: () => 'Circular sourcing',
    'one-line': ({independent}) => capitalised(lineWords(independent)),
    'many-lines': ({independent}) => capitalised(lineWords(independent))
  }
}

/** A flag as a sentence for the claim's page; undefined: it says nothing that the chip does not. */
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

/** What flags say once lines are counted on the page. */
const fullFlagWords: Partial<Readonly<Record<EvidenceFlag, string>>> = {
  'one-person': 'Every report goes back to, or through, one and the same person or party.',
  'one-publisher': 'Every report goes back to, or through, one publisher or owner.',
  opinion: 'As an opinion it is not counted by what it rests on, only by who reports it.'
}

/** “Opinion of Ana Ruiz, reported in 2 independent sources”: for what no number of lines can settle. */
function viewWords({attribution}: EvidenceStatus, kind: string, named: Named, lang: LanguageTag): string | undefined {
  const [first, ...others] = attribution
  if (!first) return undefined
  const more = others.length === 0 ? '' : others.length === 1 ? ' and 1 other' : ` and ${others.length} others`
  const where = first.lines === 1 ? '1 source' : `${first.lines} independent sources`
  return `${kind} of ${partyName(named, first.speaker, lang).text}${more}, reported in ${where}`
}

/** What the chip says of support, with what kind of claim it is. */
function supportPieces(named: Named, claim: Claim, status: EvidenceStatus, lang: LanguageTag, wording: EvidenceWording): (string | undefined)[] {
  const kind = kindWords[claim.kind]
  const support = supportWords[wording][status.support](status)
  if (status.support === 'fallen') return [support, kind]
  const view = wording === 'full' && kind !== undefined && status.support !== 'unsourced' ? viewWords(status, kind, named, lang) : undefined
  return view === undefined ? [kind, support] : [view]
}

/** The chip of a claim: in words, the same on pages, in search, in the network and in exports. */
export function evidenceChip(
  named: Named,
  claim: Claim,
  status: EvidenceStatus | undefined,
  lang: LanguageTag,
  wording: EvidenceWording = evidenceWording
): Chip {
  if (!isLive(claim)) return {words: 'Withdrawn', tone: 'lacking'}
  if (!status) throw new Error(`Unexpected claim \`${claim.id}\` without a status, expected one for every live claim`)
  const [first, ...rest] = supportPieces(named, claim, status, lang, wording)
  const contest = contestWords(status, named, lang)
  const origin = status.flags.includes('origin-not-stated') && status.reports > 0 ? 'Origin not stated' : undefined
  const pieces = status.support === 'fallen' ? [first, contest, ...rest] : [contest, first, ...rest, origin]
  const lacking = status.support === 'unsourced' || status.support === 'fallen'
  return {
    words: pieces.filter((piece) => piece !== undefined).join(' · '),
    tone: contest !== undefined ? 'contested' : lacking ? 'lacking' : 'plain'
  }
}

/** The flags of a claim as sentences. */
export const flagSentences = ({flags}: EvidenceStatus, wording: EvidenceWording = evidenceWording): string[] =>
  flags.map((flag) => flagWords[flag] ?? (wording === 'full' ? fullFlagWords[flag] : undefined)).filter((words) => words !== undefined)
