import {isScalar, isSeq, type Scalar} from 'yaml'
import {type Id, isEntityId, isSlug, kindOf, plural, slugOf} from '../model/id.ts'
import {slugFor} from '../model/slug.ts'
import {fileKind} from '../read/file-kind.ts'
import type {Path} from '../schema/file-context.ts'
import {keysOf, schemaAt, schemaOf} from '../schema/schema-keys.ts'
import {applyEdits} from './apply-edits.ts'
import {withMovedAddresses} from './body-addresses.ts'
import {claimsUnder} from './claims-under.ts'
import type {Corpus} from './corpus.ts'
import {type DefinitionPlace, definitionPlace} from './definition.ts'
import {namesBySlug, namesOnly} from './entity-forms.ts'
import {scalarAt} from './find-node.ts'
import {formerName, wasFormerly, withFormer, withoutFormer} from './formerly.ts'
import {changesBetween, meaningFault, type Refactored, thingsCalled, withTexts} from './refactored.ts'
import {referencesIn} from './references.ts'
import {replaceScalar} from './replace-value.ts'
import {type IdMap, retypeIds} from './retype.ts'
import {rewriteReferences} from './rewrite-references.ts'
import {findPair, nodeAt, startOf, yamlSource} from './yaml-source.ts'

/** The keys of the mapping at a path of a file, in their order. */
export function orderAt(path: string, at: Path): readonly string[] {
  const what = fileKind(`content/${path}`)
  const schema = what && schemaAt(schemaOf[what.kind](what.entityKind), at)
  return schema ? keysOf(schema).map(({key}) => key) : []
}

interface Placed {
  readonly text: string
  readonly at: Path
}

/** A name in a list gets a key of its own, so that it can have another slug. */
function keyed(path: string, text: string, {form, at}: DefinitionPlace): Placed | undefined {
  if (form !== 'listed') return {text, at}
  const list = typeof at.at(-1) === 'number' ? at.slice(0, -1) : at
  const source = yamlSource(path, text)!
  const edits = namesBySlug(source, list)
  const node = nodeAt(source, list)
  const name = isSeq(node) ? (node.items[at.at(-1) as number] as Scalar) : (node as Scalar)
  return edits && {text: applyEdits(text, edits), at: [...list, slugFor(String(name.value)) ?? '']}
}

function withKey(path: string, text: string, at: Path, key: string): string {
  const source = yamlSource(path, text)!
  const holder = at.length === 1 ? source.root : nodeAt(source, at.slice(0, -1))
  const pair = findPair(holder ?? null, String(at.at(-1)))!
  const found = scalarAt(source, startOf(pair.key))!
  return applyEdits(text, [replaceScalar(source, found.node, key)])
}

/** The definition under its new key, with its old id kept, or forgotten when it is the one it goes back to. */
function redefined(place: DefinitionPlace, text: string, old: Id, next: Id): string | undefined {
  const path = place.path
  const now = keyed(path, text, place)
  if (!now) return undefined
  const isFile = place.form === 'file'
  const key = kindOf(old) === 'claim' ? slugOf(next).split('/')[1]! : slugOf(next)
  const at = isFile ? [] : [...now.at.slice(0, -1), key]
  const moved = isFile ? now.text : withKey(path, now.text, now.at, key)
  const goesBack = [formerName(next, old), slugOf(next), next]
  if (!wasFormerly(path, moved, at, goesBack)) return withFormer(path, moved, at, formerName(old, next), orderAt(path, at))
  const left = withoutFormer(path, moved, at, goesBack)
  const source = yamlSource(path, left)!
  const edits = at.length > 1 && isEntityId(next) && isScalar(nodeAt(source, at)) ? namesOnly(source, at.slice(0, -1)) : undefined
  return edits ? applyEdits(left, edits) : left
}

const pathFor = (path: string, old: Id, next: Id): string =>
  kindOf(old) === kindOf(next) ? path.replace(/[^/]+\.md$/, `${slugOf(next)}.md`) : `${plural[kindOf(next)]}/${slugOf(next)}.md`

/** A file of its own is called by its slug, as is its sidecar. */
function movedFiles(texts: ReadonlyMap<string, string>, path: string, old: Id, next: Id): Map<string, string | undefined> {
  const moves: Map<string, string | undefined> = new Map()
  const to = pathFor(path, old, next)
  for (const [from, target] of [
    [path, to],
    [path.replace(/\.md$/, '.claims.yaml'), to.replace(/\.md$/, '.claims.yaml')]
  ] as const) {
    const text = texts.get(from)
    if (text === undefined || from === target) continue
    moves.set(from, undefined)
    moves.set(target, text)
  }
  return moves
}

/** The new id that is meant: of the same kind unless it says another one; a claim stays with its owner. */
function nextId(old: Id, asked: string): Id | {readonly problem: string} {
  const kind = kindOf(old)
  const owner = kind === 'claim' ? `${slugOf(old).split('/')[0]}/` : ''
  const bare = asked.replace(new RegExp(`^(?:${kind}|${plural[kind]})/`), '').replace(new RegExp(`^${owner}(?=.)`), '')
  if (isSlug(bare)) return `${kind}/${owner}${bare}` as Id
  if (isEntityId(old) && isEntityId(asked) && isSlug(slugOf(asked))) return asked
  return {problem: `Unexpected new name \`${asked}\` of ${old}, expected lower-case letters a–z, digits and single hyphens`}
}

/** Whether something has the new id already; the owners of claims share one space of slugs. */
function takenBy(corpus: Corpus, old: Id, next: Id): Id | undefined {
  const hasOwner = isEntityId(old) || kindOf(old) === 'article'
  return thingsCalled(corpus, hasOwner ? slugOf(next) : next).find(
    (id) => id !== old && (hasOwner ? slugOf(id) === slugOf(next) && kindOf(id) !== 'source' : id === next)
  )
}

/** Something gets another id: its definition, every reference to it, links to its page, its file; the old id leads to the new one. */
export function renameId(corpus: Corpus, old: Id, asked: string): Refactored {
  const next = nextId(old, asked)
  if (typeof next !== 'string') return next
  if (next === old) return {changes: [], notes: []}
  const taken = takenBy(corpus, old, next)
  if (taken !== undefined) return {problem: `Unexpected new name \`${asked}\`, which ${taken} has already`}
  const place = definitionPlace(corpus, old)
  if (!place || place.form === 'foreign')
    return {problem: `Unexpected place of ${old}${place ? ` in ${place.path}` : ''}, expected one definition in Markdown or YAML`}
  if (kindOf(old) !== kindOf(next) && place.form !== 'file')
    return {problem: `Unexpected other kind for ${old}, expected a file of its own first: npm run promote -- ${old}`}
  const ids: IdMap = new Map([[old, next], ...claimsUnder(corpus, old, next)])
  const rewritten = withTexts(corpus.texts, rewriteReferences(corpus, referencesIn(corpus), retypeIds(ids)))
  const linked = new Map([...rewritten].map(([path, text]) => [path, path.endsWith('.md') ? withMovedAddresses(text, ids) : text]))
  const text = redefined(place, linked.get(place.path)!, old, next)
  if (text === undefined) return {problem: `Unexpected form of ${old} in ${place.path}, expected a mapping; write it as \`slug: {name: …}\` first`}
  const defined = withTexts(linked, new Map([[place.path, text]]))
  const after = withTexts(defined, place.form === 'file' ? movedFiles(defined, place.path, old, next) : new Map())
  const fault = meaningFault(corpus, after, ids)
  return fault === undefined ? {changes: changesBetween(corpus.texts, after), notes: []} : {problem: `Unexpected new name \`${asked}\`: ${fault}`}
}
