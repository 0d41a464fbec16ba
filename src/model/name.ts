import type {Id} from './id.ts'
import type {LanguageTag} from './text.ts'

/** `search` names are findable but never displayed as a heading nor exported: derogatory or too vague ones. */
export type NameUse = 'main' | 'alias' | 'former' | 'search'

export interface Name {
  readonly text: string
  readonly lang?: LanguageTag
  /** The Unicode script of most of its letters: `Latin`, `Arabic`, `Cyrillic` … */
  readonly script: string
  readonly use: NameUse
  readonly note?: string
  readonly seenIn: readonly Id<'source'>[]
}

const scripts = [
  'Latin',
  'Arabic',
  'Cyrillic',
  'Greek',
  'Hebrew',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Devanagari',
  'Armenian',
  'Georgian',
  'Thai'
] as const
const patterns = scripts.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')] as const)

/** The script that most letters of a text belong to; `Common` when it has none of those known. */
export function scriptOf(text: string): string {
  let best: {script: string; count: number} = {script: 'Common', count: 0}
  for (const [script, pattern] of patterns) {
    const count = text.match(pattern)?.length ?? 0
    if (count > best.count) best = {script, count}
  }
  return best.script
}

/** The name to show to a reader of a language: a main name in it, else the first main name. */
export function displayName(names: readonly Name[], lang: LanguageTag): Name {
  const mains = names.filter(({use}) => use === 'main')
  const name = mains.find((main) => main.lang === lang) ?? mains[0]
  if (!name) throw new Error(`Unexpected entity without a main name, expected one among ${names.length}`)
  return name
}
