import type {Change} from '../edit/change.ts'
import {yamlText} from '../edit/yaml-text.ts'
import {type YamlValue, yamlMap} from '../edit/yaml-value.ts'
import {isEntityKind, plural} from '../model/id.ts'
import {lookupKey} from '../model/lookup-key.ts'
import {compareMessages, type Message} from '../model/message.ts'
import type {FilePoint} from '../model/point.ts'
import {type Fault, messageAbout, messageOf} from '../read/fault.ts'
import {parseYaml, type Yaml} from '../read/parse-yaml.ts'
import {pointsOf} from '../read/points.ts'
import {splitFrontMatter} from '../read/split-front-matter.ts'
import {checkedEntity} from './checked-values.ts'
import {draftErrors} from './draft-errors.ts'
import type {Imported, ImportInput} from './imported.ts'
import {baseName, freshCapture, freshSlug, type Known, knownNameReason} from './known.ts'
import {bodyText} from './markdown/body-text.ts'
import {frontValues} from './markdown/front-values.ts'
import {type ImportMap, readMap} from './read-map.ts'
import {counted, refused} from './told.ts'

interface Note {
  readonly path: string
  readonly title: string
  readonly values: ReadonlyMap<string, YamlValue>
  readonly body: string
  readonly bodyOffset: number
  readonly pointAt: (offset: number) => FilePoint
  readonly placeOf: (key: string) => FilePoint
}
interface State {
  readonly map: ImportMap
  readonly known: Known
  readonly slugs: Set<string>
  readonly names: ReadonlySet<string>
  readonly changes: Change[]
  readonly captures: Change[]
  readonly messages: Message[]
}

const warned = (messages: readonly Message[]): Message[] =>
  messages.map((message) => ({
    ...message,
    level: message.level === 'error' ? 'warn' : message.level,
    reason: `${message.reason}; the file is left out`
  }))

const empty: Fault = {code: 'empty-input', reason: 'Unexpected empty note, expected front matter or text', at: 0}

/** Front matter and body of a note; a note may have no front matter, as in a vault. */
function partsOf(text: string): {yaml: Yaml; body: string; bodyOffset: number} | Fault {
  if (/^\+\+\+\s*$/m.test(text.split('\n', 1)[0]!))
    return {code: 'front-matter-language', reason: 'Unexpected TOML between `+++`, expected YAML between `---`', at: 0}
  if (!text.startsWith('---')) return {yaml: parseYaml(''), body: text, bodyOffset: 0}
  const split = splitFrontMatter(text)
  if ('code' in split) return split
  return {yaml: parseYaml(split.yaml, split.yamlOffset), body: split.body, bodyOffset: split.bodyOffset}
}

function readNote({path, text}: {path: string; text: string}, state: State): Note | undefined {
  const pointAt = pointsOf(path, text)
  const parts = /\S/.test(text) ? partsOf(text) : empty
  const faults = 'code' in parts ? [parts] : parts.yaml.faults
  if ('code' in parts || faults.length > 0) {
    state.messages.push(...warned(faults.map((fault) => messageOf(fault, path, pointAt))))
    return undefined
  }
  const {yaml, body, bodyOffset} = parts
  const {own, left} = frontValues(yaml.values ?? {}, state.map)
  for (const key of left)
    state.messages.push(
      messageOf(
        {
          code: 'left-out',
          level: 'info',
          reason: `Left out: key \`${key.slice(0, 60)}\`, which the mapping does not name`,
          at: yaml.keyOffsetOf([key])
        },
        path,
        pointAt
      )
    )
  const heading = /^#\s+(.+?)\s*#*$/m.exec(body)?.[1]
  const titleKey = state.map.kind === 'article' || state.map.kind === 'source' ? 'title' : 'name'
  const given = own.get(titleKey)
  const title = typeof given === 'string' && given !== '' ? given : (heading ?? baseName(path))
  const placeOf = (key: string): FilePoint => pointAt(yaml.offsetOf([state.map.keys.get(key)?.from ?? '']))
  return {path, title, values: new Map([[titleKey, title] as const, ...own]), body, bodyOffset, pointAt, placeOf}
}

/** The keys of a note as its new file takes them. */
function headOf({values, placeOf}: Note, {map, messages}: State): ReadonlyMap<string, YamlValue> {
  const {kind} = map
  if (isEntityKind(kind)) {
    const checked = checkedEntity(kind, values, placeOf)
    messages.push(...checked.messages)
    return new Map([...checked.values, ['status', 'draft']])
  }
  return yamlMap([
    ['title', values.get('title')],
    ['lang', values.get('lang')],
    ['status', 'draft'],
    ...[...values].filter(([key]) => !['title', 'lang'].includes(key))
  ])
}

const fileOf = (head: ReadonlyMap<string, YamlValue>, body: string): string =>
  `---\n${yamlText(head)}---\n${body.trim() === '' ? '' : `\n${body.trim()}\n`}`

/** A body that the content refuses is kept as a private copy, and told. */
function withoutBody(note: Note, head: ReadonlyMap<string, YamlValue>, slug: string, why: Message | undefined, state: State): string {
  const path = `captures/${freshCapture(`imported/${slug}`, 'md', state.known)}`
  state.captures.push({path, before: undefined, after: note.body})
  state.messages.push(
    messageOf(
      {code: 'left-out', level: 'warn', reason: `Left out: the body (${why?.reason ?? 'refused'}); kept in content/${path}`, at: note.bodyOffset},
      note.path,
      note.pointAt
    )
  )
  return fileOf(head, 'Our own neutral text is still to be written.')
}

function takeNote(note: Note, state: State): void {
  const {map, slugs, names, changes, messages} = state
  const slug = freshSlug(map.kind === 'article' ? baseName(note.path) : note.title, slugs, 'note')
  const ids = isEntityKind(map.kind) ? (state.known.names.get(lookupKey(note.title)) ?? []) : []
  if (ids.length > 0)
    messages.push(messageOf({code: 'known-name', level: 'warn', reason: knownNameReason(note.title, ids), at: 0}, note.path, note.pointAt))
  const {text, faults} = bodyText(note.body, names)
  messages.push(...faults.map((fault) => messageOf({...fault, at: (fault.at ?? 0) + note.bodyOffset}, note.path, note.pointAt)))
  const head = headOf(note, state)
  const path = `${isEntityKind(map.kind) ? plural[map.kind] : 'articles'}/${slug}.md`
  const whole = fileOf(head, text)
  const [first] = draftErrors(path, whole)
  const after = first ? withoutBody(note, head, slug, first, state) : whole
  const [second] = first ? draftErrors(path, after) : []
  if (second) messages.push(...warned([messageOf({code: second.code, reason: second.reason, at: 0}, note.path, note.pointAt)]))
  else changes.push({path, before: undefined, after})
}

/** A folder of notes: each becomes an article or an entity's page, its front matter by the mapping, its body as Markdown of ours. */
export function importMarkdown({name, files = [], map: given}: ImportInput, known: Known): Imported {
  const read = readMap(given!)
  if ('messages' in read) return refused(read.messages)
  const {map} = read
  if (map.kind === 'source' || map.kind === 'relation')
    return refused([
      messageAbout(given!.name, 'unexpected-value', `Unexpected kind \`${map.kind}\` for a folder of notes, expected \`article\` or an entity`)
    ])
  if (files.length === 0) return refused([messageAbout(name, 'empty-input', 'Unexpected folder without a note, expected files that end in `.md`')])
  const start: State = {
    map,
    known,
    slugs: new Set(known.slugs),
    names: new Set(),
    changes: [],
    captures: [],
    messages: []
  }
  const notes = files.flatMap((file) => readNote(file, start) ?? [])
  const introduced = isEntityKind(map.kind) ? notes.map(({title}) => lookupKey(title)) : []
  const state: State = {...start, names: new Set([...known.names.keys(), ...introduced])}
  for (const note of notes) takeNote(note, state)
  const {changes, captures, messages} = state
  return {changes, captures, took: [`${counted(changes.length, 'note')} of ${files.length}`], messages: messages.toSorted(compareMessages)}
}
