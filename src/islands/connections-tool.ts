import {writeConnections} from '../network/connections-state.ts'
import {type PathAnswer, usualWish} from '../network/path-question.ts'
import {counted} from '../network/titles.ts'
import {button} from './button.ts'
import {type ComboBox, comboBox} from './combo-box.ts'
import {pathWordsHere, wayElement} from './connections-answer.ts'
import {element, nameElement} from './element.ts'
import {nameOptions} from './name-options.ts'
import type {NetworkPage} from './network-page.ts'
import {pathClient} from './path-client.ts'

export interface ConnectTool {
  /** Asks for two names; the first is what is selected or in the middle. */
  readonly open: () => void
}
type Ends = readonly [from: string, to: string]

interface Asking {
  readonly dialog: HTMLDialogElement
  readonly open: (from: {readonly id: string; readonly label: string} | undefined) => void
}

/** Asks for two names in a dialog. */
function askForEnds(base: string, words: string, connect: (ends: Ends) => void): Asking {
  const chosen: {from?: string | undefined; to?: string | undefined} = {}
  const find = nameOptions(base)
  const box = (end: 'from' | 'to', label: string): ComboBox => {
    const choose = (id: string): void => {
      chosen[end] = id
    }
    return comboBox(label, find, choose, {id: `network-path-${end}`, keeps: true})
  }
  const [from, to] = [box('from', 'From'), box('to', 'To')]
  const problem = element('p', {class: 'network__notice', role: 'alert', hidden: true})
  const tell = (text: string): void => {
    problem.textContent = text
    problem.hidden = text === ''
  }
  const close = button('Close', () => dialog.close())
  const form = element(
    'form',
    {class: 'network__connect'},
    from.field,
    to.field,
    problem,
    element('p', {}, element('button', {type: 'submit'}, 'Show connections'), ' ', close)
  )
  const head = element('h2', {id: 'network-connect'}, 'Connect two names')
  const dialog = element('dialog', {class: 'network__help', 'aria-labelledby': head.id}, head, element('p', {}, element('strong', {}, words)), form)
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const known = (await from.settle()) && (await to.settle())
    if (!known || chosen.from === undefined || chosen.to === undefined) tell('Choose two names from the suggestions.')
    else if (chosen.from === chosen.to) tell('Both names are the same. Choose two different ones.')
    else {
      dialog.close()
      connect([chosen.from, chosen.to])
    }
  })
  return {
    dialog,
    open(first) {
      tell('')
      chosen.from = first?.id
      chosen.to = undefined
      from.set(first?.label ?? '')
      to.set('')
      dialog.showModal()
      const next = first ? to : from
      next.input.focus()
    }
  }
}

/** The paths as ordered lists, above the drawing of them. */
function pathList(page: NetworkPage, ends: Ends, answer: PathAnswer): HTMLElement[] {
  const words = pathWordsHere()
  const [from, to] = ends
  const own = element('a', {href: `${page.base}connections/${writeConnections({...usualWish, from, to})}`}, 'Connections of these two, with filters')
  const clear = button('Leave the path', () => page.go({path: undefined}, true))
  const actions = element('p', {class: 'panel__actions'}, own, clear)
  const caution = element('p', {}, element('strong', {}, words.caution))
  if (answer.kind !== 'paths') return [element('p', {}, 'These are not two names of this site.'), actions]
  const names = answer.ends.map(({label, lang}) => nameElement(label, lang))
  const between = [names[0]!, ' and ', names[1]!]
  if (answer.paths.length === 0)
    return [element('p', {}, `No path of at most ${counted(usualWish.mostSteps, 'step')} between `, ...between, '.'), actions]
  const ways = answer.paths.map((path, at) => wayElement(path, {base: page.base, words, number: `${at + 1}`, isDrawn: false}))
  return [caution, actions, ...ways]
}

/** “Connect …” on the network page: asks for two names, and lists the paths that the address asks for. */
export function connectTool(page: NetworkPage): ConnectTool {
  const ask = pathClient(page.base)
  const asking = askForEnds(page.base, pathWordsHere().caution, (path) => page.go({path, selected: []}, true))
  const list = element('section', {class: 'network__path', 'aria-label': 'Paths', hidden: true})
  page.toolbar.after(list, asking.dialog)
  const open = (): void => {
    const {selected, focus} = page.state()
    const ids = [...selected, ...focus]
    const node = page.shown()?.nodes.find(({id, kind}) => ids.includes(id) && kind !== 'claim' && kind !== 'source')
    asking.open(node && {id: node.id, label: node.label})
  }
  let shown = ''
  const show = async (): Promise<void> => {
    const {path} = page.state()
    const key = path?.join('~') ?? ''
    if (key === shown) return
    shown = key
    list.hidden = path === undefined
    list.replaceChildren()
    if (!path) return
    const [from, to] = path
    const answer = await ask({...usualWish, from, to}).catch(() => undefined)
    if (shown !== key) return
    if (!answer) {
      shown = ''
      list.replaceChildren(element('p', {class: 'network__notice'}, 'The paths could not be loaded. Load the page again.'))
      return
    }
    list.replaceChildren(...pathList(page, path, answer))
    page.say(answer.kind === 'paths' && answer.paths.length > 0 ? counted(answer.paths.length, 'path') : 'No path')
  }
  page.onShown(() => void show())
  void show()
  return {open}
}
