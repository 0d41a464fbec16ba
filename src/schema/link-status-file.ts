/** `content/link-status.json`, written by `npm run links` and read by the build. */
import * as z from 'zod'
import {linkProblems} from '../model/link-status.ts'

const record = z.strictObject({
  url: z.string().describe('The address as the content has it.'),
  checked: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe('Day on which it was asked.'),
  status: z.int().min(100).max(999).optional().describe('Code of the last answer.'),
  final: z.string().optional().describe('Where redirects led.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe('Hash of the bytes of the answer.'),
  archive: z
    .string()
    .regex(/^https?:\/\//)
    .optional()
    .describe('A public copy in the Wayback Machine.'),
  problem: z.enum(linkProblems).optional().describe('Why there is no usual answer.')
})

export const linkStatusFile = z.strictObject({format: z.literal(1), links: z.array(record)})
