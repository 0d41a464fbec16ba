import {lookupKey} from '../../model/lookup-key.ts'
import type {Fault} from '../../read/fault.ts'

/** A body with what other systems write and the content does not take rewritten. */
export interface BodyText {
  readonly text: string
  /** At offsets of the body as it was given. */
  readonly faults: readonly Fault[]
}

const code = /(```[\s\S]*?(?:```|$)|`[^`\n]*`)/
const foreign =
  /(?<shortcode>\{\{[<%][\s\S]*?[>%]\}\}|\{%[\s\S]*?%\})|(?<tag><\/?[a-z][^<>\n]*>|<!--[\s\S]*?-->)|(?<citation>\[-?@[^\]\n]+\])|(?<link>(?<embed>!?)\[\[(?<target>[^[\]|#\n]*)(?:#[^[\]|\n]*)?(?:\|(?<label>[^[\]\n]*))?\]\])/gi

const short = (text: string): string => `\`${text.replace(/\s+/g, ' ').slice(0, 50)}\``

interface Rewritten {
  readonly text: string
  readonly fault?: Omit<Fault, 'at'>
}
type Found = Readonly<Record<string, string | undefined>>

function linkText({link = '', embed, target = '', label}: Found, known: ReadonlySet<string>): Rewritten {
  if (embed === '!') return {text: '', fault: {code: 'left-out', level: 'warn', reason: `Left out: embedded ${short(link)}`}}
  if (known.has(lookupKey(target))) return {text: label === undefined ? `[[${target}]]` : `[[${target}|${label}]]`}
  return {
    text: label ?? target,
    fault: {code: 'unknown-reference', level: 'info', reason: `Link ${short(link)} became its words: nothing in the content has that name`}
  }
}

function rewritten(found: Found, known: ReadonlySet<string>): Rewritten {
  const {shortcode, tag, citation} = found
  if (shortcode !== undefined)
    return {text: '', fault: {code: 'left-out', level: 'warn', reason: `Left out: shortcode ${short(shortcode)}, which only another system knows`}}
  if (tag !== undefined)
    return {text: '', fault: {code: 'left-out', level: 'warn', reason: `Left out: tag ${short(tag)}, as the content takes Markdown only`}}
  if (citation === undefined) return linkText(found, known)
  const reason = `Unexpected citation ${short(citation)}, expected one of a source of the content; written as text`
  return {text: citation.replaceAll('@', '').replace('[', '(').replace(']', ')'), fault: {code: 'left-out', level: 'warn', reason}}
}

/** Links to names that the content has stay; others become their words. Embeds, tags, shortcodes and citations are told. Code stays. */
export function bodyText(given: string, known: ReadonlySet<string>): BodyText {
  const faults: Fault[] = []
  let at = 0
  const parts = given.split(code).map((part, index) => {
    const start = at
    at += part.length
    if (index % 2 === 1) return part
    return part.replace(foreign, (...all: unknown[]) => {
      const [groups, , offset] = [all.at(-1) as Found, all.at(-2), all.at(-3) as number]
      const {text, fault} = rewritten(groups, known)
      if (fault) faults.push({...fault, at: start + offset})
      return text
    })
  })
  return {text: parts.join(''), faults}
}
