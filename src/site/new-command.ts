import type {Change} from '../edit/change.ts'
import {newArticleFile, newEntityFile, newTourFile} from '../edit/new-file.ts'
import {type YamlMap, yamlMap} from '../edit/yaml-value.ts'
import {buildDirectory, type Directory} from '../model/directory.ts'
import {type EntityKind, entityKinds, isEntityKind, isSlug} from '../model/id.ts'
import {slugFor} from '../model/slug.ts'
import {keysOf, type SchemaKey, schemaOf} from '../schema/schema-keys.ts'
import type {Ask} from './ask.ts'
import {exitCodes} from './command.ts'
import {readSite} from './compile-site.ts'
import {askForKeys, type Flags, flagHelp, flagValues, keyOptions, textFlag} from './key-flags.ts'
import {silent} from './progress.ts'
import {printable} from './report-messages.ts'
import {type Write, writeAndTell} from './write-and-tell.ts'

export type NewKind = EntityKind | 'article' | 'tour'
export const newKinds: readonly NewKind[] = ['article', ...entityKinds, 'tour']
export const isNewKind = (kind: string): kind is NewKind => (newKinds as readonly string[]).includes(kind)

const keysFor = (kind: NewKind): SchemaKey[] => keysOf(isEntityKind(kind) ? schemaOf.entity(kind) : schemaOf[kind](undefined))
export const newOptions = (kind: NewKind) => keyOptions(keysFor(kind))

const nameKey = (kind: NewKind): 'title' | 'name' => (isEntityKind(kind) ? 'name' : 'title')
/** What is asked for when nothing was given but a name. */
const suggested: Readonly<Record<NewKind, readonly string[]>> = {
  article: ['summary', 'examines'],
  person: ['description', 'living'],
  organisation: ['description', 'kind'],
  account: ['description', 'platform'],
  place: ['description'],
  event: ['description', 'date'],
  work: ['description', 'date'],
  topic: ['description'],
  tour: ['description']
}

export const newHelp = (kind: NewKind): string => `npm run new -- ${kind} NAME [flags]

Writes a file with all its keys in order, each with its sentence. Flags, which may be given several times for a list:
  --slug             The name of the file; made from the name when left out.
${flagHelp(keysFor(kind).filter(({key}) => key !== nameKey(kind)))}  --dry-run          Show what would be written.
`

const fileOf = (kind: NewKind, slug: string, values: YamlMap): Change => {
  if (isEntityKind(kind)) return newEntityFile(kind, slug, values)
  return kind === 'article' ? newArticleFile(slug, values) : newTourFile(slug, values)
}

/** Why there cannot be such a thing. */
function problemOf(kind: NewKind, name: string, slug: string | undefined, known: Directory): string | undefined {
  if (name === '') return `Unexpected ${kind} without a name, expected: npm run new -- ${kind} NAME`
  if (slug === undefined || !isSlug(slug))
    return `Unexpected ${slug === undefined ? `name \`${name}\`` : `slug \`${slug}\``}, expected --slug with lower-case letters a–z, digits and single hyphens`
  if (kind === 'tour') return undefined
  const taken = [...known.entity(slug), ...known.article(slug), ...(isEntityKind(kind) ? known.entity(name) : [])]
  return taken.length === 0 ? undefined : `Unexpected ${kind} \`${name}\`, which is already there: ${[...new Set(taken)].join(', ')}`
}

export interface NewQuestion {
  readonly kind: NewKind
  readonly name: string
  readonly flags: Flags
}

/** Writes the file of a new article, entity or tour, and says where. */
export async function newAndTell(content: string, {kind, name: typed, flags}: NewQuestion, ask: Ask | undefined, write: Write): Promise<number> {
  const keys = keysFor(kind)
  const given = flagValues(keys, flags)
  const name = typed !== '' || !ask ? typed : await ask(`${keys.find(({key}) => key === nameKey(kind))!.sentence}\n${nameKey(kind)}: `)
  const {parsed} = await readSite(content, silent)
  const slug = textFlag(flags, 'slug') ?? slugFor(name)
  const problem = problemOf(kind, name, slug, buildDirectory(parsed.flatMap(({entry}) => entry ?? [])))
  if (problem !== undefined || slug === undefined) {
    write(`${printable(problem ?? '')}\n`)
    return exitCodes.usage
  }
  const asked = given.size > 0 ? [] : keys.filter(({key}) => suggested[kind].includes(key))
  const values = yamlMap([[nameKey(kind), name], ...(await askForKeys(asked, given, ask))])
  const file = fileOf(kind, slug, values)
  const next = isEntityKind(kind)
    ? `Next: refer to it as [[${name}]] in a text, or by its name in front matter.`
    : 'Next: `npm run dev`, and edit the file; change `status: draft` when it may be seen by everybody.'
  return writeAndTell(content, [file], {dryRun: flags['dry-run'] === true, force: false}, write, next)
}
