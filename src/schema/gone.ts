import * as z from 'zod'
import {isId} from '../model/id.ts'
import {fields} from './fields.ts'
import {date, plainText} from './parts.ts'

const id = z.string({error: 'an id'}).refine(isId, {error: 'a full id such as `person/ana-ruiz`'})

/** `gone.yaml`: addresses that stay as tombstones. */
export const gone = z.array(
  fields({
    id: id.describe('Full id of what was removed.'),
    on: date.describe('Day of the removal.'),
    reason: plainText.describe('Reason shown; with `removal request` no name is shown.')
  }),
  {error: 'a list of `{id, on, reason}`'}
)
export type GoneInput = z.infer<typeof gone>
