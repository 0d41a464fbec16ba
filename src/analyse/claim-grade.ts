import type {EvidenceStatus} from '../model/evidence-status.ts'
import type {Grade} from './paths.ts'

export const isContested = ({contest}: EvidenceStatus): boolean => contest.state !== 'none'

/** How well a claim may carry a step of a path: see `Grade`. Of an unknown origin it carries little, however often it is reported. */
export function gradeOf(status: EvidenceStatus): Grade {
  const {support, flags} = status
  if (support !== 'one-line' && support !== 'many-lines') return 0
  if (flags.includes('unnamed-origin') || flags.includes('origin-not-stated')) return 1
  const grade = support === 'many-lines' ? 3 : 2
  return isContested(status) ? (grade === 3 ? 2 : 1) : grade
}
