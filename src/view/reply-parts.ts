import type {Reply} from '../model/claim.ts'
import type {PartView} from './parts.ts'
import {datePart, linkPart, words} from './pieces.ts'
import type {Reading} from './reading.ts'

const outcomes: Readonly<Record<Reply['outcome'], string>> = {
  answered: ' and answered',
  declined: ' and declined to answer',
  'no-answer': ' and had not answered when this page was last changed'
}

/** Who was asked about a claim, when, and what came of it. */
export function replyParts(reading: Reading, {asked, of, outcome, source}: Reply): PartView[] {
  const where = source === undefined ? [] : [words(': '), linkPart(reading, source)]
  return [linkPart(reading, of), words(' was asked on '), datePart(asked, reading.lang), words(outcomes[outcome]), ...where, words('.')]
}
