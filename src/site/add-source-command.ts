import {existsSync} from 'node:fs'
import {addSource, type ContentFile} from '../edit/add-entry.ts'
import type {Change} from '../edit/change.ts'
import {freshKey} from '../edit/fresh-key.ts'
import {sourceValues} from '../edit/source-values.ts'
import {type YamlMap, yamlMap} from '../edit/yaml-value.ts'
import {decoded} from '../import/import-bytes.ts'
import {parseReference} from '../import/text/reference.ts'
import {referenceValues} from '../import/text/text-draft.ts'
import {buildDirectory} from '../model/directory.ts'
import {isSlug} from '../model/id.ts'
import type {Message} from '../model/message.ts'
import {pointsOf} from '../read/points.ts'
import {readBibliography} from '../read/read-bibliography.ts'
import {sourceKeys} from '../schema/schema-keys.ts'
import {exitCodes} from './command.ts'
import {readSite} from './compile-site.ts'
import {contentTexts, findContentFile} from './content-files.ts'
import {inputFile} from './import-input.ts'
import {type Flags, flagHelp, flagValues, keyOptions, textFlag} from './key-flags.ts'
import {silent} from './progress.ts'
import {printable, textReport} from './report-messages.ts'
import {type Write, writeAndTell} from './write-and-tell.ts'

export const addSourceOptions = keyOptions(sourceKeys)
export const addSourceHelp = `npm run add-source -- <address | doi | BibTeX | file.bib | reference as text> [--to FILE] [--key KEY] [flags]

Adds a source to a file of the bibliography (sources/sources.yaml when left out), an article, a dossier or a sidecar. Nothing is
asked of the network. Flags, which win over what was read, and may be given several times for a list:
${flagHelp(sourceKeys)}  --dry-run          Show what would be written.
`

interface Found {
  readonly values: YamlMap
  readonly key?: string
}
interface FoundSources {
  readonly sources: readonly Found[]
  readonly messages: readonly Message[]
}

const toDo = '[TODO: title]'
const doi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i

function fromBibtex(name: string, text: string): FoundSources {
  const what = {kind: 'sources', format: 'bibtex', name: 'typed'} as const
  const {entry, messages} = readBibliography({path: name, text, what, lang: 'en', pointAt: pointsOf(name, text)})
  const sources = entry?.kind === 'sources' ? entry.sources : []
  return {sources: sources.map((source) => ({values: sourceValues(source), key: source.slug})), messages}
}

function fromFile(name: string): FoundSources {
  const input = inputFile(name)
  if ('message' in input) return {sources: [], messages: [input.message]}
  const {text, messages} = decoded(input.files[0]!)
  return messages.length > 0 ? {sources: [], messages} : fromBibtex(name, text)
}

function fromReference(text: string): YamlMap {
  const reference = parseReference(text)
  const {title, doubts} = reference
  const note = title === undefined || doubts.length > 0 ? `TODO: check against the reference as typed: ${text}` : undefined
  return yamlMap([...referenceValues({...reference, title: title ?? toDo}), ['note', note]])
}

/** What was typed, read as an address, a DOI, BibTeX, the name of a BibTeX file, or a reference in words. */
function read(typed: string): FoundSources {
  const text = typed.trim()
  const one = (pairs: Parameters<typeof yamlMap>[0]): FoundSources => ({sources: [{values: yamlMap(pairs)}], messages: []})
  const isDoi = doi.exec(text)?.[1]
  if (isDoi !== undefined)
    return one([
      ['title', toDo],
      ['doi', isDoi]
    ])
  if (/^https?:\/\/\S+$/i.test(text))
    return one([
      ['title', toDo],
      ['url', text]
    ])
  if (/^@\w+\s*[{(]/.test(text)) return fromBibtex('typed.bib', text.replaceAll('\r\n', '\n'))
  if (/\.bib$/.test(text) && existsSync(text)) return fromFile(text)
  return {sources: text === '' ? [] : [{values: fromReference(text)}], messages: []}
}

const textsOf = (values: YamlMap, key: string): string => {
  const value = values.get(key)
  return typeof value === 'string' ? value : Array.isArray(value) && typeof value[0] === 'string' ? value[0] : ''
}

/** `hussain-2019`, by author or outlet and year; else the first words of the title. */
function keyWords(values: YamlMap): string[] {
  const year = /\d{4}/.exec(textsOf(values, 'date'))?.[0]
  const surname = textsOf(values, 'author').split(' ').at(-1) ?? ''
  const by = surname === '' ? textsOf(values, 'publisher') : surname
  const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(textsOf(values, 'url'))?.[1] ?? ''
  const title = textsOf(values, 'title')
  return [by === '' ? '' : `${by} ${year ?? ''}`, title === toDo ? '' : title, host, `doi ${textsOf(values, 'doi')}`]
}

/** Puts one source after the other into a file. */
function addAll(
  file: ContentFile,
  found: readonly Found[],
  asked: string | undefined,
  isTaken: (key: string) => boolean
): {change: Change; keys: string[]} | {problem: string} {
  const keys: string[] = []
  let change: Change = {path: file.path, before: file.text, after: file.text}
  for (const {values, key} of found) {
    const name = asked ?? freshKey([key ?? '', ...keyWords(values)], (slug) => isTaken(slug) || keys.includes(slug), 'source')
    const next = addSource({path: file.path, text: change.after}, name, values)
    if ('problem' in next) return next
    keys.push(name)
    change = {...change, after: next.after}
  }
  return {change, keys}
}

/** Adds what was typed to a file, and says under which key. */
export async function addSourceAndTell(content: string, typed: string, flags: Flags, write: Write): Promise<number> {
  const refuse = (text: string, code: number = exitCodes.usage): number => {
    write(`${printable(text)}\n`)
    return code
  }
  const {sources, messages} = read(typed)
  if (messages.length > 0) write(textReport(messages))
  if (sources.length === 0) return refuse('Unexpected input without a source, expected an address, a DOI, BibTeX or a reference')
  const given = flagValues(sourceKeys, flags)
  const found = sources.map((source) => ({...source, values: new Map([...source.values, ...given])}))
  const asked = textFlag(flags, 'key')
  if (asked !== undefined && (!isSlug(asked) || found.length > 1))
    return refuse(
      `Unexpected key \`${asked}\`${found.length > 1 ? ` for ${found.length} sources` : ''}, expected lower-case letters a–z, digits and single hyphens for one source`
    )
  const file = findContentFile(content, textFlag(flags, 'to') ?? 'sources/sources.yaml', await contentTexts(content), true)
  if ('problem' in file) return refuse(file.problem)
  const {parsed} = await readSite(content, silent)
  const known = buildDirectory(parsed.flatMap(({entry}) => entry ?? []))
  const isTaken = (key: string): boolean => known.source(key).length > 0
  if (asked !== undefined && isTaken(asked)) return refuse(`Unexpected key \`${asked}\`, expected one that is not taken`)
  const added = addAll(file, found, asked, isTaken)
  if ('problem' in added) return refuse(added.problem)
  const next = `Next: refer to it as ${added.keys.map((key) => `\`${key}\``).join(', ')}, and cite it in a text as [@${added.keys[0]}].`
  return writeAndTell(content, [added.change], {dryRun: flags['dry-run'] === true, force: true}, write, next)
}
