import type {Id} from '../model/id.ts'
import {urlOf} from '../model/url-of.ts'
import {button} from './button.ts'
import {type ComboBox, comboBox, type Option} from './combo-box.ts'
import {element, nameElement} from './element.ts'
import {nameOptions} from './name-options.ts'

/** Begins the key of the row that searches the texts; no id begins so. */
const inTexts = 'text:'
const textsRow = (text: string): Option => ({key: inTexts + text, content: ['Search the texts for “', nameElement(text), '”']})

const countWords = (names: number): string => (names === 0 ? 'No name fits.' : names === 1 ? '1 name fits.' : `${names} names fit.`)

interface Palette {
  readonly dialog: HTMLDialogElement
  readonly box: ComboBox
}

function paletteFor(base: string): Palette {
  const findNames = nameOptions(base)
  const status = element('p', {class: 'palette__status', role: 'status'})
  const find = async (typed: string): Promise<readonly Option[]> => {
    const text = typed.trim()
    const names = text === '' ? [] : await findNames(text)
    status.textContent = text === '' ? '' : countWords(names.length)
    return text === '' ? [] : [...names, textsRow(text)]
  }
  const choose = (key: string): void => {
    dialog.close()
    location.assign(key.startsWith(inTexts) ? `${base}search/?${new URLSearchParams({q: key.slice(inTexts.length)})}` : urlOf(key as Id, base))
  }
  const box = comboBox('A name, in any script', find, choose, {id: 'palette'})
  const help = element('p', {class: 'palette__help'}, 'Arrow keys walk, Enter opens, Escape closes.')
  const close = button('×', () => dialog.close(), {class: 'palette__close', 'aria-label': 'Close'})
  const dialog = element('dialog', {class: 'palette', 'aria-label': 'Go to a name'}, close, box.field, status, help)
  dialog.addEventListener('click', ({target}) => target === dialog && dialog.close())
  // The field would close its suggestions first.
  const shut = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    dialog.close()
  }
  dialog.addEventListener('keydown', shut, {capture: true})
  document.body.append(dialog)
  return {dialog, box}
}

let made: Palette | undefined

/** Opens the names of the site, with text that was already typed; where it was opened from has the keyboard again when it closes. */
export function openPalette(base: string, text: string): void {
  made ??= paletteFor(base)
  if (made.dialog.open) return
  made.box.set(text)
  made.dialog.showModal()
  made.box.input.focus()
  made.box.input.select()
  made.box.input.dispatchEvent(new Event('input'))
}
