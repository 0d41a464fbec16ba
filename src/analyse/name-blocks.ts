import type {NameForm} from './name-form.ts'

/** Names longer than this are told apart by their first words. */
const wordsCompared = 6

/**
 * The groups that a name falls into; only names that share one are compared, so that the work grows with the
 * number of names and not with its square.
 */
export function nameBlocks({tokens, joined}: NameForm): ReadonlySet<string> {
  const words = tokens.slice(0, wordsCompared)
  const keys = new Set(joined.skeletons.map((text) => `joined ${text}`))
  keys.add(
    `words ${words
      .map(({folded}) => folded)
      .sort()
      .join(' ')}`
  )
  if (words.length >= 3) keys.add(`initials ${words.map(({folded}) => folded[0]).join('')}`)
  if (words.length === 1) keys.add(`initials ${joined.folded}`)
  for (const [at, first] of words.entries()) {
    for (const second of words.slice(at + 1)) {
      for (const a of first.skeletons) for (const b of second.skeletons) keys.add(`pair ${[a, b].sort().join(' ')}`)
      keys.add(`initial ${first.folded[0]} ${second.folded}`).add(`initial ${second.folded[0]} ${first.folded}`)
    }
  }
  return keys
}
