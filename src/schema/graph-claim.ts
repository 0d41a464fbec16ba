/** A claim in `graph.json`: its statements, what it rests on, and inside it what is claimed. */
import * as z from 'zod'
import {claimKinds, replyOutcomes, sensitiveTopics} from '../model/claim.ts'
import {stances} from '../model/statement.ts'
import {basis, count, date, id, language, line, lineKey, path, publication, speaker, text, withdrawal} from './graph-parts.ts'

export const supports = z.enum(['unsourced', 'circular', 'fallen', 'one-line', 'many-lines'])
export const contestStates = z.enum(['none', 'disputed', 'denied'])
export const flags = z.enum([
  'second-hand',
  'unnamed-origin',
  'origin-not-stated',
  'one-person',
  'one-publisher',
  'amplified',
  'corrected-source',
  'quote-absent',
  'inference',
  'opinion',
  'departs'
])

export const statementRecord = z
  .strictObject({
    id: id.statement.describe('The claim, a hash, and the place of the statement on its page.'),
    source: id.source.describe('The source that bears on the claim.'),
    stance: z.enum(stances as readonly [string, ...string[]]).describe('Whether the source supports, disputes, only mentions or withdraws it.'),
    speakers: z.array(speaker).describe('Who speaks in the source; where none is named, its authors or its publisher.'),
    locator: z.string().optional().describe('Place in the source.'),
    quote: z
      .strictObject({
        text: z.string().describe('Words taken verbatim from the source.'),
        lang: language.optional().describe('Language of the words.'),
        translation: text.optional().describe('Translations of the words, by language.')
      })
      .optional()
      .describe('Words taken verbatim from the source.'),
    basis: basis.optional().describe('Where the source has it from, for this claim only.'),
    hedge: z.enum(['alleged', 'suggested']).optional().describe('How the source itself holds back.'),
    departs: z
      .strictObject({
        text: text.describe('The difference in a neutral sentence, by language.'),
        from: id.source.optional().describe('The source it departs from.')
      })
      .optional()
      .describe('How the source says it differently from what it rests on.'),
    note: text.optional().describe('Note of the maintainers, by language.'),
    implicit: z.boolean().describe('True when it follows from what the article examines, and was not typed.')
  })
  .meta({id: 'statement-record'})

const relation = z.strictObject({
  subject: id.entity.describe('Entity that the relation leads from.'),
  predicate: z.string().describe('Id of one of the predicates.'),
  object: id.entity.describe('Entity that the relation leads to.'),
  since: date.optional().describe('From when it is said to hold.'),
  until: date.optional().describe('Until when it is said to hold.'),
  role: text.optional().describe('Role in the relation, by language.')
})

/** What the engine computes. */
export const statusRecord = z
  .strictObject({
    support: supports.describe('What holds the claim up: nothing, a circle, only withdrawn words, one line, several lines.'),
    contest: z
      .strictObject({
        state: contestStates.describe('Whether it is disputed, and whether by somebody it is about.'),
        by: z.array(id.entity).describe('Who denies it.'),
        lines: count.describe('Independent lines of those who dispute it.')
      })
      .describe('Who contests the claim.'),
    reports: count.describe('Sources that support it directly and were not withdrawn.'),
    independent: z
      .strictObject({
        lines: count.describe('Lines of sourcing that share nothing; at least so many when not exact.'),
        exact: z.boolean().describe('False when the search was cut off.'),
        atMost: count.describe('A bound from above.')
      })
      .describe('How many lines are independent of each other.'),
    lines: z.array(line).describe('All lines that hold no other.'),
    counted: z.array(line).describe('The largest set of them that share nothing.'),
    disputing: z.array(line).describe('Lines of those who dispute it.'),
    notCounted: z
      .array(
        z.strictObject({
          source: id.source.describe('A report that adds no line.'),
          because: lineKey.describe('What it shares with a line that is counted.'),
          absorbedBy: line.describe('That line.')
        })
      )
      .describe('Reports that add no line, with the reason.'),
    attribution: z
      .array(
        z.strictObject({
          speaker: speaker.describe('Who is said to have said it.'),
          reports: count.describe('Sources in which it is attributed to that speaker.'),
          lines: count.describe('Independent lines among those, the speaker left aside.')
        })
      )
      .describe('Who says it, and how many report that.'),
    singlePoints: z.array(lineKey).describe('Without any one of these no line is left.'),
    breaking: z
      .strictObject({
        src: z.array(lineKey).optional().describe('Fewest sources without which no line is left.'),
        who: z.array(lineKey).optional().describe('Fewest speakers and authors without whom no line is left.'),
        pub: z.array(lineKey).optional().describe('Fewest publishers without which no line is left.')
      })
      .describe('The smallest sets without which no line is left.'),
    flags: z.array(flags).describe('What a reader should know of the sourcing.')
  })
  .meta({id: 'status-record'})

export const claimRecord = z
  .strictObject({
    id: id.claim.describe('Full id of the claim.'),
    owner: id.owner.describe('The article or entity whose file has it.'),
    path: path.describe('Address of its page, from where the site begins.'),
    about: z.array(id.entity).describe('Entities it is about.'),
    kind: z.enum(claimKinds).describe('For an opinion or a forecast only who says it counts.'),
    when: date.optional().describe('When it is said to have been so.'),
    made: date.optional().describe('When it was first said.'),
    statements: z.array(statementRecord).describe('One for each source that bears on it.'),
    asClaimed: z
      .strictObject({
        says: text.describe('The sentence that is claimed, by language.'),
        relation: relation.optional().describe('The relation that is claimed.')
      })
      .describe('What is claimed by those who make the statements; the site asserts none of it.'),
    contradicts: z.array(id.claim).describe('Claims that cannot hold together with it.'),
    sameAs: z.array(id.claim).describe('Claims that say the same.'),
    inferredFrom: z.array(z.array(id.claim)).describe('Premises of the maintainers’ inference: any one of these lists, all of it.'),
    sensitive: z.array(z.enum(sensitiveTopics)).describe('Topics that need more care.'),
    reply: z
      .strictObject({
        asked: date.describe('When a reply was asked for.'),
        of: id.entity.describe('Who was asked.'),
        outcome: z.enum(replyOutcomes).describe('What came of it.'),
        source: id.source.optional().describe('The source with the reply.'),
        publication: publication.describe('State of the file that says so.')
      })
      .optional()
      .describe('The right of reply.'),
    withdrawn: withdrawal.optional().describe('Set when the maintainers withdrew the entry.'),
    formerly: z.array(id.any).describe('Ids it had before.'),
    note: text.optional().describe('Note of the maintainers, by language.'),
    status: statusRecord.describe('What it rests on and who contests it: computed, never a verdict.')
  })
  .meta({id: 'claim-record'})
