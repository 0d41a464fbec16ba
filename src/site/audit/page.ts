import {type DefaultTreeAdapterTypes, parse} from 'parse5'

export interface PageElement {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: PageElement | undefined
  readonly content: (PageElement | string)[]
}

/** A built page as a browser would read it. */
export interface Page {
  /** Of its file, below the site's folder: `claims/halcyon/over-capacity/index.html`. */
  readonly path: string
  readonly hasDoctype: boolean
  /** In the order of the page. */
  readonly elements: readonly PageElement[]
}

type ParsedNode = DefaultTreeAdapterTypes.ChildNode

const isElement = (node: ParsedNode): node is DefaultTreeAdapterTypes.Element => 'tagName' in node

function collect(nodes: readonly ParsedNode[], parent: PageElement | undefined, elements: PageElement[]): void {
  for (const node of nodes) {
    if (node.nodeName === '#text') parent?.content.push((node as DefaultTreeAdapterTypes.TextNode).value)
    if (!isElement(node)) continue
    const attributes = new Map(node.attrs.map(({prefix, name, value}) => [prefix ? `${prefix}:${name}` : name, value]))
    const element: PageElement = {tag: node.tagName, attributes, parent, content: []}
    parent?.content.push(element)
    elements.push(element)
    collect('content' in node ? (node as DefaultTreeAdapterTypes.Template).content.childNodes : node.childNodes, element, elements)
  }
}

export function readPage(path: string, html: string): Page {
  const document = parse(html)
  const elements: PageElement[] = []
  collect(document.childNodes, undefined, elements)
  return {path, hasDoctype: document.childNodes.some(({nodeName}) => nodeName === '#documentType'), elements}
}

export const withTag = ({elements}: Page, ...tags: readonly string[]): PageElement[] => elements.filter(({tag}) => tags.includes(tag))

export const textOf = (element: PageElement): string => element.content.map((part) => (typeof part === 'string' ? part : textOf(part))).join('')

/** The element itself, then what it stands in. */
export function* selfAndAncestors(element: PageElement): Generator<PageElement> {
  for (let at: PageElement | undefined = element; at; at = at.parent) yield at
}

export const isInside = (element: PageElement, attribute: string): boolean =>
  selfAndAncestors(element).some(({attributes}) => attributes.has(attribute))

/** Everything below an element, in order. */
export function* descendants(element: PageElement): Generator<PageElement> {
  for (const part of element.content) {
    if (typeof part === 'string') continue
    yield part
    yield* descendants(part)
  }
}

/** An element for a message: `<a href="…">`. */
export function shown({tag, attributes}: PageElement): string {
  const [name, value] = [...attributes].find(([key]) => ['href', 'src', 'id', 'class'].includes(key)) ?? []
  return name === undefined ? `<${tag}>` : `<${tag} ${name}="${value?.slice(0, 60)}">`
}
