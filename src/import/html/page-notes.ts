const repeats = /^(?:ibid|idem|id\.)|\b(?:op|loc)\. ?cit/i
const marker = /^[\s[(]*(\d{1,4})[\s\])]*$/

/** The element of a note that a link inside the page leads to. */
function targetOf(document: Document, link: Element): Element | undefined {
  const id = link.getAttribute('href')?.slice(1) ?? ''
  const found = id === '' ? null : document.getElementById(id)
  return found?.closest('li, p, dd, tr, div') ?? undefined
}

/** Raised numbers and links to notes become `[1]`, whatever the page draws. Gives the notes by number. */
export function writeMarkers(document: Document): ReadonlyMap<number, Element> {
  const notes = new Map<number, Element>()
  const links = [...document.querySelectorAll('a[href^="#"]')].filter((link) => marker.test(link.textContent ?? ''))
  for (const link of links) {
    const number = Number(marker.exec(link.textContent ?? '')![1])
    const note = targetOf(document, link)
    if (!note || note.contains(link)) continue
    if (!notes.has(number)) notes.set(number, note)
    const raised = link.closest('sup')
    ;(raised && marker.test(raised.textContent ?? '') ? raised : link).replaceWith(document.createTextNode(`[${number}]`))
  }
  for (const raised of document.querySelectorAll('sup')) {
    const number = marker.exec(raised.textContent ?? '')?.[1]
    if (number !== undefined && !notes.has(Number(number)) && !raised.closest('li')) raised.replaceWith(document.createTextNode(`[${number}]`))
  }
  return notes
}

/** The address of a work that its entry links to, when there is one such link. */
function addressIn(note: Element): string {
  const addresses = new Set([...note.querySelectorAll('a[href^="http"]')].map((link) => link.getAttribute('href') ?? ''))
  const [only] = addresses
  return addresses.size === 1 && only !== undefined && !/\s/.test(only) && !(note.textContent ?? '').includes('://') ? ` ${only}` : ''
}

/** Takes the notes out of the page, as a list of plain lines; the way back from a note is no part of it. */
export function takeNotes(notes: ReadonlyMap<number, Element>): string[] {
  const lines = [...notes].map(([number, note]) => {
    for (const back of note.querySelectorAll('a[href^="#"]')) back.remove()
    const text = (note.textContent ?? '').replace(/\s+/g, ' ').replace(/^[\s^↑↩]*(?:\[?\d{1,4}[\].)]\s*)?|[\s↩↑]+$/gu, '')
    return {number, text: repeats.test(text) ? text : `${text}${addressIn(note)}`, note}
  })
  for (const {note} of lines) note.remove()
  return lines.toSorted((a, b) => a.number - b.number).map(({number, text}) => `[${number}] ${text.trim()}`)
}
