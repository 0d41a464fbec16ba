import {kindOf} from '../model/id.ts'
import {nodeLooks} from '../network/encoding.ts'
import {keyHelp} from '../network/keys.ts'
import {reasonOf} from '../search/match-names.ts'
import {comboBox, type Option} from './combo-box.ts'
import {element, nameElement} from './element.ts'
import {nameFinder} from './names.ts'

export type ViewAction = 'zoom-in' | 'zoom-out' | 'fit' | 'help' | 'search' | 'filters'
export interface Controls {
  readonly bar: HTMLElement
  readonly search: HTMLInputElement
  readonly help: HTMLDialogElement
}

function helpDialog(): HTMLDialogElement {
  const rows = keyHelp.flatMap(([keys, does]) => [element('dt', {}, element('kbd', {}, keys)), element('dd', {}, does)])
  const close = element('button', {type: 'button'}, 'Close')
  const dialog = element(
    'dialog',
    {class: 'network__help', 'aria-labelledby': 'network-keys'},
    element('h2', {id: 'network-keys'}, 'Keys in the drawing'),
    element('dl', {}, ...rows),
    close
  )
  close.addEventListener('click', () => dialog.close())
  return dialog
}

/** Names of the whole site, with why they fit; those in the picture first. */
async function suggestions(find: ReturnType<typeof nameFinder>, text: string, isHere: (id: string) => boolean): Promise<Option[]> {
  const found = await find(text).catch(() => [])
  const here = found.filter(({entity}) => isHere(entity.id))
  return [...here, ...found.filter((match) => !here.includes(match))].slice(0, 8).map((match) => {
    const {id, main, lang} = match.entity
    const reason = reasonOf(match)
    const more = [nodeLooks[kindOf(id) as keyof typeof nodeLooks].word, ...(isHere(id) ? [] : ['elsewhere'])].join(' · ')
    const why = reason ? [` · ${reason.words} `, ...(reason.name === undefined ? [] : [nameElement(reason.name, reason.lang)])] : []
    return {key: id, content: [nameElement(main, lang), element('span', {class: 'combo__more'}, ` ${more}`, ...why)]}
  })
}

/** Buttons for everything that keys do, and the search of names. */
export function controls(base: string, act: (what: ViewAction) => void, isHere: (id: string) => boolean, choose: (id: string) => void): Controls {
  const find = nameFinder(base)
  const {field, input} = comboBox('Find in the network', (text) => suggestions(find, text, isHere), choose)
  const button = (label: string, text: string, what: ViewAction): HTMLElement => {
    const made = element('button', {type: 'button', 'aria-label': label, title: label}, text)
    made.addEventListener('click', () => act(what))
    return made
  }
  const buttons = element(
    'div',
    {class: 'network__buttons', role: 'group', 'aria-label': 'Zoom and help'},
    button('Zoom in', '+', 'zoom-in'),
    button('Zoom out', '−', 'zoom-out'),
    button('Fit into the window', 'Fit', 'fit'),
    button('Keys', '?', 'help')
  )
  return {bar: element('div', {class: 'network__bar'}, field, buttons), search: input, help: helpDialog()}
}
