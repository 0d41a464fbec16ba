/** A locator as the citation processor has it, or as a text that follows the citation. */
export type CslLocator = {readonly label: string; readonly locator: string} | {readonly suffix: string}

const labels: readonly (readonly [label: string, pattern: RegExp])[] = [
  ['page', /^(?:pp?\.|pages?)\s*/i],
  ['paragraph', /^(?:paras?\.?|paragraphs?|¶+)\s*/i],
  ['line', /^(?:ll?\.|lines?)\s*/i],
  ['chapter', /^(?:chs?\.|chap\.|chapters?)\s*/i],
  ['section', /^(?:§+|secs?\.|sections?)\s*/i],
  ['figure', /^(?:figs?\.|figures?)\s*/i],
  ['volume', /^(?:vols?\.|volumes?)\s*/i],
  ['note', /^(?:nn?\.|notes?)\s*/i]
]
const numbers = /^[\divxlc]+(?:\s*[-–,&]\s*[\divxlc]+)*$/i

/** “p. 3” as page 3; what is no number of a known kind is printed as it was written. */
export function cslLocator(text: string): CslLocator {
  for (const [label, pattern] of labels) {
    const locator = text.replace(pattern, '')
    if (locator !== text && numbers.test(locator)) return {label, locator}
  }
  return {suffix: `, ${text}`}
}
