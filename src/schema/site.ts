import * as z from 'zod'
import {citationStyleIds} from '../model/citation-style.ts'
import {contentFormat} from '../model/content-format.ts'
import {lintCodes} from '../model/lint-code.ts'
import {fields, oneOrMany} from './fields.ts'
import {languageTag, localText, nameText, ownUrl, words} from './parts.ts'

/** `site.yaml`. No key changes what counts as a line of sourcing. */
export const site = fields({
  title: localText(100).describe('Name of the site.'),
  url: ownUrl.optional().describe('Where it is published, with its path: `https://host/repo/`.'),
  description: localText(500).optional().describe('What it is for, in one or two sentences.'),
  lang: languageTag.optional().describe('Main language; `en` when left out.'),
  languages: oneOrMany(languageTag).optional().describe('All languages of the content; the main one when left out.'),
  licence: nameText.optional().describe('Licence of the content.'),
  maintainers: oneOrMany(nameText).optional().describe('Who answers for the site.'),
  contact: nameText.optional().describe('How to reach them.'),
  repository: fields({
    url: ownUrl.describe('Address of the repository, for “edit this file”.'),
    branch: z
      .string({error: 'text'})
      .regex(/^(?!.*\.\.)[\w./-]{1,100}$/, {error: 'the name of a branch'})
      .optional()
      .describe('Branch that edits go to; `main` when left out.')
  })
    .optional()
    .describe('Where the content is kept.'),
  'citation-style': z.enum(citationStyleIds).optional().describe(`Id of the CSL style of citations; \`${citationStyleIds[0]}\` when left out.`),
  lint: z
    .partialRecord(z.enum(lintCodes), z.enum(['error', 'warn', 'info', 'off']), {
      error: ({code}) => (String(code) === 'unrecognized_keys' ? lintCodes.join(', ') : 'levels by rule')
    })
    .optional()
    .describe('Level of each lint rule that is not to have its default.'),
  'loaded-words': z
    .record(languageTag, oneOrMany(words(100)), {error: 'words by language'})
    .optional()
    .describe('Words the rule `loaded-wording` looks for besides its own.'),
  'stale-after': z
    .string({error: 'a number of days'})
    .regex(/^[1-9]\d{0,4}$/, {error: 'a number of days'})
    .optional()
    .describe('Days after which an access date is old; 730 when left out.'),
  format: z
    .string({error: 'a number'})
    .regex(new RegExp(`^${contentFormat}$`), {error: `\`${contentFormat}\`; older content: \`npm run migrate\`, newer content: a newer Rootnote`})
    .optional()
    .describe('Format of the content, which `npm run migrate` raises; the present one when left out.')
})
export type SiteInput = z.infer<typeof site>
