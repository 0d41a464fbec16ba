import {formFaults} from '../contribute/form-faults.ts'
import {newFileLink} from '../contribute/new-file-address.ts'
import {type Proposal, plainSlug, proposalOf, type Values} from '../contribute/proposal.ts'
import type {Schema} from '../contribute/schema-faults.ts'
import {knownName, type NameFields, nameFields, newNameChoices} from './contribute-names.ts'
import {jsonAt} from './site-json.ts'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
const nameLists = ['about', 'by', 'author', 'publisher']
/** Names in these must be introduced; an author or publisher may stay a plain name. */
const introduces = ['about', 'by']

/** Writes the text of a claim or a source while the form is filled in. Nothing leaves the page but by a click of the reader. */
class ContributePage extends HTMLElement {
  #names: NameFields | undefined
  #schemas = new Map<string, Schema>()
  #touched = new Set<string>()
  #proposal: Proposal | undefined
  #wrong: readonly string[] = []
  #run = 0

  async connectedCallback(): Promise<void> {
    const form = this.querySelector('form')
    if (!form || this.#names) return
    const base = this.dataset.base ?? '/'
    const update = (): void => void this.#update()
    this.#names = nameFields(form, base, update)
    this.#isKnown = knownName(base)
    this.#newNames = newNameChoices(this.#part('new-names'), update)
    form.addEventListener('input', ({target}) => {
      const {name} = target as Control
      if (name === 'says') this.#suggest('slug', plainSlug(this.#value('says')))
      if (name === 'title') this.#suggest('key', plainSlug(this.#value('title')))
      if (name === 'slug' || name === 'key') this.#typed.add(name)
      update()
    })
    form.addEventListener('focusout', ({target}) => {
      const field = (target as HTMLElement).closest<HTMLElement>('[data-field]')?.dataset.field
      if (field !== undefined) this.#touched.add(field)
      update()
    })
    form.addEventListener('submit', (event) => event.preventDefault())
    this.#part<HTMLAnchorElement>('open').addEventListener('click', (event) => this.#ask(event))
    this.#part('copy').addEventListener('click', (event) => void this.#copy(event))
    try {
      for (const name of ['article', 'sources']) this.#schemas.set(name, (await jsonAt(`${base}schema/${name}.json`)) as Schema)
    } catch {
      this.#part('state').textContent = 'The check could not be loaded. Load the page again; the text below is written without it.'
    }
    update()
  }
  #isKnown: (name: string) => Promise<boolean> = async () => true
  #newNames: ReturnType<typeof newNameChoices> = () => new Map()
  #typed = new Set<string>()

  #part<E extends HTMLElement = HTMLElement>(name: string): E {
    return this.querySelector<E>(`[data-${name}]`)!
  }
  #control = (name: string): Control | null => this.querySelector('form')!.elements.namedItem(name) as Control | null
  #value = (name: string): string => {
    const checked = this.querySelector<HTMLInputElement>(`input[type="radio"][name="${name}"]:checked`)
    return (checked ?? this.#control(name))?.value ?? ''
  }

  /** A short name made from what was typed, until somebody types one. */
  #suggest(name: string, slug: string): void {
    const control = this.#control(name)
    if (control && !this.#typed.has(name)) control.value = slug
  }

  #values(): Values {
    const plain = [...this.querySelectorAll<HTMLElement>('[data-field]')].map(({dataset: {field = ''}}) => field)
    return new Map([...new Set(['what', ...plain])].map((name) => [name, nameLists.includes(name) ? this.#names!.values(name) : [this.#value(name)]]))
  }

  /** Shows the parts that apply: a claim has a page and a statement, a new page a title, a new source its record. */
  #show(): void {
    const isClaim = this.#value('what') === 'claim'
    const isNewSource = !isClaim || this.#value('source').trim() === ''
    for (const part of ['page', 'claim', 'statement']) this.#part(`part="${part}"`).hidden = !isClaim
    this.#part('part="source"').hidden = !isNewSource
    this.#part('field="page-title"').hidden = this.#value('page').trim() !== ''
  }

  async #update(): Promise<void> {
    const run = ++this.#run
    this.#show()
    const values = this.#values()
    const names = this.#value('what') === 'claim' ? introduces.flatMap((name) => values.get(name) ?? []) : []
    const typed = [...new Set(names.map((name) => name.trim()).filter((name) => name !== '' && !/^unnamed(:|$)/.test(name)))]
    const known = await Promise.all(typed.map((name) => this.#isKnown(name)))
    if (run !== this.#run) return
    const proposal = proposalOf(values, this.#newNames(typed.filter((_, at) => !known[at])))
    this.#proposal = proposal
    this.#judge(proposal, values)
    this.#part('text').textContent = proposal.text
    this.#part('path').textContent = proposal.path
    this.#part('how').textContent = proposal.isNew ? 'A new file:' : 'To be added below the keys of this file that are there already:'
    this.#link(proposal)
  }

  /** The fields that apply now. */
  #fields(): Set<string> {
    const all = [...this.querySelectorAll<HTMLElement>('[data-field]')].filter((one) => one.closest('[hidden]') === null)
    return new Set(all.map(({dataset: {field = ''}}) => field))
  }

  /** What is wrong, beside each field that has been visited. */
  #judge(proposal: Proposal, values: Values): void {
    const schema = this.#schemas.get(proposal.schema)
    const found = schema ? formFaults(proposal, schema, values, this.#fields()) : new Map<string, string>()
    for (const holder of this.querySelectorAll<HTMLElement>('[data-field]')) {
      const {field = ''} = holder.dataset
      const words = this.#touched.has(field) ? (found.get(field) ?? '') : ''
      holder.querySelector('[data-fault]')!.textContent = words
      for (const control of this.#controls(field)) control.setAttribute('aria-invalid', String(words !== ''))
    }
    this.#wrong = [...found.keys()]
    const count = found.size === 1 ? '1 field asks' : `${found.size} fields ask`
    const told = found.size === 0 ? 'The form fits. Nothing has been sent.' : `${count} for something yet.`
    if (schema) this.#part('state').textContent = told
  }
  #controls(field: string): HTMLElement[] {
    const control = this.#control(field)
    return nameLists.includes(field) ? this.#names!.inputs(field) : control instanceof HTMLElement ? [control] : []
  }

  #link({path, isNew, text}: Proposal): void {
    const open = this.#part<HTMLAnchorElement>('open')
    const {newAddress, pathKey = '', textKey} = this.dataset
    if (newAddress === undefined) return
    const page = path.split('/').at(-1)!.replace('.md', '')
    const edit = isNew ? undefined : this.querySelector<HTMLElement>(`#list-page option[value="${CSS.escape(page)}"]`)?.dataset.edit
    const link = newFileLink({address: newAddress, path: pathKey, text: textKey}, path, text)
    open.href = isNew ? link.href : (edit ?? link.href)
    open.textContent = isNew ? 'Open the page for a new file' : 'Open that file'
    this.#part('long').hidden = isNew && link.carriesText
  }

  /** Before something is opened or copied that does not fit, the first field that asks for something. */
  #ask(event: Event): boolean {
    if (this.#wrong.length === 0) return false
    event.preventDefault()
    for (const field of this.#wrong) this.#touched.add(field)
    this.#judge(this.#proposal!, this.#values())
    const first = [...this.querySelectorAll<HTMLElement>('[data-field]')].find(({dataset: {field = ''}}) => this.#wrong.includes(field))
    if (first) this.#controls(first.dataset.field!)[0]?.focus()
    return true
  }

  async #copy(event: Event): Promise<void> {
    if (this.#ask(event)) return
    try {
      await navigator.clipboard.writeText(this.#proposal!.text)
      this.#part('state').textContent = 'Copied.'
    } catch {
      this.#part('state').textContent = 'The browser does not allow copying: select the text above.'
    }
  }
}
customElements.define('contribute-page', ContributePage)
