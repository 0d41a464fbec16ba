import * as z from 'zod'
import {fields} from './fields.ts'
import {entityRef, plainText} from './parts.ts'

/** `decisions.yaml`. */
export const decisions = fields({
  different: z
    .array(z.tuple([entityRef, entityRef, plainText], {error: '`[a, b, why]`'}), {error: 'a list of `[a, b, why]`'})
    .optional()
    .describe('Pairs that are not the same, each with the reason: suggestions never raise them again.')
})
export type DecisionsInput = z.infer<typeof decisions>
