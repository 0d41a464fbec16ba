import {type Id, isEntityId, kindOf, plural, slugOf} from '../model/id.ts'
import type {TypedReference} from './references.ts'
import type {Retype} from './rewrite-references.ts'

/** What is to be called otherwise, by its id until now. */
export type IdMap = ReadonlyMap<Id, Id>

/** `person/ana`, `people/ana` or `ana`; a name stays. */
function retyped(text: string, old: Id, next: Id): string | undefined {
  if (text === old) return next
  if (text === `${plural[kindOf(old)]}/${slugOf(old)}`) return `${plural[kindOf(next)]}/${slugOf(next)}`
  return text === slugOf(old) ? slugOf(next) : undefined
}

/** A claim by its name alone stays so while it belongs to the owner of the file. */
function retypedClaim(text: string, old: Id, next: Id, owner: string | undefined): string | undefined {
  const bare = slugOf(old).split('/')[1]!
  const [nextOwner, nextBare] = slugOf(next).split('/')
  return text === bare ? (owner === nextOwner ? nextBare : slugOf(next)) : retyped(text, old, next)
}

/** The owner of a file's claims, after it was renamed itself. */
function ownerAfter(owner: string | undefined, ids: IdMap): string | undefined {
  const moved = [...ids].find(([old]) => (isEntityId(old) || kindOf(old) === 'article') && slugOf(old) === owner)
  return moved ? slugOf(moved[1]) : owner
}

/** References by id, slug or key to what is called otherwise now; names stay as they are. */
export function retypeIds(ids: IdMap): Retype {
  return ({text, meanings, owner}: TypedReference): string | undefined => {
    const [old, ...others] = meanings
    const next = old === undefined || others.length > 0 ? undefined : ids.get(old)
    if (old === undefined || next === undefined) return undefined
    return kindOf(old) === 'claim' ? retypedClaim(text, old, next, ownerAfter(owner, ids)) : retyped(text, old, next)
  }
}
