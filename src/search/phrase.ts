import {lookupKey} from '../model/lookup-key.ts'
import {wordsOf} from './name-keys.ts'

const marks = /^["“”„«»](.+?)["“”„«»]?$/u

/** A text without the quotation marks around it, and whether there were any: then its words are one phrase. */
export function phraseIn(text: string): {readonly words: string; readonly isPhrase: boolean} {
  const inside = marks.exec(text.trim())?.[1]?.trim()
  return inside
    ? {words: inside, isPhrase: true}
    : {
        words: text
          .trim()
          .replace(/["“”„«»]/gu, ' ')
          .trim(),
        isPhrase: false
      }
}

const spaced = (text: string): string => ` ${wordsOf(lookupKey(text)).join(' ')} `

/** Whether a name has the words of a phrase one after the other. */
export const hasPhrase = (name: string, phrase: string): boolean => spaced(name).includes(spaced(phrase))

/** What the index of the texts is asked for. */
export const textQuery = (words: string, isPhrase: boolean): string | null => (words === '' ? null : isPhrase ? `"${words}"` : words)
