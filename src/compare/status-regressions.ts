import {isLive} from '../graph/shown.ts'
import type {EvidenceStatus, Support} from '../model/evidence-status.ts'
import {evidenceChip, lineWords} from '../render/evidence-words.ts'
import type {ClaimPair} from './claim-pairs.ts'
import type {Regression, Version, Versions} from './comparison.ts'
import {claimTitle, placeOf} from './titles.ts'

const rank: Readonly<Record<Support, number>> = {'many-lines': 3, 'one-line': 2, circular: 1, fallen: 0, unsourced: 0}

/** The words of a claim's chip in a version. */
export const chipWords = ({graph, analysis}: Version, claim: ClaimPair['before']): string =>
  evidenceChip(graph, claim, analysis.status.get(claim.id), graph.site.lang).words

/** The loss of support or of lines; a claim that was withdrawn is a decision, told as a difference. */
function lossOf(
  pair: ClaimPair,
  then: EvidenceStatus,
  now: EvidenceStatus,
  {before, after}: Versions
): Pick<Regression, 'code' | 'words'> | undefined {
  const fell = rank[now.support] < rank[then.support] || (now.support === 'fallen' && then.support !== 'fallen')
  const isCounted = rank[then.support] >= 2 && rank[now.support] >= 2
  if (fell && !isCounted) return {code: 'support-fell', words: `[${chipWords(before, pair.before)}] → [${chipWords(after, pair.after)}]`}
  if (now.independent.lines >= then.independent.lines || !isCounted) return undefined
  return {code: 'fewer-lines', words: `${lineWords(then.independent)} → ${lineWords(now.independent)}`}
}

const contestRank = {none: 0, disputed: 1, denied: 2} as const

/** Whether a claim is contested more than it was, other than by a statement that is new on it. */
function isMoreContested(pair: ClaimPair, then: EvidenceStatus['contest'], now: EvidenceStatus['contest']): boolean {
  const told = pair.statements.some(({before, after}) => after?.stance === 'disputes' && before?.stance !== 'disputes')
  return !told && contestRank[now.state] > contestRank[then.state]
}

/** What the count of a claim's evidence lost. */
export function statusRegressions(pairs: readonly ClaimPair[], versions: Versions): Regression[] {
  const {before, after} = versions
  return pairs.flatMap((pair): Regression[] => {
    const [then, now] = [before.analysis.status.get(pair.before.id), after.analysis.status.get(pair.after.id)]
    if (!then || !now || !isLive(pair.after)) return []
    const loss = lossOf(pair, then, now, versions)
    const contested = isMoreContested(pair, then.contest, now.contest)
    if (!loss && !contested) return []
    const about = () => ({id: pair.after.id, title: claimTitle(after, pair.after), details: [], place: placeOf('after', pair.after.point)})
    const chips = () => `[${chipWords(before, pair.before)}] → [${chipWords(after, pair.after)}]`
    return [...(loss ? [{...loss, ...about()}] : []), ...(contested ? [{code: 'contested' as const, words: chips(), ...about()}] : [])]
  })
}
