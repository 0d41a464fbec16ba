import type {YamlMap} from '../edit/yaml-value.ts'
import type {EntityKind} from '../model/id.ts'
import {lookupKey} from '../model/lookup-key.ts'
import type {Level, Message} from '../model/message.ts'
import type {FilePoint} from '../model/point.ts'
import {checkedEntity, checkedSource, type PlaceOf} from './checked-values.ts'
import type {Drafted} from './draft.ts'
import {draftChanges} from './draft-text.ts'
import type {Imported} from './imported.ts'
import {baseName, freshSlug, type Known, knownNameReason} from './known.ts'

/** A page that records of one input are added to. Slugs are made here, so that none is taken twice. */
export interface RecordDraft {
  readonly name: string
  readonly slug: string
  readonly known: Known
  readonly slugs: Set<string>
  readonly keys: Set<string>
  readonly sources: Drafted[]
  readonly entities: (Drafted & {readonly kind: EntityKind})[]
  readonly claims: Drafted[]
  /** Ids of those who were introduced because a relation names them, by lookup key. */
  readonly ends: Map<string, string>
  readonly messages: Message[]
}

interface SourceOptions {
  readonly comments?: readonly string[]
  /** Its values are known to be such as the content takes. */
  readonly isChecked?: boolean
}

/** More than these are not listed. */
const mostMessages = 2000

const quoted = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(' or ')

export function openDraft(name: string, known: Known): RecordDraft {
  const slugs = new Set(known.slugs)
  const slug = freshSlug(baseName(name), slugs, 'imported')
  return {name, slug, known, slugs, keys: new Set(known.sourceKeys), sources: [], entities: [], claims: [], ends: new Map(), messages: []}
}

function take({messages, name: file}: RecordDraft, more: readonly Message[]): undefined {
  for (const message of more) {
    if (messages.length < mostMessages || message.level === 'error') messages.push(message)
    else if (messages.length === mostMessages)
      messages.push({
        file,
        level: 'warn',
        code: 'limit',
        reason: `Unexpected number of messages, expected at most ${mostMessages}; the first are listed`,
        expected: []
      })
  }
}

export const tell = (draft: RecordDraft, level: Level, code: string, reason: string, {file, line, column}: FilePoint): undefined =>
  take(draft, [{file, line, column, level, code, reason, expected: []}])

/** Adds a source; its key comes back. */
export function addSource(
  draft: RecordDraft,
  key: string,
  given: YamlMap,
  placeOf: PlaceOf,
  {comments, isChecked = false}: SourceOptions = {}
): string {
  const {known, keys, sources} = draft
  const own = freshSlug(key, keys, 'source')
  const {values, messages} = isChecked ? {values: given, messages: []} : checkedSource(given, placeOf)
  take(draft, messages)
  const title = values.get('title')
  const twins = typeof title === 'string' ? (known.titles.get(lookupKey(title)) ?? []) : []
  if (twins.length > 0)
    tell(
      draft,
      'warn',
      'known-source',
      `Unexpected work \`${own}\` with the title of ${quoted(twins)}, expected a decision whether it is the same`,
      placeOf('title')
    )
  else if (known.sourceKeys.has(key))
    tell(draft, 'warn', 'taken-key', `Unexpected key \`${key}\` that is taken, expected a decision; drafted as \`${own}\``, placeOf(''))
  sources.push({slug: own, values, ...(comments && {comments})})
  return own
}

/** Adds an entity; its slug comes back. One whose name the content has is told, and introduced under a slug of its own. */
export function addEntity(draft: RecordDraft, kind: EntityKind, given: YamlMap, placeOf: PlaceOf, comments?: readonly string[]): string | undefined {
  const {values, messages} = checkedEntity(kind, given, placeOf)
  take(draft, messages)
  const name = values.get('name')
  if (name === undefined) return undefined
  const first = typeof name === 'string' ? name : String(name instanceof Map ? name.values().next().value : '')
  const own = freshSlug(first, draft.slugs, kind)
  const ids = draft.known.names.get(lookupKey(first)) ?? []
  if (ids.length > 0) tell(draft, 'warn', 'known-name', knownNameReason(first, ids), placeOf('name'))
  draft.entities.push({kind, slug: own, values, ...(comments && {comments})})
  return own
}

export const addClaim = ({claims}: RecordDraft, values: YamlMap, comments?: readonly string[]): void =>
  void claims.push({slug: `todo-${claims.length + 1}`, values, ...(comments && {comments})})

/** The page as files; none with an error, and none without a record. */
export function closeDraft(draft: RecordDraft, took: readonly string[]): Imported {
  const {name, slug, sources, entities, claims, messages} = draft
  const isEmpty = sources.length + entities.length + claims.length === 0
  const title = `TODO: imported from ${baseName(name).slice(0, 200)}`
  const body = ['Our own neutral text is still to be written.']
  const changes = isEmpty || messages.some(({level}) => level === 'error') ? [] : draftChanges({slug, title, sources, entities, claims, body})
  return {changes, captures: [], took, messages}
}
