import type {Element, ElementContent, Text} from 'hast'

/**
 * The citation processor's output as a tree. It writes marks of our own instead of HTML, so that no text
 * can become markup on the way: a mark is one letter of Unicode's private use area, which no input may hold.
 */
export const marks = {
  end: '\uE000',
  italic: '\uE001',
  bold: '\uE002',
  superscript: '\uE003',
  subscript: '\uE004',
  link: '\uE005',
  /** Between the address and the text of a link. */
  linkText: '\uE006',
  /** Stands for `<`, which the processor would take for markup. */
  lessThan: '\uE007'
} as const
const anyMark = /[\uE000-\uE007]/g
const tags: ReadonlyMap<string, string> = new Map([
  [marks.italic, 'i'],
  [marks.bold, 'b'],
  [marks.superscript, 'sup'],
  [marks.subscript, 'sub']
])

/** A text that holds no mark and no letter the processor takes for markup. */
export const withoutMarks = (text: string): string => text.replace(anyMark, '\uFFFD').replaceAll('<', marks.lessThan)

const text = (value: string): Text => ({type: 'text', value: value.replaceAll(marks.lessThan, '<')})
const element = (tagName: string, children: ElementContent[] = []): Element => ({type: 'element', tagName, properties: {}, children})

/** The tree that a marked text means. Marks that nothing closes end with the text. */
export function markedTree(marked: string): ElementContent[] {
  const root = element('span')
  const open: Element[] = [root]
  for (const piece of marked.split(/([\uE000-\uE006])/)) {
    const current = open.at(-1)!
    const tag = tags.get(piece)
    if (tag !== undefined || piece === marks.link) {
      const opened = element(tag ?? 'a')
      current.children.push(opened)
      open.push(opened)
    } else if (piece === marks.linkText) {
      const href = current.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
      current.properties = {href, rel: ['noopener', 'noreferrer', 'nofollow']}
      current.children = []
    } else if (piece === marks.end) {
      if (open.length > 1) open.pop()
    } else if (piece !== '') current.children.push(text(piece))
  }
  return root.children
}

/** The words of a marked text. */
export function markedWords(marked: string): string {
  return marked
    .replace(/\uE005[^\uE006]*\uE006/g, '')
    .replaceAll(marks.lessThan, '<')
    .replace(anyMark, '')
}
