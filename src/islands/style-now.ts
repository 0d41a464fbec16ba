/** The value of a variable of the style sheet, now: light or dark, as the reader has it. */
export const styleNow = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim()
