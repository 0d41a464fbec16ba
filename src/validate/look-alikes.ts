import {entitiesOf} from '../model/directory.ts'
import type {NameFields} from '../model/entry.ts'
import {lookAlikeKey} from '../model/look-alike.ts'
import {lookupKey} from '../model/lookup-key.ts'
import {comparePoints} from '../model/point.ts'
import type {Content} from './content.ts'

/** A name that readers can take for that of another entity. */
export interface LookAlike {
  readonly name: NameFields
  readonly other: NameFields
  /** One of them mixes letters of scripts, as no honest name does. */
  readonly isMixed: boolean
}

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]
const scriptsOf = (text: string): string => scripts.map((script) => (script.test(text) ? '1' : '0')).join('')
const isMixed = (text: string): boolean => scripts.filter((script) => script.test(text)).length > 1

interface Named {
  readonly id: string
  readonly name: NameFields
}

function* pairs(group: readonly Named[]): Generator<LookAlike> {
  for (const [index, {id, name}] of group.entries()) {
    const earlier = group.slice(0, index).find((one) => one.id !== id && scriptsOf(one.name.text) !== scriptsOf(name.text))
    if (earlier && lookupKey(earlier.name.text) !== lookupKey(name.text)) {
      yield {name, other: earlier.name, isMixed: isMixed(name.text) || isMixed(earlier.name.text)}
    }
  }
}

/** Names of different entities that look the same in different scripts. */
export function* lookAlikes({entries}: Content): Generator<LookAlike> {
  const named = entries
    .flatMap(entitiesOf)
    .flatMap(({kind, slug, names}) => names.map((name): Named => ({id: `${kind}/${slug}`, name})))
    .sort((a, b) => comparePoints(a.name.point, b.name.point))
  const groups = Map.groupBy(named, ({name}) => lookAlikeKey(name.text))
  for (const group of groups.values()) if (group.length > 1) yield* pairs(group)
}
