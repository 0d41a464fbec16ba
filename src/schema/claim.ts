import * as z from 'zod'
import {claimKinds, replyOutcomes, sensitiveTopics} from '../model/claim.ts'
import {isSlug} from '../model/id.ts'
import {limits} from '../model/limits.ts'
import {fields, oneOrMany} from './fields.ts'
import {
  claimRef,
  claimRefs,
  date,
  entityRef,
  entityRefs,
  inOrder,
  lintOk,
  localText,
  predicateRef,
  reference,
  references,
  sourceRef
} from './parts.ts'
import {withdrawn} from './source.ts'
import {stanceKeys, testimony} from './statement.ts'

const relation = z.union([
  reference,
  fields({
    subject: entityRef.describe('The entity the relation starts from.'),
    predicate: predicateRef.describe('Id of a predicate of the vocabulary.'),
    object: entityRef.describe('The entity it leads to.')
  })
])
const reply = fields({
  asked: date.describe('Day on which a reply was asked for.'),
  of: entityRef.describe('Who was asked.'),
  outcome: z.enum(replyOutcomes).describe('What came of it.'),
  source: sourceRef.optional().describe('Source that holds the answer.')
})
const added = {
  ...stanceKeys,
  reply: reply.optional().describe('Right of reply: whom we asked, when, and the outcome.'),
  note: localText().optional().describe('Remark of the editors.')
}

/** What a file adds to a claim that another file defines. */
export const addition = fields(added).meta({id: 'addition'})

export const claim = fields({
  says: localText(limits.saysCharacters).optional().describe('The proposition as one neutral sentence, without “X said”.'),
  ...testimony,
  about: entityRefs.optional().describe('Whom it concerns; the ends of the relation when left out.'),
  relation: relation.optional().describe('`subject predicate object`: the claim as an edge of the graph.'),
  since: date.optional().describe('When the relation is said to have begun.'),
  until: date.optional().describe('When the relation is said to have ended.'),
  role: localText().optional().describe('Post or part held in the relation.'),
  when: date.optional().describe('When it is said to have been so.'),
  made: date.optional().describe('When it was first said.'),
  kind: z.enum(claimKinds).optional().describe('`opinion` and `forecast` show attribution only.'),
  sensitive: oneOrMany(z.enum(sensitiveTopics)).optional().describe('Topics that ask for more care and two reviewers.'),
  contradicts: claimRefs.optional().describe('Claims that cannot hold together with this one; works both ways.'),
  'same-as': claimRefs.optional().describe('Claims that say the same; their statements are pooled.'),
  'inferred-from': z
    .array(oneOrMany(claimRef), {error: 'a list'})
    .optional()
    .describe('Claims it follows from, `[[a, b], [c]]` being “a and b, or c”; shown as inference by the maintainers.'),
  ...added,
  withdrawn: withdrawn.optional().describe('Our own withdrawal of the entry; it stays with the reason and counts nowhere.'),
  formerly: references.optional().describe('Former slugs or ids; their addresses lead here.'),
  'lint-ok': lintOk.optional().describe('Lint rules silenced for this claim, each with reason and name.')
})
  .refine((value) => !isRecord(value) || 'says' in value || 'relation' in value, {
    error: 'says, relation',
    params: {code: 'missing-key'},
    when: () => true
  })
  .check(inOrder('since', 'until'))
  .meta({id: 'claim'})

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

const claimKey = z.string().refine((key) => key.split('/').length <= 2 && key.split('/').every(isSlug), {
  error: '`claim` or `owner/claim`, each of lower-case letters a–z, digits and single hyphens',
  params: {code: 'invalid-slug'}
})
const sizes = z.record(claimKey, z.unknown(), {error: 'claims by slug'})

export type ClaimInput = z.infer<typeof claim>
export type AdditionInput = z.infer<typeof addition>
export interface ClaimsInput {
  readonly claims: ReadonlyMap<string, ClaimInput>
  readonly additions: ReadonlyMap<string, AdditionInput>
}

/** Claims by slug; a key `owner/slug` adds to the claim of another file and takes fewer keys. */
export const claims = sizes
  .refine((value) => Object.keys(value).length <= limits.claimsPerFile, {error: `at most ${limits.claimsPerFile} claims`, params: {code: 'limit'}})
  .transform((value, context): ClaimsInput => {
    const found = {claims: new Map<string, ClaimInput>(), additions: new Map<string, AdditionInput>()}
    for (const [key, given] of Object.entries(value)) {
      const result = key.includes('/') ? addition.safeParse(given, {reportInput: true}) : claim.safeParse(given, {reportInput: true})
      for (const issue of result.error?.issues ?? []) context.issues.push({...issue, input: issue.input, path: [key, ...issue.path]} as never)
      if (!result.success) continue
      if (key.includes('/')) found.additions.set(key, result.data as AdditionInput)
      else found.claims.set(key, result.data as ClaimInput)
    }
    return found
  })
