import type * as z from 'zod'
import {citedShape, introducedShape} from './entity.ts'
import {fields, oneOrMany} from './fields.ts'
import {corrections, date, languageTag, lintOk, localText, nameText, publication, references, reviewed, sourceRef, yes} from './parts.ts'

/** The front matter of our own neutral page. */
export const article = fields({
  title: localText(300).describe('Title of our page.'),
  summary: localText(1000).optional().describe('What the page is about, for lists and search.'),
  lang: languageTag.optional().describe('Language of the body and of plain texts in this file.'),
  status: publication.optional().describe('`draft` when left out; only `published` is built for production.'),
  examines: sourceRef.optional().describe('The source this page is about: the implicit first statement of every claim defined here.'),
  authors: oneOrMany(nameText).optional().describe('Who wrote our page.'),
  tags: references.optional().describe('Subjects; a tag that names a topic leads to it.'),
  date: date.optional().describe('When our page was first published.'),
  updated: date.optional().describe('When our page was last revised.'),
  fictional: yes.optional().describe('`true`: everything defined in the file is invented; banner, no exports.'),
  ...introducedShape,
  ...citedShape,
  reviewed: reviewed.optional().describe('Who reviewed it and when; sensitive claims need two who are not authors.'),
  corrections: corrections.optional().describe('What was wrong on this page; shown on top of it.'),
  formerly: references.optional().describe('Former slugs or ids; their addresses lead here.'),
  'lint-ok': lintOk.optional().describe('Lint rules silenced for this file, each with reason and name.')
})
export type ArticleInput = z.infer<typeof article>
