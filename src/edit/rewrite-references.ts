import {defaultPredicates} from '../model/default-predicates.ts'
import {splitRelation} from '../model/relation-text.ts'
import {applyEdits, type Edit} from './apply-edits.ts'
import {type Corpus, pathOfFile} from './corpus.ts'
import {scalarAt} from './find-node.ts'
import type {TypedReference} from './references.ts'
import {replaceScalar} from './replace-value.ts'
import {type YamlSource, yamlSource} from './yaml-source.ts'

/** What a reference is to be typed as; nothing when it stays. */
export type Retype = (reference: TypedReference) => string | undefined

/** Words for words, so that the breaks between them stay. */
function inPlaceOf(typed: string, text: string): string {
  const [gaps, words] = [typed.split(/\S+/), text.split(' ')]
  return words.length === gaps.length - 1 ? words.map((word, index) => gaps[index] + word).join('') + gaps.at(-1) : text
}

/** The target of `[[target|label]]`, or the key of a citation. */
function bodyEdit(text: string, {at, text: typed}: TypedReference, next: string): Edit {
  const isCitation = text[at - 1] === '@'
  const length = isCitation ? typed.length : text.slice(at).search(/\s*(?:\||\]\])/)
  return {from: at, to: at + length, text: inPlaceOf(text.slice(at, at + length), next)}
}

function relationWith(value: string, end: 'subject' | 'object', next: string, predicates: Iterable<string>): string {
  const parts = splitRelation(value, predicates)
  if (!parts) throw new Error(`Unexpected relation \`${value}\`, expected one that a predicate splits`)
  const at = value.search(new RegExp(`\\s${parts.predicate.replace(/[^\w-]/g, '\\$&')}\\s`))
  const after = at + 1 + parts.predicate.length
  const [before, middle, behind] = [value.slice(0, at), value.slice(at, after), value.slice(after)]
  if (end === 'subject') return next + before.slice(before.trimEnd().length) + middle + behind
  return before + middle + behind.slice(0, behind.length - behind.trimStart().length) + next
}

/** A scalar's text with a reference in it typed in another way: the whole of it, an end of a relation, or what stands before `, p. 3`. */
function valueWith(value: string, {text, end}: TypedReference, next: string, predicates: Iterable<string>): string {
  if (end) return relationWith(value, end, next, predicates)
  const start = value.length - value.trimStart().length
  return value.slice(0, start) + next + value.slice(start + text.length)
}

/** The edits of one file; several references in one scalar make one edit. */
function editsOf(
  source: YamlSource | undefined,
  text: string,
  references: readonly (readonly [TypedReference, string])[],
  predicates: readonly string[]
): Edit[] {
  const byPlace = Map.groupBy(references, ([{at}]) => at)
  return [...byPlace].flatMap(([at, here]) => {
    const found = source && scalarAt(source, at)
    if (!source || !found) return here.map(([reference, next]) => bodyEdit(text, reference, next))
    const value = here.reduce((old, [reference, next]) => valueWith(old, reference, next, predicates), String(found.node.value).normalize('NFC'))
    return [replaceScalar(source, found.node, value)]
  })
}

/** All files in which references are typed in another way, with their new texts. */
export function rewriteReferences({texts, entries}: Corpus, references: readonly TypedReference[], retype: Retype): Map<string, string> {
  const own = entries.flatMap((entry) => (entry.kind === 'vocabulary' ? entry.predicates.map(({id}) => id) : []))
  const predicates = [...defaultPredicates.map(({id}) => id), ...own]
  const changed = references.flatMap((reference): [TypedReference, string][] => {
    const next = retype(reference)
    return next === undefined || next === reference.text ? [] : [[reference, next]]
  })
  return new Map(
    [...Map.groupBy(changed, ([{path}]) => path)].map(([path, here]) => {
      const text = texts.get(pathOfFile(path))!
      return [path, applyEdits(text, editsOf(yamlSource(path, text), text, here, predicates))]
    })
  )
}
