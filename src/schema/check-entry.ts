import type * as z from 'zod'
import type {BodyReferences, Entry} from '../model/entry.ts'
import type {Message} from '../model/message.ts'
import {annotations} from './annotations.ts'
import {article} from './article.ts'
import {decisions} from './decisions.ts'
import {entity, entityList} from './entity.ts'
import {entitiesBySlug} from './entity-fields.ts'
import type {FileContext} from './file-context.ts'
import {flattenIssue} from './flatten-issue.ts'
import {gone} from './gone.ts'
import {withKnownKeys, withoutWrongDetails} from './mend.ts'
import {type Finding, findingsOf, messagesOf} from './messages.ts'
import {articleHead, entityHead, sidecarEntry} from './page-heads.ts'
import {sidecar} from './sidecar.ts'
import {site} from './site.ts'
import {annotationsEntry, decisionsEntry, goneEntry, siteEntry, vocabularyEntry} from './small-entries.ts'
import {sources} from './source.ts'
import {sourcesFields} from './source-fields.ts'
import type {Spot} from './spot.ts'
import {tour} from './tour.ts'
import {tourHead} from './tour-head.ts'
import {vocabulary} from './vocabulary.ts'

export type {FileContext, Path} from './file-context.ts'

type Head<E> = E extends BodyReferences ? Omit<E, 'body' | keyof BodyReferences> : E
/** An entry without what its body gives. */
export type EntryHead = Head<Entry>

interface Definition {
  readonly schema: z.ZodType
  readonly head: (data: never, spot: Spot) => EntryHead
}

const definition = <S extends z.ZodType>(schema: S, head: (data: z.infer<S>, spot: Spot) => EntryHead): Definition => ({schema, head})

function kindOf({entityKind, file}: FileContext) {
  if (entityKind === undefined) throw new Error(`Unexpected \`${file}\` without an entity kind, expected that of its folder`)
  return entityKind
}

const definitions: Readonly<Record<Entry['kind'], (context: FileContext) => Definition>> = {
  article: () => definition(article, articleHead),
  entity: (context) => definition(entity[kindOf(context)], (data, spot) => entityHead(kindOf(context), data, spot)),
  entities: (context) =>
    definition(entityList(kindOf(context)), (data, spot) => ({
      kind: 'entities',
      file: context.file,
      entities: entitiesBySlug(kindOf(context), data, spot)
    })),
  sidecar: () => definition(sidecar, sidecarEntry),
  sources: () => definition(sources, (data, spot) => ({kind: 'sources', file: spot.context.file, sources: sourcesFields(data, spot)})),
  annotations: () => definition(annotations, annotationsEntry),
  vocabulary: () => definition(vocabulary, vocabularyEntry),
  decisions: () => definition(decisions, decisionsEntry),
  gone: () => definition(gone, goneEntry),
  site: () => definition(site, siteEntry),
  tour: () => definition(tour, tourHead)
}

const isEmpty = (data: unknown): boolean => data === undefined || data === null || data === ''

/** A slip inside a slip takes another round; more than these are not looked for. */
const mostRounds = 8

interface Checked {
  readonly values?: unknown
  readonly context: FileContext
  readonly findings: readonly Finding[]
}

/** Values by a schema, with all that is wrong: first the keys, then the values of those that are known or nearly. */
function check(schema: z.ZodType, given: unknown, from: FileContext): Checked {
  const unknown: Finding[] = []
  let [data, context] = [given, from]
  for (let round = 1; ; round += 1) {
    const {success, data: values, error} = schema.safeParse(data, {reportInput: true})
    if (success) return {values, context, findings: unknown}
    const issues = error.issues.flatMap((issue) => flattenIssue(issue))
    const keys = issues.filter(({code}) => code === 'unrecognized_keys')
    if (keys.length === 0 || round === mostRounds) {
      const rest = schema.safeParse(withoutWrongDetails(data, issues), {reportInput: true})
      const findings = [...unknown, ...issues.flatMap((issue) => findingsOf(issue, context))]
      return {...(rest.success && {values: rest.data}), context, findings}
    }
    for (const issue of keys) unknown.push(...findingsOf(issue, context))
    ;({data, context} = withKnownKeys(data, keys, context))
  }
}

/**
 * The values of a file, typed, with the point of every reference, and all that is wrong with them.
 *
 * With mistakes that leave the rest whole, the rest is given beside the messages, so that its references are checked in
 * the same run; with others there is no entry. `data` is YAML in which every scalar is the text that was typed and an
 * empty one counts as left out.
 */
export function checkEntry(data: unknown, given: FileContext): {entry?: EntryHead; messages: Message[]} {
  const {schema, head} = definitions[given.kind](given)
  const {values, context, findings} = check(schema, isEmpty(data) ? (given.kind === 'gone' ? [] : {}) : data, given)
  const messages = messagesOf(findings, given.file)
  if (values === undefined) return {messages}
  const lang = (values as {lang?: unknown}).lang
  const inFile = typeof lang === 'string' && context.kind !== 'entities' ? {...context, lang} : context
  return {entry: head(values as never, {context: inFile, path: []}), messages}
}
