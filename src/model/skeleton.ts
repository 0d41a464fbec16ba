const alike: readonly (readonly [RegExp, string])[] = [
  [/kh|gh|ck|[gqcx]/g, 'k'],
  [/ch|sh|zh|[cjz]/g, 's'],
  [/th|dh|d/g, 't'],
  [/ph|bh|v|w|b/g, 'f'],
  [/[aeiouyh]/g, ''],
  [/(.)\1+/g, '$1']
]

/**
 * The consonants of a folded name, token by token: equal for spellings that differ in vowels and in letters
 * which transliterations confuse (`murtaza hussain`, `murtaza hussein`, `mrtda hsyn`).
 *
 * Takes a folded key (lower-case ASCII), so that it can run where no table of scripts is loaded.
 */
export const consonantSkeleton = (folded: string): string =>
  folded
    .split(' ')
    .map((token) => alike.reduce((text, [pattern, letter]) => text.replace(pattern, letter), token) || token)
    .join(' ')
