import type {Relation} from '../model/claim.ts'
import type {Entity} from '../model/entity.ts'
import type {EntityId} from '../model/id.ts'
import {displayName} from '../model/name.ts'
import {type LanguageTag, type LocalText, textIn} from '../model/text.ts'
import type {Predicates} from './relation-of.ts'

/** `2010 – 2017`, `2010 –`, `– 2017`: a sentence in the present about what has ended would say something else. */
function span({since, until}: Relation): string | undefined {
  if (since === undefined && until === undefined) return undefined
  return since === until ? since : `${since ?? ''} – ${until ?? ''}`.trim()
}

/** The sentence of a relation that was given none: names, the predicate's label, and in brackets its role and time. */
export function automaticSays(relation: Relation, entities: ReadonlyMap<EntityId, Entity>, predicates: Predicates): LocalText {
  const predicate = predicates.get(relation.predicate)!
  const name = (id: EntityId, lang: LanguageTag) => displayName(entities.get(id)!.names, lang).text
  return new Map(
    [...predicate.label].map(([lang, label]) => {
      const role = relation.role && textIn(relation.role, lang).text
      const bracket = [role, span(relation)].filter((part) => part !== undefined).join('; ')
      const sentence = `${name(relation.subject, lang)} ${label} ${name(relation.object, lang)}`
      return [lang, bracket === '' ? `${sentence}.` : `${sentence} (${bracket}).`]
    })
  )
}
