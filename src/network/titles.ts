import {nodeLooks} from './encoding.ts'
import type {PictureNode} from './picture.ts'

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

/** “Jane Roe, person, 12 connections, 2 contested claims”: of a node, for its title and for the live region. */
export function nodeTitle({label, kind, connections, contested, fictional}: PictureNode): string {
  const pieces = [label, nodeLooks[kind].word, counted(connections, 'connection')]
  if (kind === 'claim') pieces.splice(1, 1)
  if (contested > 0) pieces.push(kind === 'claim' ? 'contested' : counted(contested, 'contested claim'))
  if (fictional) pieces.push('invented')
  return pieces.join(', ')
}
