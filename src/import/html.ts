import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'
import {type Fault, messageOf} from '../read/fault.ts'
import {pointsOf} from '../read/points.ts'
import {jsonLdOf, pageFacts} from './html/page-facts.ts'
import {takeNotes, writeMarkers} from './html/page-notes.ts'
import {placeInPage} from './html/place-in-page.ts'
import {plainBlocks} from './html/plain-text.ts'
import type {Imported, ImportInput} from './imported.ts'
import {typesOf} from './json-ld.ts'
import type {Known} from './known.ts'
import {importText} from './text.ts'
import {refused, teller} from './told.ts'

/** Longer pages take a tree that does not fit into memory. */
const mostCharacters = 8_000_000

/** Of elements without a word of the page. */
const silent = 'script, style, noscript, template, iframe, object, embed, svg, canvas, form, button, input'

const documentOf = (html: string): Document => {
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  return (parseHTML(whole) as unknown as {document: Document}).document
}

/** The main content as HTML; all of the body where it cannot be told from the rest. */
function mainContent(document: Document): {html: string; isWhole: boolean} {
  const copy = document.cloneNode(true) as Document
  const found = new Readability(copy, {charThreshold: 200}).parse()
  const body = document.body?.innerHTML ?? ''
  return found?.content && (found.textContent ?? '').trim() !== '' ? {html: found.content, isWhole: false} : {html: body, isWhole: true}
}

function pageFaults(types: readonly string[], isWhole: boolean): Fault[] {
  const review = types.includes('ClaimReview')
  return [
    ...(isWhole
      ? [
          {
            code: 'whole-page',
            level: 'warn' as const,
            reason: 'Unexpected page without a main part, expected an article; all of its text was read',
            at: 0
          }
        ]
      : []),
    ...(review
      ? [{code: 'left-out', level: 'info' as const, reason: 'Left out: a ClaimReview in the page; save it as JSON for `import claimreview`', at: 0}]
      : [])
  ]
}

/** A saved page: its main text, its notes and what it says of itself. Nothing in it is run, nothing is loaded. */
export function importHtml(input: ImportInput, known: Known): Imported {
  const {name, text: html} = input
  if (html.length > mostCharacters)
    return refused(
      teller(input).tell([{code: 'limit', reason: `Unexpected page of ${html.length} characters, expected at most ${mostCharacters}`, at: 0}])
    )
  const document = documentOf(html)
  if (!/\S/.test(document.body?.textContent ?? ''))
    return refused(teller(input).tell([{code: 'empty-input', reason: 'Unexpected page without text, expected an article', at: 0}]))
  const facts = pageFacts(document)
  const types = jsonLdOf(document).flatMap(typesOf)
  for (const element of document.querySelectorAll(silent)) element.remove()
  const notes = takeNotes(writeMarkers(document))
  const {html: main, isWhole} = mainContent(document)
  const blocks = plainBlocks(main)
  const title = facts.title ?? blocks[0] ?? name
  const own = blocks[0] === title ? blocks.slice(1) : blocks
  const lines = [title, ...own, ...(notes.length > 0 ? [`References\n${notes.join('\n')}`] : [])]
  const text = `${lines.join('\n\n')}\n`
  const {messages, ...imported} = importText({name, text, pointAt: placeInPage(name, html, text)}, known, {...facts, title})
  const told = pageFaults(types, isWhole).map((fault) => messageOf(fault, name, pointsOf(name, html)))
  return {...imported, messages: [...told, ...messages]}
}
