const cutAt = 300
/** An empty character: it ends what a forge would otherwise take for a mention, a reference or an address. */
const nothing = '&#8203;'

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'}

const shortened = (text: string): string => {
  const letters = [...text]
  return letters.length > cutAt ? `${letters.slice(0, cutAt - 1).join('')}…` : text
}

/**
 * Any text as text of one line of Markdown: no markup, no HTML, and nothing a forge makes a mention, a reference, an
 * address or a sign of.
 */
export function markdownText(text: string): string {
  const line = text
    .toWellFormed()
    // Zero-width joiners are part of words in some scripts.
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
    .trim()
  return shortened(line)
    .replace(/[&<>]|[\\`*_{}[\]()#+!|~$^=-]|[@:./]/gu, (letter) => {
      if (letter in entities) return entities[letter]!
      return /[@:./]/.test(letter) ? letter : `\\${letter}`
    })
    .replace(/@|\\#|:(?=[/\w+\\-])|www(?=\.)|\bgh(?=\\)/giu, (part) => `${part}${nothing}`)
}

/** An address as the target of a link; nothing for one that is no web address. */
export function markdownTarget(href: string): string | undefined {
  if (!/^https?:\/\//.test(href)) return undefined
  return href.replace(/[()<>\s\\|`]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}
