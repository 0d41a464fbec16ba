import {ownerSlug} from '../../model/directory.ts'
import type {AdditionFields} from '../../model/entry.ts'
import {type Id, idOf} from '../../model/id.ts'
import type {Publication} from '../../model/publication.ts'
import type {Content, PlacedClaim} from '../content.ts'
import {publicationsOf} from '../definitions.ts'
import {examinedBy} from '../examined-by.ts'
import type {Rule} from '../rule.ts'

interface Added {
  readonly fields: AdditionFields
  readonly publication: Publication
}

/** Statements that files add to claims of others, by claim. */
function addedIn({entries, known}: Content): ReadonlyMap<Id<'claim'>, readonly Added[]> {
  const publication = publicationsOf(entries)
  const added = entries.flatMap((entry) =>
    'additions' in entry
      ? entry.additions.flatMap((fields) => {
          const [claim] = fields.statements.length > 0 ? known.claim(fields.claim.text, ownerSlug(entry)) : []
          return claim ? [{claim, fields, publication: publication(entry)}] : []
        })
      : []
  )
  return Map.groupBy(added, ({claim}) => claim)
}

/** Claims that stand with what others follow from, were taken back, or leave no sentence with their page. */
const needsNone = ({fields, publication}: PlacedClaim): boolean =>
  fields.statements.length > 0 || fields.inferredFrom.length > 0 || fields.withdrawn !== undefined || publication === 'withdrawn'

export const noStatement: Rule<Content> = {
  code: 'no-statement',
  level: 'error',
  why: 'The site would say the sentence itself, without anybody who says it and a source in which it stands.',
  *check(content) {
    const examined = examinedBy(content.entries)
    const added = addedIn(content)
    for (const claim of content.claims) {
      const {fields, owner, publication} = claim
      if (needsNone(claim) || examined.has(owner)) continue
      const all = added.get(idOf('claim', `${owner}/${fields.slug}`)) ?? []
      if (all.some((one) => publication !== 'published' || one.publication === 'published')) continue
      const [hidden] = all
      const cause = hidden && {point: hidden.fields.point, reason: `added in a file with status \`${hidden.publication}\`, which is not published`}
      yield {point: fields.point, reason: 'Unexpected claim without a source, expected `supports`, `disputes` or `mentions`', ...(cause && {cause})}
    }
  }
}
