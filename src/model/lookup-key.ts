function keyOf(name: string): string {
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

const most = 50_000
const known = new Map<string, string>()

/**
 * The exact form of a name within its script: equal for spellings that a reader takes for the same.
 *
 * Compatibility forms, case, vowel marks, Arabic and Persian yeh and kaf, joiners, quotation marks,
 * dashes and spaces do not count. Nothing is transliterated: 李明 and 黎明 stay different.
 *
 * Asked for the same names again and again, so the last ones are remembered.
 */
export function lookupKey(name: string): string {
  const found = known.get(name)
  if (found !== undefined) return found
  const key = keyOf(name)
  if (known.size >= most) known.clear()
  known.set(name, key)
  return key
}
