import {limits} from '../model/limits.ts'
import {isIgnored} from '../read/file-kind.ts'
import type {InputFile} from '../read/input-file.ts'
import {git} from './git.ts'

/** A regular file as a commit holds it. */
interface Listed {
  readonly path: string
  readonly object: string
}

const isRegular = (mode: string | undefined): boolean => mode === '100644' || mode === '100755'

/** The content files of `git ls-tree -z --long`: `mode type object size\tpath`, each ended by a NUL. */
function listedFiles(listing: Buffer): Listed[] {
  return listing
    .toString('utf8')
    .split('\0')
    .flatMap((row) => {
      const [facts = '', path = ''] = row.split('\t')
      const [mode, , object, size] = facts.split(/ +/)
      const place = `content/${path}`.normalize('NFC')
      const isContent = isRegular(mode) && object !== undefined && Number(size) <= limits.fileBytes && !isIgnored(place)
      return isContent ? [{path: place, object}] : []
    })
}

/** The answers of `git cat-file --batch`, in the order asked: `object type size\n`, the bytes, and a line end. */
function answeredFiles(answer: Buffer, listed: readonly Listed[]): InputFile[] {
  let at = 0
  return listed.map(({path, object}) => {
    const end = answer.indexOf(0x0a, at)
    const [name, type, size] = answer.toString('utf8', at, end).split(' ')
    if (name !== object || type !== 'blob') throw new Error(`Unexpected answer of Git about ${path}, expected the blob ${object}`)
    at = end + 1 + Number(size) + 1
    return {path, bytes: answer.subarray(end + 1, at - 1)}
  })
}

/** The files of a content folder as a commit holds them, in the order of their paths; none where it has no such folder. */
export async function filesAt(content: string, commit: string): Promise<InputFile[] | undefined> {
  const listing = await git(content, ['ls-tree', '-r', '-z', '--long', commit])
  if (listing === undefined) return undefined
  const listed = listedFiles(listing).sort((a, b) => (a.path < b.path ? -1 : 1))
  const answer = await git(content, ['cat-file', '--batch'], listed.map(({object}) => `${object}\n`).join(''))
  return answer && answeredFiles(answer, listed)
}
