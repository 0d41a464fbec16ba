import * as z from 'zod'
import {isId} from '../model/id.ts'
import {fields} from './fields.ts'
import {date, entityRef, nameText, plainText} from './parts.ts'

const id = z.string({error: 'an id'}).refine(isId, {error: 'a full id such as `person/ana-ruiz`'})

/** `decisions.yaml`. */
export const decisions = fields({
  different: z
    .array(z.tuple([entityRef, entityRef, plainText], {error: '`[a, b, why]`'}), {error: 'a list of `[a, b, why]`'})
    .optional()
    .describe('Pairs that are not the same, each with the reason: suggestions never raise them again.'),
  same: z
    .array(z.tuple([entityRef, id, plainText, nameText, date], {error: '`[kept, merged, why, by, on]`'}), {
      error: 'a list of `[kept, merged, why, by, on]`'
    })
    .optional()
    .describe('What was made one: the entity that was kept, the former id of the other, the reason, who decided it, and the day.')
})
export type DecisionsInput = z.infer<typeof decisions>
