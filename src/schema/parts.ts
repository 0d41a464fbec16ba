import * as z from 'zod'
import {certainlyBefore, dateShape, isEdtf} from '../model/date.ts'
import {isSlug, type Slug, slugPattern} from '../model/id.ts'
import {limits} from '../model/limits.ts'
import {lintCodes} from '../model/lint-code.ts'
import {slugFor} from '../model/slug.ts'
import {fields, oneOrMany} from './fields.ts'
import {isPublicUrl, isWebUrl} from './public-url.ts'

/** For editors: what a pattern can tell of an address. */
const webShape = '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\\\]+$'
const coded = (code: string, expected: string) => ({error: expected, params: {code}})

/** Text of bounded length, as typed. */
export const words = (most: number) =>
  z
    .string({error: 'text'})
    .min(1, {error: 'text'})
    .max(most, {error: `at most ${most} characters`})

export const plainText = words(limits.textCharacters)
export const nameText = words(limits.nameCharacters)

export const slug = z
  .string({error: 'a slug'})
  .refine(isSlug, coded('invalid-slug', 'lower-case letters a–z, digits and single hyphens, with a letter, not reserved'))
  .meta({pattern: slugPattern.source})
/** A name that also gives its slug. */
export const sluggedName = nameText.refine(
  (name) => slugFor(name) !== undefined,
  coded('invalid-slug', 'a name with letters, or the form `{slug: name}`')
)
export const date = z
  .string({error: 'a date'})
  .refine(isEdtf, coded('invalid-date', 'a date of the calendar such as `2019`, `2019-06`, `2019-06-09`, `2019~`, `2017/2019`'))
  .meta({pattern: dateShape.source})
/** A check on two dates of a mapping: the later key must not be over before the earlier one begins. */
export const inOrder =
  (earlier: string, later: string) =>
  ({value, issues}: z.core.ParsePayload<unknown>): void => {
    const [from, to] = [Reflect.get(value as object, earlier), Reflect.get(value as object, later)]
    if (typeof from !== 'string' || typeof to !== 'string' || !isEdtf(from) || !isEdtf(to) || !certainlyBefore(to, from)) return
    issues.push({code: 'custom', path: [later], input: to, message: `a date not before \`${earlier}\``, params: {code: 'invalid-date'}})
  }
export const url = z
  .string({error: 'an address'})
  .max(2000, {error: 'at most 2000 characters'})
  .refine(isPublicUrl, coded('unsafe-url', 'an http or https address at a public host, without a user name'))
  .meta({pattern: webShape})
/** Of the site itself and its repository, which may be on an inner network. */
export const ownUrl = z
  .string({error: 'an address'})
  .max(2000)
  .refine(isWebUrl, coded('unsafe-url', 'an http or https address without a user name'))
  .meta({pattern: webShape})
export const yes = z.enum(['true', 'false'])

function isLanguageTag(text: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/.test(text) && Intl.getCanonicalLocales(text)[0] === text
  } catch {
    return false
  }
}
export const languageTag = z
  .string({error: 'a language tag'})
  .max(35)
  .refine(isLanguageTag, {error: 'a language tag such as `en`, `fa`, `zh-Hans`'})
  .meta({pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'})

const textUpTo = (most: number) => z.union([words(most), z.record(languageTag, words(most), {error: 'texts by language'})])
const longText = textUpTo(limits.textCharacters).meta({id: 'text'})
/** Text, or one text a language. */
export const localText = (most?: number) => (most === undefined ? longText : textUpTo(most))

/** What a reference may mean, for those who suggest values. */
export type Named = 'entity' | 'source' | 'claim' | 'predicate'

/** A name, alias, slug, key or id: whether it means something is found out later. */
export const reference = words(limits.nameCharacters)
export const references = oneOrMany(reference).meta({id: 'references'})
export const entityRef = reference.meta({id: 'entity', 'x-names': 'entity'})
export const entityRefs = oneOrMany(entityRef).meta({id: 'entities'})
export const sourceRef = reference.meta({id: 'source-key', 'x-names': 'source'})
export const sourceRefs = oneOrMany(sourceRef).meta({id: 'source-keys'})
export const claimRef = reference.meta({id: 'claim-id', 'x-names': 'claim'})
export const claimRefs = oneOrMany(claimRef).meta({id: 'claim-ids'})
export const predicateRef = reference.meta({id: 'predicate', 'x-names': 'predicate'})

export const lintOk = oneOrMany(
  fields({
    rule: z.enum(lintCodes).describe('Code of the rule that is silenced here.'),
    why: plainText.describe('Reason, shown with the exception.'),
    by: nameText.describe('Who decided it.')
  })
)
export const reviewed = oneOrMany(
  fields({
    by: nameText.describe('Who reviewed.'),
    on: date.describe('Day of the review.')
  })
)
export const corrections = oneOrMany(
  fields({
    on: date.describe('Day of the correction.'),
    text: localText().describe('What was wrong and what stands now.'),
    claims: claimRefs.optional().describe('Claims it concerns; all when left out.')
  })
)
export const publication = z.enum(['draft', 'review', 'published', 'withdrawn'])
export type {Slug}
