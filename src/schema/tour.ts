import * as z from 'zod'
import {isEdtf} from '../model/date.ts'
import {tourKinds, tourMost, tourStatuses, tourStyles} from '../model/tour-words.ts'
import {fields, oneOrMany} from './fields.ts'
import {date, entityRef, inOrder, languageTag, lintOk, localText, nameText, publication, reference, reviewed, words, yes} from './parts.ts'

/** Those that are not too many. */
const some = <T extends z.ZodType>(one: T, most: number) =>
  z.union([one, z.array(one, {error: 'a list'}).max(most, {error: `at most ${most} values`})])
const plainDate = z.string({error: 'a date'}).refine((text) => /^(?!0000)\d{4}(-\d\d(-\d\d)?)?$/.test(text) && isEdtf(text), {
  error: 'a year, month or day such as `2019`, `2019-06`, `2019-06-09`',
  params: {code: 'invalid-date'}
})

const filter = fields({
  kind: some(z.enum(tourKinds), tourMost.words).optional().describe('Only things of these kinds; what is in the middle stays.'),
  rel: some(words(60), tourMost.words).optional().describe('Only relations by these predicates.'),
  stance: some(z.enum(tourStyles), tourMost.words).optional().describe('Only lines of these kinds, by what they stand for.'),
  status: some(z.enum(tourStatuses), tourMost.words).optional().describe('Only claims in one of these states.'),
  lines: z
    .string({error: 'a whole number'})
    .regex(/^[1-9]\d?$/, {error: 'a whole number from 1 to 99'})
    .optional()
    .describe('Only claims with at least so many independent lines of sourcing.'),
  pub: some(entityRef, tourMost.words).optional().describe('Only claims in sources of these publishers.'),
  by: some(entityRef, tourMost.words).optional().describe('Only claims by these speakers; `unnamed` for those a source does not name.'),
  from: plainDate.optional().describe('Only claims of this year, month or day and later.'),
  to: plainDate.optional().describe('Only claims of this year, month or day and earlier.'),
  undated: yes.optional().describe('`false`: no claims without a date.'),
  fallen: yes.optional().describe('`true`: also claims whose support was withdrawn.'),
  hide: some(reference, tourMost.hide).optional().describe('Entities, claims and sources that are not drawn.')
}).check(inOrder('from', 'to'))

const step = fields({
  title: words(200).describe('The heading of the step, as it stands in the body.'),
  focus: some(reference, tourMost.focus).optional().describe('Entities and claims in the middle of the picture; the whole network when left out.'),
  depth: z.enum(['1', '2', '3']).optional().describe('How many links around the focus are shown; 1 when left out.'),
  highlight: some(reference, tourMost.highlight).optional().describe('Entities, claims and sources that the step points to.'),
  filter: filter.optional().describe('What of the network is shown, in the words of the network page’s address.')
})

/** The front matter of a guided tour over the network; the text of each step stands in the body. */
export const tour = fields({
  title: localText(300).describe('Title of the tour.'),
  description: localText(1000).optional().describe('What the tour shows, for lists and search.'),
  lang: languageTag.optional().describe('Language of its texts.'),
  status: publication.optional().describe('`draft` when left out; only `published` is built for production.'),
  authors: oneOrMany(nameText).optional().describe('Who wrote the tour.'),
  date: date.optional().describe('When the tour was first published.'),
  updated: date.optional().describe('When the tour was last revised.'),
  fictional: yes.optional().describe('`true`: the tour is about an invented example; banner, and the network shows invented things.'),
  reviewed: reviewed.optional().describe('Who reviewed it and when.'),
  'lint-ok': lintOk.optional().describe('Lint rules silenced for this file, each with reason and name.'),
  steps: z
    .array(step, {error: 'a list of steps'})
    .min(1, {error: 'at least one step'})
    .max(tourMost.steps, {error: `at most ${tourMost.steps} steps`})
    .describe('One for each `##` heading of the body, in the same order.')
})
export type TourInput = z.infer<typeof tour>
