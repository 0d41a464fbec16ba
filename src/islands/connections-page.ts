import {
  type ConnectionsChange,
  type ConnectionsState,
  connectionsWith,
  firstConnections,
  hasWishes,
  readConnections,
  withoutWishes,
  writeConnections
} from '../network/connections-state.ts'
import type {PathNode} from '../network/node-block.ts'
import type {FoundPath, PathAnswer} from '../network/path-question.ts'
import {counted} from '../network/titles.ts'
import {button} from './button.ts'
import {type PathWords, pathWordsHere, wayElement} from './connections-answer.ts'
import {type ConnectionsForm, connectionsForm} from './connections-form.ts'
import {copyLink} from './copy-link.ts'
import {element, nameElement} from './element.ts'
import {nodeLink} from './node-link.ts'
import {type AskPaths, pathClient} from './path-client.ts'

type Paths = Extract<PathAnswer, {kind: 'paths'}>

/** Answers how two entities are connected; the whole question stands in the address. */
class ConnectionsPage extends HTMLElement {
  #base = '/'
  #state: ConnectionsState = firstConnections
  #names = new Map<string, string>()
  #ask: AskPaths | undefined
  #form: ConnectionsForm | undefined
  #words: PathWords | undefined
  #run = 0

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('[data-form]')
    if (!form || this.#form) return
    this.#base = this.dataset.base ?? '/'
    this.#ask = pathClient(this.#base)
    this.#words = pathWordsHere()
    const read = readConnections(location.search)
    this.#state = read.state
    this.#form = connectionsForm(form, this.#base, {
      state: () => this.#state,
      go: (change) => this.#go(change),
      tell: (words) => this.#tell(words)
    })
    addEventListener('popstate', () => {
      this.#state = readConnections(location.search).state
      void this.#show()
    })
    void this.#show()
    if (read.dropped.length > 0) this.#tell(`Not understood in the address, left out: ${read.dropped.map((word) => word.slice(0, 60)).join(', ')}`)
  }

  #go(change: ConnectionsChange): void {
    this.#state = connectionsWith(this.#state, change)
    const query = writeConnections(this.#state)
    if (query !== location.search) history.pushState(null, '', query === '' ? location.pathname : query)
    void this.#show()
  }

  #part(name: 'notice' | 'status' | 'answer'): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-${name}]`)!
  }

  #tell(words: string): void {
    const notice = this.#part('notice')
    notice.hidden = words === ''
    notice.textContent = words
  }

  #say(...content: readonly (Node | string)[]): void {
    this.#part('status').replaceChildren(...content)
  }

  /** The fields as the state is; of a name that is not known yet its id. */
  #fill(): void {
    const {from, to} = this.#state
    const nameOf = (id: string | undefined): string => (id === undefined ? '' : (this.#names.get(id) ?? id))
    this.#form?.show(this.#state, {from: nameOf(from), to: nameOf(to)})
  }

  #learn(nodes: readonly PathNode[], ...ids: readonly (string | undefined)[]): void {
    for (const {id, label} of nodes) this.#names.set(id, label)
    // An old id leads to the same name.
    for (const [at, id] of ids.entries()) if (id !== undefined && nodes[at]) this.#names.set(id, nodes[at].label)
    this.#fill()
  }

  async #show(): Promise<void> {
    const run = ++this.#run
    const {from, to, ...wish} = this.#state
    this.#tell('')
    this.#fill()
    const answer = this.#part('answer')
    const known = from ?? to
    if (known === undefined) {
      answer.replaceChildren()
      this.#say('')
      return
    }
    answer.setAttribute('aria-busy', 'true')
    try {
      const found = await this.#ask!({...wish, from: from ?? known, to: to ?? known})
      if (run !== this.#run) return
      this.#draw(found, from !== undefined && to !== undefined)
    } catch {
      if (run !== this.#run) return
      answer.replaceChildren()
      this.#say('')
      this.#tell('The connections could not be loaded. Load the page again, or look at the page of either name.')
    } finally {
      if (run === this.#run) answer.removeAttribute('aria-busy')
    }
  }

  #draw(found: PathAnswer, isWhole: boolean): void {
    const {from, to} = this.#state
    const answer = this.#part('answer')
    answer.replaceChildren()
    if (found.kind === 'paths') {
      this.#learn(found.ends, from, to)
      this.#drawPaths(found)
    } else if (found.kind === 'same') {
      this.#learn([found.node, found.node], from, to)
      this.#say(...(isWhole ? ['Both are ', nodeLink(found.node, this.#base), '. Choose two different names.'] : ['Choose the other name.']))
    } else {
      this.#learn(found.known)
      this.#say('')
      this.#tell(`Nothing here has the id ${found.ids.join(' or ')}. Choose a name from the suggestions.`)
    }
  }

  #drawPaths({ends, paths, ways, isOnlyUnsupported}: Paths): void {
    const between = [nameElement(ends[0].label, ends[0].lang), ' and ', nameElement(ends[1].label, ends[1].lang)]
    if (paths.length === 0) {
      this.#say(
        `No path of at most ${counted(this.#state.mostSteps, 'step')} between `,
        ...between,
        hasWishes(this.#state) ? ' of what was asked for.' : '.'
      )
      const actions = [
        ...(isOnlyUnsupported ? [button('Show a path by claims without live support', () => this.#go({unsupported: true}))] : []),
        ...(hasWishes(this.#state) ? [button('Ask without limits', () => this.#go(withoutWishes))] : [])
      ]
      this.#part('answer').replaceChildren(element('p', {class: 'connections__actions'}, ...actions))
      return
    }
    const [shortest] = paths
    if (paths.length === 1) this.#say('1 path between ', ...between, `: ${counted(shortest!.hops.length, 'step')}.`)
    else this.#say(`${paths.length} paths between `, ...between, ', from the fewest steps to the strongest weakest step.')
    const {from, to} = this.#state
    const network = element('a', {href: `${this.#base}network/?path=${from}~${to}`}, 'See it in the network')
    const actions = element('p', {class: 'connections__actions'}, network, copyLink())
    this.#part('answer').replaceChildren(actions, ...paths.flatMap((path, at) => this.#pathElements(path, at, ways)))
  }

  /** A path, and the others of its strength where they were asked for. */
  #pathElements(path: FoundPath, at: number, ways: readonly FoundPath[]): HTMLElement[] {
    const {weakest, nodes} = path
    const settings = (number: string) => ({base: this.#base, words: this.#words!, number, isDrawn: true})
    const isOpen = this.#state.waysOf === weakest
    const others = ways.filter((way) => way.nodes.map(({id}) => id).join() !== nodes.map(({id}) => id).join())
    const ask = button(isOpen ? 'Hide other paths' : 'Other paths as strong', () => this.#go({waysOf: isOpen ? undefined : weakest}))
    ask.setAttribute('aria-expanded', String(isOpen))
    const none = isOpen && others.length === 0 ? [element('p', {class: 'note'}, 'There is no other path as strong.')] : []
    const own = wayElement(path, settings(`${at + 1}`), element('p', {class: 'connections__actions'}, ask), ...none)
    return [own, ...(isOpen ? others.map((way, index) => wayElement(way, settings(`${at + 1}${'abc'[index]}`))) : [])]
  }
}
customElements.define('connections-page', ConnectionsPage)
