import {kindOf, plural, slugOf} from '../model/id.ts'
import {applyEdits, type Edit} from './apply-edits.ts'
import type {IdMap} from './retype.ts'
import {frontMatterRange} from './yaml-source.ts'

const addresses = /\]\((?<inline><?[^\s()<>]+)|^ {0,3}\[[^\]]+\]:[ \t]+(?<defined><?\S+)/gm
const isElsewhere = (address: string): boolean => /^<?(?:[a-z][\w+.-]*:|\/\/|#)/i.test(address)

/** The body of a page in which links to pages of the site (`../../articles/halcyon/`) lead to their new addresses. */
export function withMovedAddresses(text: string, ids: IdMap): string {
  const range = frontMatterRange(text)
  if (!range || ids.size === 0) return text
  const paths = new Map([...ids].map(([old, next]) => [`${plural[kindOf(old)]}/${slugOf(old)}`, `${plural[kindOf(next)]}/${slugOf(next)}`]))
  const edits = [...text.slice(range[1]).matchAll(addresses)].flatMap((match): Edit[] => {
    const address = match.groups!.inline ?? match.groups!.defined!
    if (isElsewhere(address)) return []
    const found = [...address.matchAll(/(?<=^<?|\/)(?:claims\/[\w-]+\/[\w-]+|[a-z]+\/[\w-]+)(?=[/#?]|$)/g)].find(([path]) => paths.has(path))
    if (!found) return []
    const from = range[1] + match.index + match[0].length - address.length + found.index
    return [{from, to: from + found[0].length, text: paths.get(found[0])!}]
  })
  return applyEdits(text, edits)
}
