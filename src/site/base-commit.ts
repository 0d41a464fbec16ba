import {git} from './git.ts'

const oneLine = (answer: Buffer | undefined): string | undefined => answer?.toString('utf8').trim() || undefined

/** A commit in full, or what was wrong with the question. */
export type AskedCommit = {readonly commit: string} | {readonly problem: string}

/** The commit that a typed name stands for. `option` is the one it was typed after. */
export async function commitNamed(content: string, name: string, option: string): Promise<AskedCommit> {
  const top = oneLine(await git(content, ['rev-parse', '--show-toplevel']))
  if (top === undefined) return {problem: `Unexpected \`${option}\`, expected a content folder in a Git repository, and Git itself`}
  const commit = name.startsWith('-') ? undefined : oneLine(await git(content, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]))
  return commit === undefined
    ? {problem: `Unexpected \`${name}\`, expected a commit, branch or tag of this repository, such as \`origin/main\``}
    : {commit}
}

/** Where a line of work (`head`) left a base, so that what was added to the base since is not missed in it; else the base. */
export async function baseCommit(content: string, base: string, head = 'HEAD'): Promise<AskedCommit> {
  const tip = await commitNamed(content, base, '--base')
  if ('problem' in tip) return tip
  return {commit: oneLine(await git(content, ['merge-base', tip.commit, head])) ?? tip.commit}
}
