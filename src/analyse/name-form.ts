import {foldedKey} from '../model/folded-key.ts'
import {lookupKey} from '../model/lookup-key.ts'
import {scriptOf} from '../model/name.ts'

export interface NameToken {
  /** Lower-case ASCII. */
  readonly folded: string
  /** Its consonants, with letters that transliterations confuse made one; with and without `w` as a consonant. */
  readonly skeletons: readonly string[]
}
/** A name made comparable across scripts and spellings. */
export interface NameForm {
  readonly text: string
  readonly script: string
  readonly tokens: readonly NameToken[]
  /** All tokens as one, for scripts that write names without a space. */
  readonly joined: NameToken
}

/** Words inside names that one text writes and another leaves out. */
const particles = new Set('al el bin ibn ben bint abu de del della der den di da do dos la le von van zu the of and e ye i y'.split(' '))

const alike: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'],
  [/kh|ch|gh|ck|[qgc]/g, 'k'],
  [/sh|zh|j/g, 's'],
  [/th|dh|[zd]/g, 't'],
  [/ph|bh|f|b/g, 'v'],
  [/(?!^)h/g, ''],
  [/[aeiouy]/g, ''],
  [/(.)\1+/g, '$1']
]
const skeletonOf = (word: string): string => alike.reduce((text, [pattern, letter]) => text.replace(pattern, letter), word)

function tokenOf(folded: string): NameToken {
  const skeletons = [folded.replaceAll('w', 'v'), folded.replaceAll('w', '')].map(skeletonOf).filter((text) => text !== '')
  return {folded, skeletons: [...new Set(skeletons)]}
}

/** Tokens of a name without its particles (all of them where nothing else is left). */
export function nameForm(text: string): NameForm {
  const words = lookupKey(text)
    .split(/[^\p{L}\p{N}\p{M}']+/u)
    .map((word) => foldedKey(word).replaceAll(' ', ''))
    .filter((word) => word !== '')
  const own = words.filter((word) => !particles.has(word))
  const tokens = (own.length > 0 ? own : words).map(tokenOf)
  return {text, script: scriptOf(text), tokens, joined: tokenOf(tokens.map(({folded}) => folded).join(''))}
}
