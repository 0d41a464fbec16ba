const ofPictures = /(^|[\s,])\.(picture|edge|head|node)\b/

/** The value of a variable of the style sheet, now: light or dark, as the reader has it. */
export const colourNow = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

const withoutVariables = (text: string): string => text.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => colourNow(name))

/** The rules of the page's style sheets for drawings, with the colours they have now: for a file that stands by itself. */
export function pictureRules(): string {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  const fitting = rules.filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && ofPictures.test(rule.selectorText))
  return fitting
    .filter(({selectorText}) => !/:hover|:focus|\.linked|\.network/.test(selectorText))
    .map(({cssText}) => withoutVariables(cssText))
    .join('\n')
}
