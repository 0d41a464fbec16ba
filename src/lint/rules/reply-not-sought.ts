import type {Claim} from '../../model/claim.ts'
import {isSensitive, liveClaims, livingPeople} from '../claims-in-question.ts'
import type {LintRule} from '../weakness.ts'

const isAnswered = ({statements, reply}: Claim): boolean => reply !== undefined || statements.some(({stance}) => stance === 'disputes')

export const replyNotSought: LintRule = {
  code: 'reply-not-sought',
  level: 'warn',
  why: 'Whoever is accused has a right to be asked, and readers a right to know the answer.',
  *check({graph}) {
    for (const claim of liveClaims(graph)) {
      const canAnswer = livingPeople(graph, claim).length > 0 || claim.about.some((id) => id.startsWith('organisation/'))
      if (!isSensitive(claim, 'crime', 'violence', 'finance') || !canAnswer || isAnswered(claim)) continue
      yield {of: claim, point: claim.point, reason: 'Unexpected accusation without an answer, expected `reply` or `disputes`'}
    }
  }
}
