import {permanentIds} from '../validate/permanent-ids.ts'
import {readEntries} from './compile-site.ts'
import {filesAt} from './files-at.ts'
import {git} from './git.ts'

export interface PreviousIds {
  readonly ids: ReadonlySet<string>
  /** The commit they were read from, in full. */
  readonly commit: string
  /** Files of it that cannot be read: what they define is not among the ids. */
  readonly unread: readonly string[]
}

const oneLine = (answer: Buffer | undefined): string | undefined => answer?.toString('utf8').trim() || undefined

/**
 * The ids that had an address at a commit, branch or tag: where the present branch left it, so that what was added there
 * since is not missed here. Or what is wrong with the question.
 */
export async function previousIds(content: string, base: string): Promise<PreviousIds | {readonly problem: string}> {
  const top = oneLine(await git(content, ['rev-parse', '--show-toplevel']))
  if (top === undefined) return {problem: 'Unexpected `--base`, expected a content folder in a Git repository, and Git itself'}
  const tip = base.startsWith('-') ? undefined : oneLine(await git(content, ['rev-parse', '--verify', '--quiet', `${base}^{commit}`]))
  if (tip === undefined) return {problem: `Unexpected \`${base}\`, expected a commit, branch or tag of this repository, such as \`origin/main\``}
  const commit = oneLine(await git(content, ['merge-base', tip, 'HEAD'])) ?? tip
  const files = await filesAt(content, commit)
  if (files === undefined) return {problem: `Unexpected failure of Git, expected the files of ${commit}`}
  const parsed = await readEntries(files)
  const entries = parsed.flatMap(({entry}) => entry ?? [])
  const unread = parsed.flatMap(({entry, messages}) => (entry ? [] : messages.map(({file}) => file)))
  return {ids: permanentIds(entries), commit, unread: [...new Set(unread)].sort()}
}
