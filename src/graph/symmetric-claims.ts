import type {Claim} from '../model/claim.ts'
import type {Id} from '../model/id.ts'

type Field = 'contradicts' | 'sameAs'

/** Each claim's partners, whichever of the two names the other. */
function partners(claims: readonly Claim[], field: Field): ReadonlyMap<Id<'claim'>, Set<Id<'claim'>>> {
  const all = new Map(claims.map(({id}) => [id, new Set<Id<'claim'>>()]))
  for (const claim of claims)
    for (const other of claim[field]) {
      if (other === claim.id) continue
      all.get(claim.id)!.add(other)
      all.get(other)?.add(claim.id)
    }
  return all
}

/** `contradicts` and `same-as` hold in both directions, wherever they are written. */
export function symmetric(claims: readonly Claim[]): Claim[] {
  const contradicts = partners(claims, 'contradicts')
  const sameAs = partners(claims, 'sameAs')
  return claims.map((claim) => ({...claim, contradicts: [...contradicts.get(claim.id)!].sort(), sameAs: [...sameAs.get(claim.id)!].sort()}))
}
