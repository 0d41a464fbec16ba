import * as z from 'zod'
import {entityKinds} from '../model/id.ts'
import {fields} from './fields.ts'
import {date, nameText, plainText, url, words} from './parts.ts'

/** What a row or a file of an import may become. */
const mappedKinds = ['source', 'relation', 'article', ...entityKinds] as const

const pick = z.union([
  nameText,
  fields({
    from: nameText.describe('Their column or key.'),
    split: words(5).optional().describe('What sets several values in it apart.')
  })
])

/** A mapping file: which column, or which key of other front matter, is which of our keys. */
export const importMap = fields({
  kind: z.enum(mappedKinds).describe('What each row or file becomes.'),
  keys: z
    .record(words(60), pick, {error: 'our keys, each with their column or key'})
    .describe('Our key, and the column or key of theirs it comes from.'),
  fixed: z.record(words(60), plainText, {error: 'our keys, each with a value'}).optional().describe('Values that are the same everywhere.'),
  delimiter: z.enum([',', ';', '|', 'tab']).optional().describe('What sets columns apart; a comma when left out.'),
  subject: z.enum(entityKinds).optional().describe('Kind of those a relation starts from, when they are not known; person when left out.'),
  object: z.enum(entityKinds).optional().describe('Kind of those a relation leads to, when they are not known; organisation when left out.'),
  source: fields({
    title: plainText.describe('Title of the table.'),
    publisher: nameText.optional().describe('Who published it.'),
    date: date.optional().describe('When.'),
    url: url.optional().describe('Where.')
  })
    .optional()
    .describe('The table itself as a source, on which its relations rest.')
})
export type ImportMapInput = z.infer<typeof importMap>
