import type {EntityKind} from '../model/id.ts'
import {lookupKey} from '../model/lookup-key.ts'
import {comboBox} from './combo-box.ts'
import {element} from './element.ts'
import {nameOptions} from './name-options.ts'
import {nameFinder} from './names.ts'

export interface NameFields {
  /** What stands in the fields of a name. */
  readonly values: (name: string) => string[]
  /** The field itself, for what is wrong with it. */
  readonly inputs: (name: string) => HTMLInputElement[]
}

/** Fields with suggestions from the name index, in each element with `data-names`; a list grows while its last field is filled. */
export function nameFields(form: HTMLElement, base: string, changed: () => void): NameFields {
  const find = nameOptions(base)
  const inputs = new Map<string, HTMLInputElement[]>()
  const add = (holder: HTMLElement): void => {
    const {names: name = '', label = '', hint} = holder.dataset
    const own = inputs.get(name) ?? []
    inputs.set(name, own)
    const words = own.length === 0 ? label : `${label}, ${own.length + 1}`
    const box = comboBox(words, find, () => box.input.dispatchEvent(new Event('input', {bubbles: true})), {
      id: `field-${name}-${own.length}`,
      keeps: true
    })
    if (hint !== undefined && own.length === 0) box.input.setAttribute('aria-describedby', hint)
    own.push(box.input)
    holder.append(box.field)
    box.input.addEventListener('input', () => {
      if (holder.dataset.many === '' && own.at(-1) === box.input && box.input.value.trim() !== '') add(holder)
      changed()
    })
  }
  for (const holder of form.querySelectorAll<HTMLElement>('[data-names]')) add(holder)
  return {
    values: (name) => (inputs.get(name) ?? []).map(({value}) => value),
    inputs: (name) => inputs.get(name) ?? []
  }
}

/** Whether a name is in the index, remembered. */
export function knownName(base: string): (name: string) => Promise<boolean> {
  const find = nameFinder(base)
  const asked = new Map<string, Promise<boolean>>()
  return (name) => {
    const key = lookupKey(name)
    const answer =
      asked.get(key) ??
      find(name)
        .then((found) => found.some(({fit}) => fit === 'whole'))
        .catch(() => true)
    asked.set(key, answer)
    return answer
  }
}

const kinds: readonly (readonly [kind: EntityKind, words: string])[] = [
  ['person', 'a person'],
  ['organisation', 'an organisation'],
  ['account', 'an account'],
  ['place', 'a place'],
  ['event', 'an event'],
  ['work', 'a work'],
  ['topic', 'a topic']
]

/** A question for each name that nobody has introduced: what it is. */
export function newNameChoices(holder: HTMLElement, changed: () => void): (names: readonly string[]) => ReadonlyMap<string, EntityKind> {
  const selects = new Map<string, HTMLSelectElement>()
  const choice = (): HTMLSelectElement => {
    const select = element('select', {}, ...kinds.map(([kind, words]) => element('option', {value: kind}, words)))
    select.addEventListener('change', changed)
    return select
  }
  return (names) => {
    for (const name of names) if (!selects.has(name)) selects.set(name, choice())
    if (holder.dataset.shown !== names.join('\n')) {
      holder.dataset.shown = names.join('\n')
      const rows = names.map((name) => element('label', {}, element('bdi', {dir: 'auto'}, name), ' is ', selects.get(name)!))
      holder.querySelector('[data-rows]')!.replaceChildren(...rows)
    }
    holder.hidden = names.length === 0
    return new Map(names.map((name) => [name, selects.get(name)!.value as EntityKind]))
  }
}
