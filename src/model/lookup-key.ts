/**
 * The exact form of a name within its script: equal for spellings that a reader takes for the same.
 *
 * Compatibility forms, case, vowel marks, Arabic and Persian yeh and kaf, joiners, quotation marks,
 * dashes and spaces do not count. Nothing is transliterated: 李明 and 黎明 stay different.
 */
export function lookupKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/\u0640|\u200c|\u200d|\u00ad/g, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
