/** Text without what printing adds: quotation marks, dashes and spaces of one form each, no soft hyphens. */
export const unprinted = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[“”„«»‟]/g, '"')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/\p{Pd}/gu, '-')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The parts of a quote that `…` or `[...]` set apart, as they are looked for in an unprinted text. */
export const quoteParts = (quote: string): string[] =>
  quote
    .split(/\[\s*(?:\.\.\.|…)\s*\]|…/)
    .map(unprinted)
    .filter((part) => part !== '')
