import {comboBox, type Option} from './combo-box.ts'
import {element} from './element.ts'
import {nameOption} from './name-options.ts'
import {nameFinder} from './names.ts'

export interface SearchActions {
  readonly isHere: (id: string) => boolean
  /** One that is here is shown, another comes into the middle. */
  readonly choose: (id: string) => void
  /** All that are found, drawn in addition. */
  readonly addAll: (ids: readonly string[]) => void
}
const most = 8
const mostAdded = 20
const all = '*'

/** The search in the graph: by any name in any script, in this view or everywhere. */
export function networkSearch(base: string, actions: SearchActions): {readonly field: HTMLElement; readonly input: HTMLInputElement} {
  const find = nameFinder(base)
  const where = element('select', {'aria-label': 'Where to find'})
  where.append(element('option', {value: 'all'}, 'everywhere'), element('option', {value: 'here'}, 'in this view'))
  let found: readonly string[] = []
  const suggest = async (text: string): Promise<readonly Option[]> => {
    const matches = await find(text).catch(() => [])
    const here = matches.filter(({entity}) => actions.isHere(entity.id))
    const elsewhere = where.value === 'here' ? [] : matches.filter((match) => !here.includes(match))
    found = elsewhere.map(({entity}) => entity.id as string).slice(0, mostAdded)
    const options = [...here, ...elsewhere].slice(0, most).map((match) => nameOption(match, ...(here.includes(match) ? [] : ['elsewhere'])))
    const words = `Add all ${found.length} from elsewhere to the drawing`
    return found.length > 1 ? [...options, {key: all, name: '', content: [element('span', {class: 'combo__all'}, words)]}] : options
  }
  const {field, input} = comboBox('Find in the network', suggest, (key) => (key === all ? actions.addAll(found) : actions.choose(key)))
  return {field: element('div', {class: 'network__find'}, field, where), input}
}
