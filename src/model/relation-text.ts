import type {PredicateId} from './predicate.ts'

/** `Ana Ruiz member-of Halcyon Lines` as subject, predicate and object: a known predicate id, as a word of its own, splits it. */
export function splitRelation(text: string, predicates: Iterable<string>): {subject: string; predicate: PredicateId; object: string} | undefined {
  const words = text.trim().split(/\s+/)
  const known = new Set(predicates)
  const at = words.findIndex((word, index) => index > 0 && index < words.length - 1 && known.has(word))
  if (at < 0) return undefined
  return {subject: words.slice(0, at).join(' '), predicate: words[at] as PredicateId, object: words.slice(at + 1).join(' ')}
}
