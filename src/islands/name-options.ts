import {kindOf} from '../model/id.ts'
import {nodeLooks} from '../network/encoding.ts'
import {type NameMatch, reasonOf} from '../search/match-names.ts'
import type {Option} from './combo-box.ts'
import {element, nameElement} from './element.ts'
import {nameFinder} from './names.ts'

const most = 8

/** An entity that was found: its name, kind and other marks, and why it fits. */
export function nameOption(match: NameMatch, ...marks: readonly string[]): Option {
  const {id, main, lang} = match.entity
  const reason = reasonOf(match)
  const more = [nodeLooks[kindOf(id) as keyof typeof nodeLooks].word, ...marks].join(' · ')
  const why = reason ? [` · ${reason.words} `, ...(reason.name === undefined ? [] : [nameElement(reason.name, reason.lang)])] : []
  return {key: id, name: main, content: [nameElement(main, lang), element('span', {class: 'combo__more'}, ` ${more}`, ...why)]}
}

/** Suggests entities by any of their names, in any script, with why each fits. */
export function nameOptions(base: string): (text: string) => Promise<readonly Option[]> {
  const find = nameFinder(base)
  return async (text) => {
    const found = await find(text).catch(() => [])
    return found.slice(0, most).map((match) => nameOption(match, ...(match.entity.fictional ? ['invented'] : [])))
  }
}
