import * as z from 'zod'
import {fields, oneOrMany} from './fields.ts'
import {languageTag, localText, publication, references, words} from './parts.ts'

const step = fields({
  title: localText(200).describe('Heading of the step.'),
  text: localText().describe('What the step shows, in neutral words.'),
  focus: references.optional().describe('Entities, claims or sources in the middle of the view.'),
  depth: z.enum(['0', '1', '2', '3']).optional().describe('How many links around the focus are shown; 1 when left out.'),
  show: references.optional().describe('Further things to show.'),
  filter: z
    .record(words(40), oneOrMany(words(100)), {error: 'values by filter'})
    .optional()
    .describe('Filters of the network view.')
})

/** The front matter of a guided tour over the network. */
export const tour = fields({
  title: localText(300).describe('Title of the tour.'),
  lang: languageTag.optional().describe('Language of its texts.'),
  status: publication.optional().describe('`draft` when left out; only `published` is built for production.'),
  steps: z.array(step, {error: 'a list of steps'}).min(1, {error: 'at least one step'}).describe('The steps, in order.')
})
export type TourInput = z.infer<typeof tour>
