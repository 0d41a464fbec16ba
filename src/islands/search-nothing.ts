import {urlOf} from '../model/url-of.ts'
import {type NameMatch, reasonOf} from '../search/match-names.ts'
import {phraseIn, textQuery} from '../search/phrase.ts'
import {type Asked, addressFor} from '../search/search-address.ts'
import {element, nameElement} from './element.ts'
import type {Pagefind} from './full-text.ts'

const mostNames = 5
const mostWords = 6

export interface Finders {
  readonly base: string
  readonly findNames: (text: string) => Promise<readonly NameMatch[]>
  readonly pagefind: Pagefind | undefined
}

/** Another search, and how many pages it finds; nothing when that is none. */
async function way({pagefind}: Finders, asked: Asked, ...words: readonly (Node | string)[]): Promise<HTMLElement[]> {
  const {words: text, isPhrase} = phraseIn(asked.text)
  const found = (await pagefind?.search(textQuery(text, isPhrase || asked.isPhrase), {filters: asked.chosen}))?.results.length ?? 0
  return found === 0 ? [] : [element('li', {}, element('a', {href: addressFor(asked) || './'}, ...words), ` (${found})`)]
}

/** Names like the words that were typed, with the reason of each. */
async function nearNames({base, findNames}: Finders, words: readonly string[]): Promise<HTMLElement[]> {
  const found = new Map<string, NameMatch>()
  for (const matches of await Promise.all(words.map((word) => findNames(word).catch(() => [])))) {
    // Of a script's own words, the same consonants alone are too little.
    for (const match of matches) if ((match.fit !== 'sound' || match.isOtherScript) && !found.has(match.entity.id)) found.set(match.entity.id, match)
  }
  return [...found.values()].slice(0, mostNames).map((match) => {
    const {id, main, lang} = match.entity
    const reason = reasonOf(match)
    const why = reason ? [` · ${reason.words} `, ...(reason.name === undefined ? [] : [nameElement(reason.name, reason.lang)])] : []
    return element('li', {}, element('a', {href: urlOf(id, base)}, nameElement(main, lang)), ...why)
  })
}

const list = (heading: string, rows: readonly HTMLElement[]): HTMLElement[] =>
  rows.length === 0 ? [] : [element('li', {class: 'search__try'}, element('p', {}, heading), element('ul', {}, ...rows))]

/** What else can be tried where nothing was found: less at once, each with what it finds, and the nearest names. */
export async function otherWays(asked: Asked, finders: Finders): Promise<HTMLElement[]> {
  const {words, isPhrase} = phraseIn(asked.text)
  const apart = [...new Set(words.split(/\s+/).filter((word) => word.length > 1))].slice(0, mostWords)
  const plain: Asked = {...asked, text: words, isPhrase: false}
  const narrowed = Object.keys(asked.chosen).length > 0
  const ways = await Promise.all([
    isPhrase || asked.isPhrase ? way(finders, plain, 'The words in any order') : [],
    narrowed ? way(finders, {...asked, chosen: {}}, 'The same without filters') : [],
    ...(apart.length > 1 ? apart.map((word) => way(finders, {...plain, text: word, chosen: {}}, 'Only “', nameElement(word), '”')) : [])
  ])
  const near = await nearNames(finders, apart.length > 1 ? [words, ...apart] : [words])
  const lists = ['claims', 'sources', 'people', 'organisations'].map((name) =>
    element('li', {}, element('a', {href: `${finders.base}${name}/`}, name))
  )
  return [...list('What finds something', ways.flat()), ...list('The nearest names', near), ...list('Everything, as lists', lists)]
}
