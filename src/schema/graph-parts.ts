/** The small values of `graph.json`: ids, dates, texts, lines of sourcing. */
import * as z from 'zod'
import {derivations} from '../model/basis.ts'
import {entityKinds} from '../model/id.ts'
import {publications} from '../model/publication.ts'

const slug = '[a-z0-9]+(-[a-z0-9]+)*'
const entityId = `(${entityKinds.join('|')})/${slug}`
const matching = (pattern: string, description: string) =>
  z
    .string()
    .regex(new RegExp(`^(${pattern})$`))
    .describe(description)

export const id = {
  any: matching(`${entityId}|(source|article)/${slug}|claim/${slug}/${slug}`, 'Full id of a record: its kind, a slash, its slug.'),
  entity: matching(entityId, 'Full id of an entity.'),
  of: (kind: string) => matching(`${kind}/${slug}`, `Full id of a record of the kind ${kind}.`),
  source: matching(`source/${slug}`, 'Full id of a source.'),
  article: matching(`article/${slug}`, 'Full id of an article.'),
  claim: matching(`claim/${slug}/${slug}`, 'Full id of a claim: the slug of its owner, then its own.'),
  owner: matching(`article/${slug}|${entityId}`, 'Full id of the article or entity whose file has the claim.'),
  statement: matching(`claim/${slug}/${slug}#${slug}(~[0-9]+)?`, 'The claim, a hash, and the place on its page.')
}
export const party = matching(`${entityId}|name:[\\s\\S]+`, 'An entity, or `name:` and the name of somebody no file introduces.')
export const speaker = matching(
  `${entityId}|name:[\\s\\S]+|unnamed|unnamed:[\\s\\S]+|unstated`,
  'An entity, `name:` and a name, `unnamed` (with a label where two are told apart), or `unstated`: the chain names nobody.'
)
export const lineKey = matching('(src|who|pub):[\\s\\S]+', 'What two lines can share: a source, a person, a publisher.')

export const path = z.string().describe('Address of its page, from where the site begins.')
export const date = z.string().min(1).describe('A date in EDTF, level 0 or 1, as exact as the source has it.')
export const language = z.string().min(2).describe('A language tag by BCP 47.')
export const text = z.record(z.string(), z.string()).describe('One text for each language, by its tag.')
export const address = z.string().describe('A web address.')
export const count = z.int().min(0)
export const publication = z.enum(publications as readonly [string, ...string[]])

export const basis = z
  .array(
    z.union([
      matching('original|unnamed|unnamed:[\\s\\S]+', 'Own observation, or somebody whom the source does not name.'),
      z.strictObject({
        source: id.source.describe('The source it rests on.'),
        how: z.enum(derivations as readonly [string, ...string[]]).describe('In which way it rests on that source.')
      })
    ])
  )
  .describe('Where the words come from; without this key it is not stated.')
export const withdrawal = z.strictObject({
  on: date.describe('Day of the withdrawal.'),
  by: party.optional().describe('Who withdrew it.'),
  notice: z.string().optional().describe('The source that announces it, or an address.'),
  reason: text.optional().describe('Reason given, by language.')
})
export const correction = z.strictObject({
  on: date.describe('Day of the correction.'),
  text: text.describe('What was wrong and what stands now, by language.'),
  claims: z.array(id.claim).describe('Claims it concerns; all of the record when none is named.')
})
/** One chain from a speaker to a report. */
export const line = z
  .strictObject({
    speaker: speaker.describe('Who stands at the head of the chain.'),
    sources: z.array(id.source).min(1).describe('Top source first, the report last.'),
    keys: z.array(lineKey).describe('What another line must not share to be independent of this one.')
  })
  .meta({id: 'line-record'})
