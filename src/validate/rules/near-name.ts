import {distance} from 'fastest-levenshtein'
import {foldedKey} from '../../model/folded-key.ts'
import {lookupKey} from '../../model/lookup-key.ts'
import {consonantSkeleton} from '../../model/skeleton.ts'
import type {Content} from '../content.ts'
import {lookAlikes} from '../look-alikes.ts'
import {type Rule, shown} from '../rule.ts'

/** Names by what a slip leaves alone: their beginning, their end, their consonants. */
function indexOf(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const name of names) {
    for (const trace of tracesOf(name)) {
      const same = index.get(trace)
      if (same) same.push(name)
      else index.set(trace, [name])
    }
  }
  return index
}

const shortestSkeleton = 4
function tracesOf(name: string): string[] {
  const key = lookupKey(name)
  const skeleton = consonantSkeleton(foldedKey(name)).replaceAll(' ', '')
  return [`^${key.slice(0, 3)}`, `${key.slice(-3)}$`, ...(skeleton.length >= shortestSkeleton ? [`~${skeleton}`] : [])]
}

function isNear(a: string, b: string): boolean {
  const [x, y] = [lookupKey(a), lookupKey(b)]
  const shortest = Math.min(x.length, y.length)
  if (shortest >= 5 && distance(x, y) <= (shortest >= 8 ? 2 : 1)) return true
  const skeleton = consonantSkeleton(foldedKey(a))
  return skeleton.length >= shortestSkeleton && skeleton === consonantSkeleton(foldedKey(b))
}

export const nearName: Rule<Content> = {
  code: 'near-name',
  level: 'warn',
  why: 'An author typed a little differently would count as somebody else, and as an independent origin.',
  *check(content) {
    const {uses, known} = content
    const index = indexOf(known.entityNames())
    const found = new Map<string, string | undefined>()
    for (const {means, reference} of uses) {
      const {text, point} = reference
      if (means !== 'party' || known.entity(text).length > 0) continue
      if (!found.has(text))
        found.set(
          text,
          tracesOf(text)
            .flatMap((trace) => index.get(trace) ?? [])
            .sort()
            .find((name) => isNear(text, name))
        )
      const near = found.get(text)
      if (near !== undefined)
        yield {point, reason: `Unexpected name ${shown(text)} so near a known one, expected that or a name of its own`, expected: [near]}
    }
    for (const {name, other, isMixed} of lookAlikes(content)) {
      if (isMixed) continue
      const reason = `Unexpected name ${shown(name.text)} that looks like one in another script, expected a name that can be told apart`
      yield {point: name.point, reason, cause: {point: other.point, reason: 'looks like this one'}}
    }
  }
}
