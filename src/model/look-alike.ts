/** Letters of other scripts that readers take for a Latin one (from Unicode's confusables, single letters only). */
const latin: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    е: 'e',
    ѕ: 's',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    μ: 'u',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    '0': 'o',
    '1': 'l',
    '|': 'l'
  })
)

/**
 * A name with every letter that imitates a Latin one written as that letter. Two names of different scripts
 * with the same result can be mistaken for each other (“Рауpаl”, “Paypal”).
 */
export const lookAlikeKey = (name: string): string =>
  [
    ...name
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
  ]
    .map((letter) => latin.get(letter) ?? letter)
    .join('')
