import {scriptOf} from '../model/name.ts'

const rightToLeft: ReadonlySet<string> = new Set(['Arabic', 'Hebrew'])

/** The direction in which most of a text runs. */
export const directionOf = (text: string): 'ltr' | 'rtl' => (rightToLeft.has(scriptOf(text)) ? 'rtl' : 'ltr')
