import {type EdgeStyle, edgeLooks} from './encoding.ts'
import type {NodeId, PictureEdge} from './picture.ts'

/** Of a speaker or source that bears on a claim, and back; a source is where it is said, a speaker by whom. */
const atClaim: Readonly<Record<EdgeStyle, readonly [towards: string, back: string]>> = {
  relation: ['relates to it', 'relates'],
  says: ['says it', 'said by'],
  supports: ['supports it', 'supported in'],
  disputes: ['disputes it', 'disputed'],
  mentions: ['mentions it without taking a side', 'mentioned'],
  withdraws: ['withdraws it', 'withdrawn'],
  about: ['about', 'is what it is about'],
  basis: ['is a basis of it', 'rests on']
}
/** A relation is never told as if it were so, nor as if it still were. */
export const claimedWords = (label: string, isEnded: boolean): string => `${isEnded ? 'claimed for the past' : 'claimed'}: ${label}`

const takesEnd = new Set<EdgeStyle>(['disputes', 'mentions', 'withdraws'])

/** The words of an edge as read from one of its ends: “claimed: is a member of”, “disputed by”. */
export function edgeWords({from, to, style, words, ended}: PictureEdge, end: NodeId): string {
  const forward = from === end
  if (words && words.length > 0) return claimedWords(words.map((pair) => pair[forward ? 0 : 1]).join(', '), ended === true)
  if (from.startsWith('claim/')) return atClaim[style][forward ? 0 : 1]
  if (!to.startsWith('claim/')) return forward ? edgeLooks[style].towards : edgeLooks[style].back
  if (forward || !takesEnd.has(style)) return atClaim[style][forward ? 0 : 1]
  return `${atClaim[style][1]} ${from.startsWith('source/') ? 'in' : 'by'}`
}
