import * as z from 'zod'
import {type EntityKind, entityKinds, plural} from '../model/id.ts'
import {limits} from '../model/limits.ts'
import {claims} from './claim.ts'
import {fields, oneOrMany} from './fields.ts'
import {
  date,
  entityRefs,
  inOrder,
  languageTag,
  lintOk,
  localText,
  nameText,
  plainText,
  publication,
  references,
  reviewed,
  slug,
  sluggedName,
  sourceRefs,
  url,
  yes
} from './parts.ts'
import {sources} from './source.ts'

const alias = z.union([
  nameText,
  fields({
    name: nameText.describe('The name.'),
    lang: languageTag.optional().describe('Its language.'),
    use: z.enum(['alias', 'former', 'search']).optional().describe('`search`: findable, never displayed as a heading, never exported.'),
    note: plainText.optional().describe('Remark, for example why a name is not displayed.'),
    'seen-in': sourceRefs.optional().describe('Sources that use the name.')
  })
])
export type AliasInput = z.infer<typeof alias>
const sameAs = z.union([z.string({error: 'text'}).regex(/^Q[1-9]\d{0,11}$/, {error: 'an id of Wikidata such as `Q42`, or an address'}), url])

const common = {
  name: localText(limits.nameCharacters).describe('The main name; one a language when several.'),
  aliases: oneOrMany(alias).optional().describe('Further names.'),
  description: localText(limits.descriptionCharacters)
    .optional()
    .describe('What it is, neutral and short; what is said about a living person needs claims.'),
  'same-as': oneOrMany(sameAs).optional().describe('The same thing elsewhere: Wikidata ids or addresses.'),
  'different-from': entityRefs.optional().describe('Entities that must not be taken for this one.'),
  formerly: references.optional().describe('Former slugs or ids; their addresses lead here.'),
  noexport: yes.optional().describe('`true` keeps the entity out of every export.'),
  note: localText().optional().describe('Remark of the editors.')
}
const dated = {date: date.optional().describe('Its date, by EDTF.')}
const own: Readonly<Record<EntityKind, Readonly<Record<string, z.ZodType>>>> = {
  person: {
    living: yes.optional().describe('Whether the person lives; presumed when left out, unless `died` is given or `born` is long ago.'),
    born: date.optional().describe('Date of birth.'),
    died: date.optional().describe('Date of death.')
  },
  organisation: {kind: z.enum(['publisher', 'company', 'public-body']).optional().describe('What kind of organisation.')},
  account: {
    platform: nameText.optional().describe('Where the account is.'),
    handle: nameText.optional().describe('Its handle; the name when left out.'),
    url: url.optional().describe('Its address.')
  },
  place: dated,
  event: dated,
  work: dated,
  topic: dated
}
interface Own {
  living: (typeof yes.options)[number]
  born: string
  died: string
  kind: 'publisher' | 'company' | 'public-body'
  platform: string
  handle: string
  url: string
  date: string
}

const anyEntity = fields(common)
export type EntityInput = z.infer<typeof anyEntity> & {readonly [K in keyof Own]?: Own[K] | undefined}

/** Nobody dies before birth, nor lives with a date of death. */
const checkLife = (payload: z.core.ParsePayload<unknown>): void => {
  inOrder('born', 'died')(payload)
  const {living, died} = payload.value as Partial<Own>
  if (living !== 'true' || died === undefined) return
  payload.issues.push({code: 'custom', path: ['living'], input: living, message: '`false`, or no `died`'})
}

const entityOf = (kind: EntityKind) => fields({...common, ...own[kind]}).check(checkLife) as unknown as z.ZodType<EntityInput>
const lists = Object.fromEntries(entityKinds.map((kind) => [kind, entityOf(kind)])) as Readonly<Record<EntityKind, z.ZodType<EntityInput>>>

/** The entities of a list file of one kind: a name or a mapping for each slug. */
export const entityList = (kind: EntityKind) => z.record(slug, z.union([nameText, lists[kind]]), {error: 'entities by slug'})

const introduced = (kind: EntityKind) =>
  z
    .union([oneOrMany(sluggedName), entityList(kind)])
    .optional()
    .describe(`${plural[kind][0]?.toUpperCase()}${plural[kind].slice(1)} that have no file of their own: names, or names by slug.`)

/** What an article, a dossier and a sidecar may bring along. */
export const citedShape = {
  sources: sources.optional().describe('Sources by key; a key is known to all files and defined once.'),
  claims: claims.optional().describe('Claims by slug; a key `owner/slug` adds statements to a claim of another file.')
}
export const introducedShape = {
  people: introduced('person'),
  organisations: introduced('organisation'),
  accounts: introduced('account'),
  places: introduced('place'),
  events: introduced('event'),
  works: introduced('work'),
  topics: introduced('topic')
}

const dossier = {
  lang: languageTag.optional().describe('Language of the plain texts in this file.'),
  status: publication.optional().describe('`published` when left out; only that is built for production.'),
  reviewed: reviewed.optional().describe('Who reviewed it and when.'),
  fictional: yes.optional().describe('`true`: everything in the file is invented.'),
  ...citedShape,
  'lint-ok': lintOk.optional().describe('Lint rules silenced for this file, each with reason and name.')
}
const dossierOf = (kind: EntityKind) => fields({...common, ...own[kind], ...dossier}).check(checkLife)

export type DossierInput = EntityInput & z.infer<z.ZodObject<typeof dossier>>

/** The front matter of an entity's own file. */
export const entity = Object.fromEntries(entityKinds.map((kind) => [kind, dossierOf(kind)])) as unknown as Readonly<
  Record<EntityKind, z.ZodType<DossierInput>>
>
