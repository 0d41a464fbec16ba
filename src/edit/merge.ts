import {entitiesOf} from '../model/directory.ts'
import type {EntityEntry, EntityFields} from '../model/entry.ts'
import {type Id, idOf, isEntityId, kindOf, slugOf} from '../model/id.ts'
import type {Path} from '../schema/file-context.ts'
import {applyEdits} from './apply-edits.ts'
import {withMovedAddresses} from './body-addresses.ts'
import {claimsUnder} from './claims-under.ts'
import {type Corpus, corpusOf} from './corpus.ts'
import {type DefinitionPlace, definitionPlace} from './definition.ts'
import {withFormer} from './formerly.ts'
import {appendElement, insertEntry} from './insert-entry.ts'
import {furtherNames, furtherSingles} from './merged-entity.ts'
import {innerLines, insertTyped, typedEntry} from './move-entry.ts'
import {changesBetween, lostMeaning, type Refactored, thingCalled, withTexts} from './refactored.ts'
import {referencesIn} from './references.ts'
import {removeEntry} from './remove-entry.ts'
import {orderAt} from './rename-id.ts'
import {retypeIds} from './retype.ts'
import {rewriteReferences} from './rewrite-references.ts'
import {frontMatterRange, yamlSource} from './yaml-source.ts'
import type {YamlValue} from './yaml-value.ts'

/** Why two entities are one, who decided it, and when. */
export interface Merger {
  readonly kept: string
  readonly other: string
  readonly why: string
  readonly by: string
  readonly on: string
}

interface Side {
  readonly id: Id
  readonly fields: EntityFields
  readonly place: DefinitionPlace
  readonly own: EntityEntry | undefined
}

function sideOf(corpus: Corpus, called: string): Side | string {
  const id = thingCalled(corpus, called)
  if (typeof id !== 'string') return id.problem
  const fields = corpus.entries.flatMap((entry) => entitiesOf(entry)).find(({kind, slug}) => idOf(kind, slug) === id)
  const place = definitionPlace(corpus, id)
  if (!fields || !isEntityId(id) || !place) return `Unexpected ${id}, expected an entity`
  const own = corpus.entries.find((entry): entry is EntityEntry => entry.kind === 'entity' && idOf(entry.entity.kind, entry.entity.slug) === id)
  return {id, fields, place, own}
}

function problemOf(corpus: Corpus, kept: Side, other: Side): string | undefined {
  if (kept.id === other.id) return `Unexpected ${kept.id} twice, expected two entities`
  if (kindOf(kept.id) !== kindOf(other.id))
    return `Unexpected ${other.id}, expected one of the kind of ${kept.id}: npm run rename -- ${other.id} ${kindOf(kept.id)}/…`
  const pairs = corpus.entries.flatMap((entry) => (entry.kind === 'decisions' ? entry.different : []))
  const meant = (text: string): Id | undefined => corpus.known.entity(text)[0]
  const isDeclared = pairs.some(({pair: [a, b]}) => new Set([meant(a.text), meant(b.text), kept.id, other.id]).size === 2)
  const differs = (one: Side, two: Side): boolean => one.fields.differentFrom.some(({text}) => meant(text) === two.id)
  if (isDeclared || differs(kept, other) || differs(other, kept))
    return `Unexpected merge of ${kept.id} and ${other.id}, which are decided to be different; take that away first`
  const hasMore =
    other.own && (other.own.claims.length > 0 || other.own.additions.length > 0 || other.own.sources.length > 0 || other.own.body.children.length > 0)
  if (hasMore && kept.place.form !== 'file')
    return `Unexpected claims, sources or text of ${other.id}, expected a file of ${kept.id} that can take them: npm run promote -- ${kept.id}`
  if (corpus.texts.has(other.place.path.replace(/\.md$/, '.claims.yaml')) && other.place.form === 'file')
    return `Unexpected sidecar of ${other.id}, expected none; put its claims into the file first`
  const taken = kept.own?.claims.find(({slug}) => other.own?.claims.some((one) => one.slug === slug))
  return taken && `Unexpected claim \`${taken.slug}\` of both, expected different names: npm run rename -- ${slugOf(other.id)}/${taken.slug} …`
}

type Step = (text: string) => string | undefined

/** One edit after the other, each on what the one before left. */
const inTurn = (text: string, steps: readonly Step[]): string | undefined =>
  steps.reduce<string | undefined>((now, step) => (now === undefined ? undefined : step(now)), text)

const append =
  (path: string, at: Path, value: YamlValue): Step =>
  (text) => {
    const edits = appendElement(yamlSource(path, text)!, at, value, {order: orderAt(path, at.slice(0, -1))})
    return edits && applyEdits(text, edits)
  }

/** The kept entity with what only the other had. */
function united(kept: Side, other: Side, text: string): string | undefined {
  const {path, at} = kept.place
  const former = [...other.fields.formerly.map((one) => one.text), slugOf(other.id)]
  const steps: Step[] = [
    ...former.map(
      (old): Step =>
        (now) =>
          withFormer(path, now, at, old, orderAt(path, at))
    ),
    ...furtherNames(kept.fields, other.fields).map((name) => append(path, [...at, 'aliases'], name)),
    ...other.fields.sameAs.filter((one) => !kept.fields.sameAs.includes(one)).map((one) => append(path, [...at, 'same-as'], one)),
    ...other.fields.differentFrom.map(({text: one}) => append(path, [...at, 'different-from'], one)),
    ...[...furtherSingles(kept.fields, other.fields).added].map(
      ([key, value]): Step =>
        (now) => {
          const edit = insertEntry(yamlSource(path, now)!, at, key, value, {order: orderAt(path, at)})
          return edit && applyEdits(now, [edit])
        }
    )
  ]
  return inTurn(text, steps)
}

/** The claims, sources and text of the other's file go into that of the kept one. */
function withContents(kept: Side, other: Side, text: string, otherText: string): string | undefined {
  const from = yamlSource(other.place.path, otherText)!
  const steps = ['sources', 'claims'].flatMap((key): Step[] => {
    const lines = innerLines(from, [key], key)
    return lines === ''
      ? []
      : [
          (now) => {
            const edit = insertTyped(yamlSource(kept.place.path, now)!, key, lines, orderAt(kept.place.path, []))
            return edit && applyEdits(now, [edit])
          }
        ]
  })
  const bodyOf = (whole: string): string =>
    whole
      .slice(frontMatterRange(whole)![1])
      .replace(/^---[ \t]*\r?\n?/, '')
      .trim()
  const body = bodyOf(otherText)
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const moved = body.replaceAll('\r\n', '\n').replaceAll('\n', eol)
  return inTurn(text, [...steps, (now) => (body === '' ? now : `${now.trimEnd()}${eol}${eol}${moved}${eol}`)])
}

function withoutOther({place}: Side, text: string): string | undefined {
  if (place.form === 'file') return undefined
  const source = yamlSource(place.path, text)!
  const edit = place.form === 'listed' ? removeEntry(source, place.at) : typedEntry(source, place.at)?.removal
  return edit ? applyEdits(text, [edit]) : text
}

const withDecision = (text: string | undefined, {id: kept}: Side, {id: other}: Side, {why, by, on}: Merger): string | undefined =>
  append('decisions.yaml', ['same'], [kept, other, why, by, on])(text ?? '')

const keptInSameFile = (kept: Side, other: Side): boolean => kept.place.path === other.place.path

/** Two entities become one: references to the other follow, what only it says is added, its old id leads to the kept one, and the decision is written down. */
export function merge(corpus: Corpus, merger: Merger): Refactored {
  const [kept, other] = [sideOf(corpus, merger.kept), sideOf(corpus, merger.other)]
  if (typeof kept === 'string' || typeof other === 'string') return {problem: [kept, other].filter((one) => typeof one === 'string').join('; ')}
  const problem = problemOf(corpus, kept, other)
  if (problem !== undefined) return {problem}
  const ids = new Map<Id, Id>([[other.id, kept.id], ...claimsUnder(corpus, other.id, kept.id)])
  const rewritten = withTexts(corpus.texts, rewriteReferences(corpus, referencesIn(corpus), retypeIds(ids)))
  const linked = new Map([...rewritten].map(([path, text]) => [path, path.endsWith('.md') ? withMovedAddresses(text, ids) : text]))
  const otherText = linked.get(other.place.path)!
  const without = withTexts(linked, new Map([[other.place.path, withoutOther(other, otherText)]]))
  const place = keptInSameFile(kept, other) ? definitionPlace(corpusOf(without), kept.id) : kept.place
  const now = place && {...kept, place}
  const whole = now && united(now, other, without.get(place.path)!)
  const filled = whole !== undefined && now && other.own ? withContents(now, other, whole, otherText) : whole
  const decided = withDecision(without.get('decisions.yaml'), kept, other, merger)
  if (filled === undefined || decided === undefined || !now)
    return {problem: `Unexpected form of ${kept.id} in ${kept.place.path}, or of decisions.yaml, expected mappings with a key a line`}
  const after = withTexts(
    without,
    new Map([
      [now.place.path, filled],
      ['decisions.yaml', decided]
    ])
  )
  const fault = lostMeaning(corpus, after, ids)
  const {left} = furtherSingles(kept.fields, other.fields)
  const ofPage = other.own ? [...(other.own.reviewed.length > 0 ? ['reviewed'] : []), ...(other.own.lintOk.length > 0 ? ['lint-ok'] : [])] : []
  const notes = [...left, ...ofPage].map((one) => `Left out, as ${kept.id} has its own: ${one}`)
  return fault === undefined ? {changes: changesBetween(corpus.texts, after), notes} : {problem: `Unexpected outcome: ${fault}`}
}
