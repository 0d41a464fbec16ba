import * as z from 'zod'
import {fields, oneOrMany} from './fields.ts'
import {entityRefs, languageTag, localText, nameText, plainText, sourceRef, sourceRefs} from './parts.ts'

const derived = {
  quotes: sourceRefs.optional().describe('Sources it quotes.'),
  reprints: sourceRefs.optional().describe('Sources it prints again.'),
  translates: sourceRefs.optional().describe('Sources it translates.'),
  summarises: sourceRefs.optional().describe('Sources it sums up.'),
  'based-on': sourceRefs.optional().describe('Sources it draws on in another way.')
}

/** Where a source, or one statement of it, got it from. */
const derivation = fields(derived).refine((value) => Object.keys(value).length > 0, {
  error: Object.keys(derived).join(', '),
  params: {code: 'missing-key'},
  when: ({issues}) => issues.length === 0
})
export const basis = oneOrMany(z.union([sourceRef, derivation])).meta({id: 'basis'})

export const departs = z
  .union([
    plainText,
    fields({
      text: localText().describe('How the citing text differs from what its basis says, in one neutral sentence.'),
      from: sourceRef.optional().describe('The source it differs from.')
    })
  ])
  .meta({id: 'departs'})

/** What a statement says beside its source; a claim has these keys for its implicit statement. */
export const testimony = {
  by: entityRefs.optional().describe('Who says it: an entity, `unnamed`, or `unnamed:label`.'),
  at: nameText.optional().describe('Where in the source: page, paragraph, minute.'),
  quote: plainText.optional().describe('The few verbatim words that anchor it in the source.'),
  basis: basis.optional().describe('What it rests on: source keys, `original`, `unnamed`, `{reprints: key}`; left out means not stated.'),
  hedge: z.enum(['alleged', 'suggested']).optional().describe('How the source itself limits it.'),
  departs: departs.optional().describe('How the citing text differs from what its basis says.')
}

/** One source bearing on a claim; short form `key, p. 3`. */
export const statement = z.union([
  sourceRef,
  fields({
    source: sourceRef.describe('Key of the source.'),
    ...testimony,
    lang: languageTag.optional().describe('Language of the quote, when not that of the source.'),
    translation: localText().optional().describe('The quote in other words than its own language.'),
    note: localText().optional().describe('Remark of the editors.')
  })
])
export const statements = oneOrMany(statement).meta({id: 'statements'})

/** The stances are keys. */
export const stanceKeys = {
  supports: statements.optional().describe('Statements that say the claim.'),
  disputes: statements.optional().describe('Statements that say it is not so.'),
  mentions: statements.optional().describe('Statements that name the claim without taking a side.'),
  withdraws: statements.optional().describe('Statements by which a speaker takes the words back.')
}
export type BasisInput = z.infer<typeof basis>
export type DepartsInput = z.infer<typeof departs>
export type StatementInput = z.infer<typeof statement>
export type StatementsInput = z.infer<typeof statements>
