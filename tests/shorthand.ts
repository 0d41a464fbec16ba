/**
 * A small language for tests.
 *
 * lines      `a/X@P b/Y@Q`      lines of sourcing: source a, speaker X, publisher P
 * basis      `a>r b>r+s`        source a rests on r, b on r and s
 *
 * Sources, statements and graphs are written as in `src/bench/shorthand.ts`.
 */
import {parse} from 'yaml'
import type {Entry, Reference} from '../src/model/entry.ts'
import {type EntityKind, idOf, plural, type Speaker} from '../src/model/id.ts'
import type {Line, LineKey} from '../src/model/line.ts'
import {startOf} from '../src/model/point.ts'
import {checkEntry, type FileContext} from '../src/schema/check-entry.ts'

export {type ClaimSpec, entity, graph, source, statement} from '../src/bench/shorthand.ts'

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

/** `a/X@P` as a line with the keys `src:a`, `who:x`, `pub:p`; `+` adds sources, authors and publishers to it. */
export const lines = (text: string): Line[] =>
  words(text).map((word) => {
    const [, source = '', speaker = '', publisher = ''] = /^([^/@]+)(?:\/([^@]+))?(?:@(.+))?$/.exec(word) ?? []
    const keys = (prefix: string, names: string) => names.split('+').flatMap((name) => (name ? [`${prefix}:${name.toLowerCase()}` as LineKey] : []))
    return {
      speaker: (speaker ? `person/${speaker.split('+')[0]!.toLowerCase()}` : 'unstated') as Speaker,
      sources: source.split('+').map((name) => idOf('source', name)),
      keys: new Set([...keys('src', source), ...keys('who', speaker), ...keys('pub', publisher)])
    }
  })

/** `a>r b>r+s`: what each source rests on, as a map. */
export const basis = (text: string): Map<string, string[]> =>
  new Map(words(text).map((word) => [word.split('>')[0]!, word.split('>')[1]?.split('+') ?? []]))

const kindsOfFolder = Object.fromEntries(Object.entries(plural).map(([kind, folder]) => [folder, kind]))
const smallFiles = ['vocabulary', 'decisions', 'gone', 'site']

function contextOf(file: string): FileContext {
  const [, folder = '', name = ''] = /^content\/(?:([a-z]+)\/)?(?:.*\/)?([^/]+)$/.exec(file) ?? []
  const slug = name.replace(/(\.claims)?\.[a-z]+$/, '')
  const entityKind = folder in kindsOfFolder && folder !== 'articles' && folder !== 'sources' ? (kindsOfFolder[folder] as EntityKind) : undefined
  const kind = ((): Entry['kind'] => {
    if (name.endsWith('.claims.yaml')) return 'sidecar'
    if (folder === 'sources') return slug === 'annotations' ? 'annotations' : 'sources'
    if (folder === 'tours') return 'tour'
    if (folder === '' && smallFiles.includes(slug)) return slug as Entry['kind']
    return folder === 'articles' ? 'article' : name.endsWith('.md') ? 'entity' : 'entities'
  })()
  return {file, kind, slug, lang: 'en', ...(entityKind && {entityKind}), pointOf: () => startOf(file), keyPointOf: () => startOf(file)}
}

/** The references of a body by their plain forms; the reader knows the whole syntax, tests of the graph need no more. */
function bodyOf(text: string, file: string) {
  const reference = (text: string): Reference => ({text, point: startOf(file)})
  const links = [...text.matchAll(/\[\[(claim:)?([^\]|]+)/g)]
  return {
    body: {type: 'root' as const, children: []},
    mentions: links.filter(([, claim]) => !claim).map(([, , name]) => reference(name!)),
    embeds: links.filter(([, claim]) => claim).map(([, , name]) => reference(name!)),
    citations: [...text.matchAll(/\[@([\w-]+)/g)].map(([, key]) => ({source: reference(key!), suppressAuthor: false}))
  }
}

/** A content file as the entry it gives; fails the test when the schema objects. */
export function entry(file: string, text: string): Entry {
  const [yaml, body] = /\.md$/.test(file) ? [text.split(/^---$/m)[1] ?? '', text.split(/^---$/m)[2] ?? ''] : [text, '']
  const {entry: head, messages} = checkEntry(parse(yaml, {schema: 'failsafe'}), contextOf(file))
  if (!head || messages.length > 0) throw new Error(`Unexpected messages for ${file}: ${JSON.stringify(messages)}`)
  return ({article: true, entity: true, tour: true} as Partial<Record<Entry['kind'], boolean>>)[head.kind]
    ? ({...head, ...bodyOf(body, file)} as Entry)
    : (head as Entry)
}
