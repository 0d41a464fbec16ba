const kinds: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/[\0-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/, 'control character'],
  [/[\u202a-\u202e\u2066-\u2069]/, 'bidirectional override'],
  [/[\u061c\u180e\u200b\u200e\u200f\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb]/, 'invisible character'],
  [/[\u{e0000}-\u{e007f}]/u, 'tag character'],
  [/\p{Surrogate}/u, 'half character'],
  [/\p{Noncharacter_Code_Point}/u, 'noncharacter']
]
const any = new RegExp(kinds.map(([{source}]) => source).join('|'), 'gu')

export interface RefusedCharacter {
  /** `bidirectional override U+202E` */
  readonly name: string
  readonly index: number
}

/** The first of them, and how many there are in all. */
export function firstRefused(text: string, most: number): {readonly found: readonly RefusedCharacter[]; readonly count: number} {
  const found: RefusedCharacter[] = []
  let count = 0
  for (const {0: character, index} of text.matchAll(any)) {
    count += 1
    if (found.length >= most) continue
    const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
    found.push({name: `${kinds.find(([pattern]) => pattern.test(character))![1]} ${code}`, index})
  }
  return {found, count}
}

/**
 * Characters that hide, reorder or break text, in order. Joiners (ZWNJ, ZWJ) and soft hyphens are honest.
 *
 * Values are looked at once more after parsing: escapes (`"\u202E"`, `&#x202E;`) can write what a file does not hold.
 */
export const refusedCharacters = (text: string): readonly RefusedCharacter[] => firstRefused(text, Number.POSITIVE_INFINITY).found
