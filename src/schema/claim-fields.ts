import type {Edtf} from '../model/date.ts'
import type {AdditionFields, ClaimFields, RelationFields, ReplyFields} from '../model/entry.ts'
import type {AdditionInput, ClaimInput, ClaimsInput} from './claim.ts'
import {exceptions, withdrawalFields} from './record-fields.ts'
import {defined, each, keyPointOf, localText, maybe, pointOf, reference, references, type Spot, within} from './spot.ts'
import {statementsOf, testimonyFields} from './statement-fields.ts'

function relationFields(given: NonNullable<ClaimInput['relation']>, spot: Spot): RelationFields {
  if (typeof given === 'string') return reference(given, spot)
  return {
    subject: reference(given.subject, within(spot, 'subject')),
    predicate: reference(given.predicate, within(spot, 'predicate')),
    object: reference(given.object, within(spot, 'object')),
    point: pointOf(spot)
  }
}

const replyFields = (given: NonNullable<AdditionInput['reply']>, spot: Spot): ReplyFields =>
  defined({
    asked: given.asked as Edtf,
    of: reference(given.of, within(spot, 'of')),
    outcome: given.outcome,
    source: maybe(given.source, (source) => reference(source, within(spot, 'source')))
  })

const added = (given: AdditionInput, spot: Spot) => ({
  statements: statementsOf(given, spot),
  ...defined({
    reply: maybe(given.reply, (reply) => replyFields(reply, within(spot, 'reply'))),
    note: maybe(given.note, (note) => localText(note, spot))
  })
})

const linked = (given: ClaimInput, spot: Spot) => ({
  about: references(given.about, within(spot, 'about')),
  contradicts: references(given.contradicts, within(spot, 'contradicts')),
  sameAs: references(given['same-as'], within(spot, 'same-as')),
  inferredFrom: (given['inferred-from'] ?? []).map((all, index) => references(all, within(spot, 'inferred-from', index))),
  formerly: references(given.formerly, within(spot, 'formerly'))
})

const claimFields = (slug: string, given: ClaimInput, spot: Spot): ClaimFields => ({
  slug,
  saysPoint: given.says === undefined ? keyPointOf(spot) : pointOf(within(spot, 'says')),
  testimony: testimonyFields(given, spot),
  ...added(given, spot),
  ...linked(given, spot),
  kind: given.kind ?? 'factual',
  sensitive: each(given.sensitive, spot, (topic) => topic),
  lintOk: exceptions(given['lint-ok'], spot),
  ...defined({
    says: maybe(given.says, (says) => localText(says, spot)),
    relation: maybe(given.relation, (relation) => relationFields(relation, within(spot, 'relation'))),
    since: given.since as Edtf | undefined,
    until: given.until as Edtf | undefined,
    role: maybe(given.role, (role) => localText(role, spot)),
    when: given.when as Edtf | undefined,
    made: given.made as Edtf | undefined,
    withdrawn: maybe(given.withdrawn, (withdrawn) => withdrawalFields(withdrawn, within(spot, 'withdrawn')))
  }),
  point: keyPointOf(spot)
})

const additionFields = (key: string, given: AdditionInput, spot: Spot): AdditionFields => ({
  claim: {text: key, point: keyPointOf(spot)},
  ...added(given, spot),
  point: keyPointOf(spot)
})

/** The claims a file defines and those it adds to. */
export const claimsFields = (given: ClaimsInput | undefined, spot: Spot): {claims: ClaimFields[]; additions: AdditionFields[]} => ({
  claims: [...(given?.claims ?? [])].map(([slug, claim]) => claimFields(slug, claim, within(spot, slug))),
  additions: [...(given?.additions ?? [])].map(([key, addition]) => additionFields(key, addition, within(spot, key)))
})
