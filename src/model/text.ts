/** A language tag by BCP 47. */
export type LanguageTag = string

/** A text in one or more languages. A plain string in a file is the entry for that file's `lang`. */
export type LocalText = ReadonlyMap<LanguageTag, string>

/** Words taken verbatim from a source; never translated in place. */
export interface Quote {
  readonly text: string
  readonly lang?: LanguageTag
  readonly translation?: LocalText
}

/** The text for a reader's language, else the first one written, with the language it is in. */
export function textIn(text: LocalText, lang: LanguageTag): {text: string; lang: LanguageTag} {
  const exact = text.get(lang)
  if (exact !== undefined) return {text: exact, lang}
  const first = text.entries().next().value
  return first ? {text: first[1], lang: first[0]} : {text: '', lang}
}
