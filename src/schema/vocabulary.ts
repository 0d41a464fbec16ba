import * as z from 'zod'
import {entityKinds} from '../model/id.ts'
import {fields, oneOrMany} from './fields.ts'
import {localText, slug, yes} from './parts.ts'

const ends = oneOrMany(z.enum(entityKinds))
const identifier = z.string({error: 'text'}).regex(/^[A-Za-z]+$/, {error: 'one word of letters'})

const predicate = fields({
  label: localText(100).describe('“A … B”.'),
  inverse: localText(100).optional().describe('“B … A”; the label when symmetric.'),
  symmetric: yes.optional().describe('`true`: it reads the same both ways.'),
  from: ends.optional().describe('Kinds of entities it starts from; any when left out.'),
  to: ends.optional().describe('Kinds of entities it leads to; any when left out.'),
  ftm: z
    .union([
      z.literal('null'),
      fields({
        schema: identifier.describe('FollowTheMoney schema.'),
        from: identifier.describe('Its property for the start.'),
        to: identifier.describe('Its property for the end.')
      })
    ])
    .optional()
    .describe('How FollowTheMoney writes it.'),
  'schema-org': z
    .string({error: 'text'})
    .regex(/^\^?[A-Za-z]+$/, {error: 'a property, `^property` when it reads the other way, or `null`'})
    .optional()
    .describe('Property of schema.org.'),
  wikidata: z
    .string({error: 'text'})
    .regex(/^(\^?P[1-9]\d{0,9}|null)$/, {error: 'a property such as `P463`, `^P112` when it reads the other way, or `null`'})
    .optional()
    .describe('Property of Wikidata.')
})

/** `vocabulary.yaml`. */
export const vocabulary = fields({
  predicates: z.record(slug, predicate, {error: 'predicates by id'}).optional().describe('Relations this site adds or relabels, by id.')
})
export type VocabularyInput = z.infer<typeof vocabulary>
export type PredicateInput = z.infer<typeof predicate>
