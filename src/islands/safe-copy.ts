const tags = new Set('a bdi blockquote cite dd details div dl dt em li ol p q section span strong summary time ul'.split(' '))
const attributes = new Set(['class', 'lang', 'dir', 'datetime', 'rel', 'title', 'data-claim', 'data-speaker'])
const headings = /^h[1-6]$/

/** Only addresses of pages: of this site or by http. */
const isPage = (href: string): boolean => /^(?:\/(?!\/)|#|https?:)/i.test(href)

/**
 * A copy of a part of one of our own pages, made anew from the elements and attributes that such parts consist of.
 * Nothing that runs or loads comes along, and no id, so that none is on the page twice. Headings become paragraphs.
 */
export function safeCopy(source: Node): Node[] {
  if (source.nodeType === Node.TEXT_NODE) return [document.createTextNode(source.textContent ?? '')]
  if (!(source instanceof Element)) return []
  const tag = source.localName
  const inside = [...source.childNodes].flatMap(safeCopy)
  if (!tags.has(tag) && !headings.test(tag)) return /^(script|style|template|iframe|svg|form|button|input|nav)$/.test(tag) ? [] : inside
  const copy = document.createElement(headings.test(tag) ? 'p' : tag)
  for (const {name, value} of source.attributes) if (attributes.has(name)) copy.setAttribute(name, value)
  const href = source.getAttribute('href')
  if (href !== null && isPage(href) && !href.startsWith('#')) copy.setAttribute('href', href)
  copy.append(...inside)
  return [copy]
}
