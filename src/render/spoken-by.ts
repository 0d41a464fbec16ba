import {speakersOf} from '../graph/speakers-of.ts'
import type {Speaker} from '../model/id.ts'
import type {Statement} from '../model/statement.ts'
import type {Named} from './names.ts'

/**
 * Whom a statement is put down to: those who speak, as the analysis has it; where that is not stated, those who
 * wrote or published the source. Never empty.
 */
export function spokenBy(named: Named, statement: Statement): readonly Speaker[] {
  const speakers = speakersOf(named, statement)
  if (speakers.some((speaker) => speaker !== 'unstated')) return speakers
  const {authors = [], publisher} = named.sources.get(statement.source) ?? {}
  if (authors.length > 0) return authors
  return publisher === undefined ? speakers : [publisher]
}

/** Whether all those a statement is put down to have taken it back. */
export function isTakenBack(named: Named, statement: Statement): boolean {
  if (statement.stance === 'withdraws') return false
  const withdrawing = named.claims.get(statement.claim)?.statements.filter(({stance}) => stance === 'withdraws') ?? []
  if (withdrawing.length === 0) return false
  const takers = withdrawing.flatMap((other) => spokenBy(named, other))
  return spokenBy(named, statement).every((speaker) => takers.includes(speaker))
}

/** Whether a statement still counts: neither its source was withdrawn nor its words taken back. */
export const stands = (named: Named, statement: Statement): boolean =>
  named.sources.get(statement.source)?.withdrawn === undefined && !isTakenBack(named, statement)
