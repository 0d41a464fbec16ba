/** What German spellings of Slavic and Eastern names stand for in English ones. */
const german: Readonly<Record<string, string>> = {schtsch: 'shch', tsch: 'ch', dsch: 'j', sch: 'sh', ch: 'kh', ss: 's', w: 'v', z: 'ts'}

/** A word in ASCII letters as English spells it, had it been spelt as German does: `chruschtschow` → `khrushchov`. */
export const asEnglishSpells = (word: string): string =>
  word.replace(/schtsch|tsch|dsch|sch|ch|ss|w|z/g, (letters) => german[letters]!).replace(/j(?=[aeiou]|$)/g, 'y')

/** Without the e that stands for the dots of an umlaut: `mueller` and `muller` are one. */
export const withoutUmlauts = (word: string): string => word.replace(/([aou])e/g, '$1')
