/** What `npm run diff -- --json` prints: what a program that reads it may rely on. */
import * as z from 'zod'
import {regressionCodes} from '../model/regression-code.ts'
import {id} from './graph-parts.ts'

const place = z.strictObject({
  side: z.enum(['before', 'after']).describe('The version that has it.'),
  file: z.string().describe('Path of the file, from `content/`.'),
  line: z.int().min(1).describe('Line, from 1.')
})
const regressionCode = z.enum(regressionCodes)
const side = z.strictObject({
  name: z.string().describe('As it was asked for.'),
  commit: z.string().optional().describe('The commit that was read; the work tree has none.')
})

export const comparisonFile = z.strictObject({
  format: z.literal(1).describe('Raised when a key changes its meaning.'),
  base: side.describe('What was compared with: where the head left it.'),
  head: side.describe('What was compared.'),
  regressions: z
    .array(
      z.strictObject({
        code: regressionCode.describe('What happened.'),
        id: id.any.describe('What it is about.'),
        title: z.string().describe('A name, a title, or a claim as an attributed sentence.'),
        words: z.string().describe('What happened, in words.'),
        details: z.array(z.string()).describe('Attributed sentences and texts that belong to it.'),
        place
      })
    )
    .describe('What weakens the evidence or hides how it stands, worst kind first.'),
  differences: z
    .array(
      z.strictObject({
        kind: z.enum(['added', 'changed', 'moved', 'removed']).describe('What happened to it.'),
        of: z.enum(['claim', 'statement', 'source', 'entity', 'article']).describe('What it is.'),
        id: z.union([id.any, id.statement]).describe('Its full id.'),
        title: z.string().describe('A name, a title, or a statement as an attributed sentence.'),
        words: z.array(z.string()).describe('What is different about it, a phrase each.'),
        place
      })
    )
    .describe('Everything that was added, changed, renamed or removed.')
})
