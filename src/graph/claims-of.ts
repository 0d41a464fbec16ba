import type {Claim} from '../model/claim.ts'
import type {Entry} from '../model/entry.ts'
import type {Id} from '../model/id.ts'
import {comparePoints} from '../model/point.ts'
import {byId} from './by-id.ts'
import {type ClaimContext, claimOf} from './claim-of.ts'
import type {Origin} from './origin.ts'
import {claimIn} from './resolve.ts'
import type {Addition} from './statements-of.ts'
import {symmetric} from './symmetric-claims.ts'

const additionsIn = (entry: Entry) => ('additions' in entry ? entry.additions : [])
const claimsIn = (entry: Entry) => ('claims' in entry ? entry.claims : [])

/** What files add to claims of others, by claim, in order of place. */
function additionsTo(entries: readonly Entry[], origin: (entry: Entry) => Origin, context: ClaimContext): ReadonlyMap<Id<'claim'>, Addition[]> {
  const all = new Map<Id<'claim'>, Addition[]>()
  for (const entry of entries)
    for (const fields of additionsIn(entry)) {
      const id = claimIn(context.known, fields.claim, origin(entry).slug)
      const addition = {fields, publication: origin(entry).publication}
      const others = all.get(id)
      if (others) others.push(addition)
      else all.set(id, [addition])
    }
  for (const additions of all.values()) additions.sort((a, b) => comparePoints(a.fields.point, b.fields.point))
  return all
}

/** The claims of all files, each with what every file says on it. */
export function claimsOf(entries: readonly Entry[], originOf: (entry: Entry) => Origin, context: ClaimContext): ReadonlyMap<Id<'claim'>, Claim> {
  const additions = additionsTo(entries, originOf, context)
  const claims = entries.flatMap((entry) =>
    claimsIn(entry).map((fields) => {
      const {owner, slug, ...rest} = originOf(entry)
      if (owner === undefined || slug === undefined)
        throw new Error(`Unexpected claim \`${fields.slug}\` in ${entry.file}, expected a file with an owner`)
      return claimOf(fields, {owner, slug, ...rest}, additions.get(`claim/${slug}/${fields.slug}` as Id<'claim'>) ?? [], context)
    })
  )
  return byId(symmetric(claims).map((claim) => [claim.id, claim]))
}
