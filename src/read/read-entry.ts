import type {Entry} from '../model/entry.ts'
import {isSlug} from '../model/id.ts'
import {limits} from '../model/limits.ts'
import {compareMessages, type Message} from '../model/message.ts'
import {slugFor} from '../model/slug.ts'
import type {LanguageTag} from '../model/text.ts'
import {checkEntry, type FileContext} from '../schema/check-entry.ts'
import {shown} from '../schema/messages.ts'
import {decode} from './decode.ts'
import type {DecodedFile} from './decoded-file.ts'
import {type Fault, messageAbout, messageOf} from './fault.ts'
import {type FileKind, fileKind, isIgnored} from './file-kind.ts'
import {frontMatterLimit} from './front-matter-limits.ts'
import type {InputFile} from './input-file.ts'
import {parseBody} from './parse-body.ts'
import {parseYaml, type Yaml} from './parse-yaml.ts'
import type {Parsed} from './parsed.ts'
import {pointsOf} from './points.ts'
import {readBibliography} from './read-bibliography.ts'
import {type Split, splitFrontMatter} from './split-front-matter.ts'

const named = new Set<Entry['kind']>(['article', 'entity', 'tour', 'sidecar'])
const places = 'articles/**/*.md, people/*.md or .yaml (so the other kinds), sources/*.yaml, .bib or .json, tours/*.md, *.claims.yaml, site.yaml'

function nameMessage(path: string, {kind, name}: FileKind): Message | undefined {
  if (!named.has(kind) || isSlug(name)) return undefined
  const slug = slugFor(name)
  const reason = `Unexpected file name ${shown(name)}, expected a slug: lower-case letters a–z, digits and single hyphens, not reserved`
  return {...messageAbout(path, 'invalid-slug', reason), expected: slug === undefined ? [] : [slug]}
}

const contextOf = ({path, what, lang, pointAt}: DecodedFile, yaml: Yaml): FileContext => ({
  file: path,
  kind: what.kind,
  ...(what.entityKind && {entityKind: what.entityKind}),
  slug: what.name,
  lang,
  pointOf: (at) => pointAt(yaml.offsetOf(at)),
  keyPointOf: (at) => pointAt(yaml.keyOffsetOf(at))
})

function readMarkdown(file: DecodedFile, split: Split): Parsed {
  const {path, text, pointAt} = file
  const yaml = parseYaml(split.yaml, split.yamlOffset)
  const {faults, ...body} = parseBody(text, split.bodyOffset, pointAt)
  const found = [...yaml.faults, ...faults].map((fault) => messageOf(fault, path, pointAt))
  if (yaml.faults.length > 0) return {messages: found}
  const {entry, messages} = checkEntry(yaml.values, contextOf(file, yaml))
  const all = [...found, ...messages]
  return entry ? {entry: {...entry, ...body} as Entry, messages: all} : {messages: all}
}

function readYaml(file: DecodedFile): Parsed {
  const {path, text, pointAt} = file
  const limit = frontMatterLimit(text, 0, limits.fileBytes)
  const yaml = limit ? undefined : parseYaml(text)
  const faults: readonly Fault[] = limit ? [limit] : yaml!.faults
  if (!yaml || faults.length > 0) return {messages: faults.map((fault) => messageOf(fault, path, pointAt))}
  const {entry, messages} = checkEntry(yaml.values, contextOf(file, yaml))
  return {...(entry && {entry: entry as Entry}), messages}
}

function readText(file: DecodedFile): Parsed {
  const {what, text, path, pointAt} = file
  if (what.format === 'yaml') return readYaml(file)
  if (what.format !== 'markdown') return readBibliography(file)
  const split = splitFrontMatter(text)
  return 'code' in split ? {messages: [messageOf(split, path, pointAt)]} : readMarkdown(file, split)
}

/**
 * One content file as an entry, and all that is wrong with it in order of place: beside an error, an entry holds the rest of
 * the file and is there to be validated only. Never throws for what a file says.
 */
export function readEntry({path, bytes}: InputFile, lang: LanguageTag): Parsed {
  if (isIgnored(path)) return {messages: []}
  const what = fileKind(path)
  if (!what) return {messages: [messageAbout(path, 'unexpected-file', `Unexpected file, expected one of ${places}`)]}
  const {text, faults} = decode(bytes)
  const pointAt = pointsOf(path, text)
  const name = nameMessage(path, what)
  const found = [...(name ? [name] : []), ...faults.map((fault) => messageOf(fault, path, pointAt))]
  const parsed = faults.length > 0 ? {messages: []} : readText({path, text, what, lang, pointAt})
  const messages = [...found, ...parsed.messages].sort(compareMessages)
  return parsed.entry && found.length === 0 ? {entry: parsed.entry, messages} : {messages}
}
