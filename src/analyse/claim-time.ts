import type {Claim} from '../model/claim.ts'
import {type DateBounds, dateBounds} from '../model/date.ts'

/** The first and last day on which a claim may hold: its relation's `since` and `until`, else its `when`; without them any day. */
export function timeOf({relation, when}: Claim): DateBounds {
  const {since, until} = relation ?? {}
  if (since === undefined && until === undefined) return when === undefined ? {earliest: -Infinity, latest: Infinity} : dateBounds(when)
  return {
    earliest: since === undefined ? -Infinity : dateBounds(since).earliest,
    latest: until === undefined ? Infinity : dateBounds(until).latest
  }
}
