/** `graph.json`, the compiled graph as a site publishes it: what a program that reads it may rely on. */
import * as z from 'zod'
import {entityKinds} from '../model/id.ts'
import {cslTypes} from '../model/source.ts'
import {stances} from '../model/statement.ts'
import {claimRecord} from './graph-claim.ts'
import {address, basis, correction, count, date, id, language, party, path, text, withdrawal} from './graph-parts.ts'

export const nameRecord = z
  .strictObject({
    text: z.string().describe('The name as written.'),
    lang: language.optional().describe('Language of the name.'),
    script: z.string().describe('Unicode script of most of its letters.'),
    use: z.enum(['main', 'alias', 'former']).describe('The main name, another one, or one of the past.'),
    note: z.string().optional().describe('Note of the maintainers on the name.'),
    seenIn: z.array(id.source).describe('Sources in which it was seen.')
  })
  .meta({id: 'name-record'})

const entityFields = {
  path: path.describe('Address of its page, from where the site begins.'),
  names: z.array(nameRecord).min(1).describe('Names in all languages and scripts, the main one first.'),
  description: text.optional().describe('A neutral description, by language.'),
  sameAs: z.array(z.string()).describe('The same thing elsewhere: Wikidata items or addresses.'),
  differentFrom: z.array(id.entity).describe('Entities it was decided not to be.'),
  formerly: z.array(id.any).describe('Ids it had before.'),
  note: text.optional().describe('Note of the maintainers, by language.')
}
export const personRecord = z.strictObject({
  id: id.of('person').describe('Full id of the person.'),
  kind: z.literal('person').describe('A person.'),
  ...entityFields,
  living: z.union([z.boolean(), z.literal('presumed')]).describe('Whether the person is alive; `presumed` when nothing says so.'),
  born: date.optional().describe('Date of birth.'),
  died: date.optional().describe('Date of death.')
})
export const organisationRecord = z.strictObject({
  id: id.of('organisation').describe('Full id of the organisation.'),
  kind: z.literal('organisation').describe('An organisation.'),
  ...entityFields,
  subkind: z.enum(['publisher', 'company', 'public-body']).optional().describe('What kind of organisation it is.')
})
export const accountRecord = z.strictObject({
  id: id.of('account').describe('Full id of the account.'),
  kind: z.literal('account').describe('An account or byline, whoever is behind it.'),
  ...entityFields,
  platform: z.string().optional().describe('Where the account is or was.'),
  handle: z.string().describe('Its name there.'),
  url: address.optional().describe('Its address there.')
})
export const otherRecord = z.strictObject({
  id: id.of('(place|event|work|topic)').describe('Full id of the place, event, work or topic.'),
  kind: z.enum(['place', 'event', 'work', 'topic']).describe('A place, an event, a work or a topic.'),
  ...entityFields,
  date: date.optional().describe('When it was, or when it came out.')
})

export const sourceRecord = z
  .strictObject({
    id: id.source.describe('Full id of the source.'),
    path: path.describe('Address of its page, from where the site begins.'),
    type: z.enum(cslTypes).describe('Item type of CSL.'),
    title: text.describe('Title, by language.'),
    authors: z.array(party).describe('Who wrote it.'),
    publisher: party.optional().describe('Who published it; independence is counted by it.'),
    date: date.optional().describe('Date of publication.'),
    lang: language.optional().describe('Language of the source.'),
    url: address.optional().describe('Where it was published.'),
    archive: address.optional().describe('A public copy.'),
    accessed: date.optional().describe('When the maintainers read it.'),
    isbn: z.string().optional().describe('Its ISBN.'),
    doi: z.string().optional().describe('Its DOI.'),
    sha256: z.string().optional().describe('Hash of the copy that quotes were checked against.'),
    consulted: z.boolean().describe('False when it is known only through other sources.'),
    basis: basis.optional().describe('Where it has it from; without this key it is not stated.'),
    withdrawn: withdrawal.optional().describe('Set when its publisher withdrew it.'),
    corrected: z.array(correction).describe('Corrections by its publisher.'),
    citationKey: z.string().describe('Key that bodies cite it by.'),
    note: text.optional().describe('Note of the maintainers, by language.'),
    formerly: z.array(id.any).describe('Ids it had before.')
  })
  .meta({id: 'source-record'})

export const articleRecord = z
  .strictObject({
    id: id.article.describe('Full id of the article.'),
    path: path.describe('Address of its page, from where the site begins.'),
    title: text.describe('Title, by language.'),
    summary: text.optional().describe('A neutral summary, by language.'),
    lang: language.describe('Language of the page.'),
    examines: id.source.optional().describe('The text that the page is about.'),
    authors: z.array(z.string()).describe('Who wrote the page.'),
    tags: z.array(z.string()).describe('Its tags.'),
    reviewed: z
      .array(z.strictObject({by: z.string().describe('Who reviewed it.'), on: date.describe('Day of the review.')}))
      .describe('Reviews by others than the authors.'),
    corrections: z.array(correction).describe('Corrections of the page.'),
    date: date.optional().describe('When the page was written.'),
    updated: date.optional().describe('When the page last changed.'),
    formerly: z.array(id.any).describe('Ids it had before.'),
    mentions: z.array(id.entity).describe('Entities that its body mentions.'),
    cites: z
      .array(
        z.strictObject({
          source: id.source.describe('The source that is cited.'),
          locator: z.string().optional().describe('Place in the source.'),
          suppressAuthor: z.boolean().describe('True when the sentence already names the author.')
        })
      )
      .describe('Sources that its body cites, in order.')
  })
  .meta({id: 'article-record'})

export const edgeRecord = z
  .strictObject({
    kind: z
      .enum([
        'statement',
        'speaker',
        'basis',
        'about',
        'author',
        'publisher',
        'examines',
        'mention',
        'cites',
        'contradicts',
        'same-as',
        'inferred-from'
      ])
      .describe('What joins the two; there are no relations outside claims.'),
    from: id.any.describe('Record that the edge leads from.'),
    to: id.any.describe('Record that the edge leads to.'),
    stance: z
      .enum(stances as readonly [string, ...string[]])
      .optional()
      .describe('Of edges from sources and speakers to claims.'),
    claim: id.claim.optional().describe('Claim that the edge belongs to.')
  })
  .meta({id: 'edge-record'})

export const predicateRecord = z
  .strictObject({
    id: z.string().describe('Id of the predicate.'),
    label: text.describe('Read from subject to object, by language.'),
    inverse: text.describe('Read from object to subject, by language.'),
    symmetric: z.boolean().describe('Whether both directions say the same.'),
    from: z.array(z.enum(entityKinds as readonly [string, ...string[]])).describe('Kinds a subject may be of.'),
    to: z.array(z.enum(entityKinds as readonly [string, ...string[]])).describe('Kinds an object may be of.'),
    sameKind: z.boolean().optional().describe('Whether both ends are of one kind.'),
    ftm: z
      .strictObject({
        schema: z.string().describe('Schema of the relation.'),
        from: z.string().describe('Property of the subject.'),
        to: z.string().describe('Property of the object.')
      })
      .optional()
      .describe('The relation in FollowTheMoney.'),
    schemaOrg: z.string().optional().describe('Property of schema.org; with `^` from object to subject.'),
    wikidata: z.string().optional().describe('Property of Wikidata; with `^` from object to subject.')
  })
  .meta({id: 'predicate-record'})

export const graphFile = z
  .strictObject({
    $schema: z.string().describe('Address of this schema, from where the file is.'),
    format: z.literal(1).describe('Version of the format; it rises when something a program may rely on goes or changes.'),
    site: z
      .strictObject({
        title: text.describe('Title of the site, by language.'),
        url: address.optional().describe('Where the site is published.'),
        lang: language.describe('Main language of the site.'),
        licence: z.string().optional().describe('Licence of its content.')
      })
      .describe('The site that the graph is of.'),
    note: z.string().describe('In whose voice the content speaks.'),
    leftOut: z
      .strictObject({
        entities: count.describe('Entities that are invented or asked to stay out.'),
        sources: count.describe('Sources that are invented.'),
        claims: count.describe('Claims that are invented, or in which somebody who asked to stay out has a part.'),
        articles: count.describe('Articles that are invented.')
      })
      .describe('How many published things are not in the file.'),
    articles: z.array(articleRecord).describe('Articles in order of id, without their bodies.'),
    entities: z.array(z.union([personRecord, organisationRecord, accountRecord, otherRecord])).describe('Entities in order of id.'),
    sources: z.array(sourceRecord).describe('Sources in order of id.'),
    claims: z.array(claimRecord).describe('Claims in order of id, each with its statements and its status.'),
    edges: z.array(edgeRecord).describe('What joins the records.'),
    predicates: z.array(predicateRecord).describe('The kinds of relations that claims use.')
  })
  .describe('The compiled graph of a site: claims as attributed by their speakers and sources. The site asserts none of them.')
