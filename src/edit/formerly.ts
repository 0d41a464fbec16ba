import {isMap, isScalar, isSeq, type Scalar} from 'yaml'
import {type Id, kindOf, slugOf} from '../model/id.ts'
import type {Path} from '../schema/file-context.ts'
import {applyEdits} from './apply-edits.ts'
import {appendElement, insertEntry} from './insert-entry.ts'
import {removeEntry} from './remove-entry.ts'
import {replaceValue} from './replace-value.ts'
import {endOf, keyText, nodeAt, pairsOf, startOf, yamlSource} from './yaml-source.ts'
import {flowText} from './yaml-text.ts'

/** How an old id is written in `formerly`: by its slug, or in full when the kind or the owner is another now. */
export function formerName(old: Id, now: Id): string {
  if (kindOf(old) !== 'claim') return kindOf(old) === kindOf(now) ? slugOf(old) : old
  const [[oldOwner, name], [owner]] = [slugOf(old).split('/'), slugOf(now).split('/')]
  return oldOwner === owner ? name! : old
}

const textsAt = (path: string, text: string, at: Path): {values: string[]; isList: boolean} => {
  const source = yamlSource(path, text)!
  const node = nodeAt(source, [...at, 'formerly'])
  if (isSeq(node)) return {values: node.items.map((one) => String((one as Scalar).value)), isList: true}
  return {values: isScalar(node) ? [String(node.value)] : [], isList: false}
}

/** Whether something was called so before. */
export const wasFormerly = (path: string, text: string, at: Path, names: readonly string[]): boolean =>
  textsAt(path, text, at).values.some((value) => names.includes(value))

/**
 * A file in which the thing at a path was formerly called so. Each form it may have been in leaves another one behind, so that
 * `withoutFormer` finds the way back: a name alone gets a list, a mapping a text; a text becomes the second of a list, a list grows.
 */
export function withFormer(path: string, text: string, at: Path, former: string, order: readonly string[]): string | undefined {
  const source = yamlSource(path, text)
  const node = source && nodeAt(source, at)
  if (source && isScalar(node)) {
    const edit = replaceValue(
      source,
      at,
      new Map<string, string | string[]>([
        ['name', String(node.value)],
        ['formerly', [former]]
      ])
    )
    return edit && applyEdits(text, [edit])
  }
  const holder = source && at.length === 0 ? source.root : node
  if (!source || !isMap(holder)) return undefined
  const old = nodeAt(source, [...at, 'formerly'])
  if (isScalar(old)) return applyEdits(text, [{from: startOf(old), to: endOf(text, old), text: flowText([former, String(old.value)])}])
  if (old) return applyEdits(text, appendElement(source, [...at, 'formerly'], former) ?? [])
  const edit = insertEntry(source, at, 'formerly', former, {order})
  return edit && applyEdits(text, [edit])
}

/** A mapping of a name and nothing else becomes the name. */
function nameAlone(path: string, text: string, at: Path): string {
  const source = yamlSource(path, text)!
  const node = nodeAt(source, at)
  if (!isMap(node) || !node.flow || pairsOf(node).length !== 1 || keyText(pairsOf(node)[0]!) !== 'name') return text
  const name = pairsOf(node)[0]!.value!
  return applyEdits(text, [{from: startOf(node), to: endOf(text, node), text: text.slice(startOf(name), endOf(text, name))}])
}

/** The opposite of `withFormer`. */
export function withoutFormer(path: string, text: string, at: Path, names: readonly string[]): string {
  const source = yamlSource(path, text)!
  const {values, isList} = textsAt(path, text, at)
  const index = values.findIndex((value) => names.includes(value))
  const place = [...at, 'formerly']
  if (!isList || (values.length === 1 && isMap(nodeAt(source, at)) && pairsOf(nodeAt(source, at) as never).length === 2)) {
    const edit = removeEntry(source, place)!
    const left = applyEdits(text, [edit])
    return isList ? nameAlone(path, left, at) : left
  }
  const list = nodeAt(source, place)!
  if (isSeq(list) && list.flow && values.length === 2 && index === 0)
    return applyEdits(text, [{from: startOf(list as never), to: endOf(text, list as never), text: flowText(values[1]!)}])
  if (values.length === 1) return applyEdits(text, [{from: startOf(list), to: endOf(text, list), text: '[]'}])
  return applyEdits(text, [removeEntry(source, [...place, index])!])
}
