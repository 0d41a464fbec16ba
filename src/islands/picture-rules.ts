import {styleNow} from './style-now.ts'

const ofPictures = /(^|[\s,])\.(picture|edge|head|node)\b/

const withoutVariables = (text: string): string => text.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => styleNow(name))

/** The rules of the page's style sheets for drawings, with the colours they have now: for a file that stands by itself. */
export function pictureRules(): string {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  const fitting = rules.filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && ofPictures.test(rule.selectorText))
  return fitting
    .filter(({selectorText}) => !/:hover|:focus|\.linked|\.network/.test(selectorText))
    .map(({cssText}) => withoutVariables(cssText))
    .join('\n')
}
