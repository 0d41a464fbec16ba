import {isSlug} from '../model/id.ts'
import {slugFor} from '../model/slug.ts'

/** The first words of a text as a slug. */
function shortSlug(text: string, mostWords: number): string | undefined {
  const slug = slugFor(text.slice(0, 200))?.split('-').slice(0, mostWords).join('-').slice(0, 60).replace(/-$/, '')
  return slug !== undefined && isSlug(slug) ? slug : undefined
}

/** A slug for something that nobody has yet: `hussain-2019`, `hussain-2019-2`. */
export function freshKey(words: readonly string[], isTaken: (slug: string) => boolean, fallback: string, mostWords = 6): string {
  const base = words.flatMap((text) => shortSlug(text, mostWords) ?? [])[0] ?? fallback
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? base : `${base}-${count}`
    if (!isTaken(slug)) return slug
  }
}
