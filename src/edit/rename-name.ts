import {isMap, isScalar} from 'yaml'
import {entitiesOf} from '../model/directory.ts'
import {type EntityId, idOf, kindOf, plural, slugOf} from '../model/id.ts'
import {lookupKey} from '../model/lookup-key.ts'
import {slugFor} from '../model/slug.ts'
import type {Path} from '../schema/file-context.ts'
import {applyEdits} from './apply-edits.ts'
import type {Corpus} from './corpus.ts'
import {definitionPlace} from './definition.ts'
import {namesBySlug, namesOnly} from './entity-forms.ts'
import {changesBetween, meaningFault, type Refactored, withTexts} from './refactored.ts'
import {referencesIn} from './references.ts'
import {replaceValue} from './replace-value.ts'
import {rewriteReferences} from './rewrite-references.ts'
import {nodeAt, yamlSource} from './yaml-source.ts'

/** A name in a list keeps the slug it gave, which then has to be typed. */
function inList(path: string, text: string, at: Path, name: string): string | undefined {
  const list = typeof at.at(-1) === 'number' ? at.slice(0, -1) : at
  const source = yamlSource(path, text)!
  const edits = namesBySlug(source, list)
  const old = nodeAt(source, at)
  if (!edits || !isScalar(old)) return undefined
  const keyed = applyEdits(text, edits)
  const edit = replaceValue(yamlSource(path, keyed)!, [...list, slugFor(String(old.value)) ?? ''], name)
  return edit && applyEdits(keyed, [edit])
}

function renamed(path: string, text: string, at: Path, isListed: boolean, slug: string, name: string): string | undefined {
  if (isListed && slugFor(name) !== slug) return inList(path, text, at, name)
  const source = yamlSource(path, text)!
  const holder = at.length === 0 ? source.root : nodeAt(source, at)
  const place = isMap(holder) ? [...at, 'name'] : at
  const node = nodeAt(source, place)
  if (!isScalar(node)) return undefined
  const edit = replaceValue(source, place, name)
  const after = edit && applyEdits(text, [edit])
  const isKey = !isMap(holder) && !isListed && at.length > 1
  const back = after === undefined || !isKey ? undefined : namesOnly(yamlSource(path, after)!, at.slice(0, -1))
  return back ? applyEdits(after!, back) : after
}

/** An entity gets another main name, and every reference that typed the old one the new one; its id stays. */
export function renameName(corpus: Corpus, id: EntityId, name: string): Refactored {
  const fields = corpus.entries.flatMap((entry) => entitiesOf(entry)).find((one) => idOf(one.kind, one.slug) === id)
  const place = definitionPlace(corpus, id)
  const old = fields?.names[0]?.text
  if (!place || place.form === 'foreign' || old === undefined)
    return {problem: `Unexpected place of ${id}, expected one definition in Markdown or YAML`}
  const [other] = corpus.known.entity(name).filter((hit) => hit !== id)
  if (other !== undefined) return {problem: `Unexpected new name \`${name}\`, which ${other} has already; to make one of the two: npm run merge`}
  const ids = new Set([id, slugOf(id), `${plural[kindOf(id)]}/${slugOf(id)}`])
  const isByName = (text: string): boolean => !ids.has(text) && lookupKey(text) === lookupKey(old)
  const references = rewriteReferences(corpus, referencesIn(corpus), ({text, meanings}) =>
    meanings.length === 1 && meanings[0] === id && isByName(text) ? name : undefined
  )
  const rewritten = withTexts(corpus.texts, references)
  const text = renamed(place.path, rewritten.get(place.path)!, place.at, place.form === 'listed', slugOf(id), name)
  if (text === undefined) return {problem: `Unexpected form of the name of ${id} in ${place.path}, expected one text; change it by hand`}
  const after = withTexts(rewritten, new Map([[place.path, text]]))
  const fault = meaningFault(corpus, after, new Map())
  return fault === undefined ? {changes: changesBetween(corpus.texts, after), notes: []} : {problem: `Unexpected new name \`${name}\`: ${fault}`}
}
