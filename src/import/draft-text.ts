import type {Change} from '../edit/change.ts'
import {afterKey, scalarText, yamlText} from '../edit/yaml-text.ts'
import {type YamlMap, type YamlValue, yamlMap} from '../edit/yaml-value.ts'
import {entityKinds, plural} from '../model/id.ts'
import {limits} from '../model/limits.ts'
import {slugFor} from '../model/slug.ts'
import type {Draft, Drafted} from './draft.ts'

/** Parts of a draft that grows too long for one file stay well below the limits of front matter. */
const most = {bytes: limits.frontMatterBytes / 2, lines: limits.frontMatterLines / 2, claims: limits.claimsPerFile / 2}

/** A comment may not end early, nor begin another line. */
const commentLine = (text: string): string => `  # ${text.replace(/\s+/g, ' ').trim()}\n`

/** An entity with a name only may be given by that name. */
const isBare = ({values}: Drafted): boolean => values.size === 1 && typeof values.get('name') === 'string'

function entryText(entry: Drafted, isEntity: boolean): string {
  const value: YamlValue = isEntity && isBare(entry) ? (entry.values.get('name') as string) : entry.values
  const place = {indent: 2, used: entry.slug.length + 3}
  return `${(entry.comments ?? []).map(commentLine).join('')}  ${scalarText(entry.slug)}:${afterKey(value, place)}\n`
}

/** `key:` and below it each entry with its comments. */
const section = (key: string, entries: readonly string[]): string => (entries.length === 0 ? '' : `${key}:\n${entries.join('')}`)

interface Piece {
  readonly key: string
  readonly text: string
}

function piecesOf({entities, sources, claims}: Draft): Piece[] {
  const introduced = entityKinds.flatMap((kind) => entities.filter((one) => one.kind === kind).map((one) => ({key: plural[kind], one})))
  return [
    ...introduced.map(({key, one}) => ({key, text: entryText(one, true)})),
    ...sources.map((one) => ({key: 'sources', text: entryText(one, false)})),
    ...claims.map((one) => ({key: 'claims', text: entryText(one, false)}))
  ]
}

/** Pieces in groups that each fit into a file. */
function parted(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [[]]
  let size = {bytes: 0, lines: 0, claims: 0}
  for (const piece of pieces) {
    const own = {bytes: piece.text.length * 2, lines: piece.text.split('\n').length, claims: piece.key === 'claims' ? 1 : 0}
    const grown = {bytes: size.bytes + own.bytes, lines: size.lines + own.lines, claims: size.claims + own.claims}
    const isFull = grown.bytes > most.bytes || grown.lines > most.lines || grown.claims > most.claims
    if (isFull && parts.at(-1)!.length > 0) parts.push([])
    size = isFull ? own : grown
    parts.at(-1)!.push(piece)
  }
  return parts
}

/** Names that give their slugs stand in a list. */
function listedNames(draft: Draft, key: string, pieces: readonly Piece[]): YamlMap | undefined {
  const all = draft.entities.filter(({kind}) => plural[kind] === key)
  const names = all.map(({values}) => values.get('name'))
  const isPlain = all.every((one) => isBare(one) && (one.comments ?? []).length === 0 && slugFor(one.values.get('name') as string) === one.slug)
  return isPlain && pieces.length === all.length && all.length <= 12 ? yamlMap([[key, names as string[]]]) : undefined
}

function frontMatter(draft: Draft, pieces: readonly Piece[], part: string): string {
  const {title, lang, examines, more} = draft
  const head = yamlMap([['title', `${title}${part}`], ['lang', lang], ['status', 'draft'], ['examines', examines], ...(more ?? new Map())])
  const keys = [...new Set(pieces.map(({key}) => key))]
  const sections = keys.map((key) => {
    const own = pieces.filter((piece) => piece.key === key)
    const names = listedNames(draft, key, own)
    const texts = own.map(({text}) => text)
    return names ? yamlText(names) : section(key, texts)
  })
  return `---\n${yamlText(head)}${sections.join('')}---\n`
}

/** The files of a draft: one, or several where it would be too long to be read. */
export function draftChanges(draft: Draft): Change[] {
  const parts = parted(piecesOf(draft))
  return parts.map((pieces, index) => {
    const isOnly = parts.length === 1
    const body = index === 0 ? draft.body.map((paragraph) => `\n${paragraph}\n`).join('') : ''
    const after = `${frontMatter(draft, pieces, isOnly ? '' : ` (part ${index + 1} of ${parts.length})`)}${body}`
    return {path: `articles/${draft.slug}${isOnly || index === 0 ? '' : `-part-${index + 1}`}.md`, before: undefined, after}
  })
}
