import {appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {cpus, loadavg} from 'node:os'
import {join} from 'node:path'
import type {CorpusSettings} from '../bench/corpus.ts'
import {measure, measuredWords, writeCorpus} from './bench-command.ts'
import type {CompareRow} from './bench-compare-row.ts'
import {alone} from './bench-evidence.ts'
import {exitCodes} from './command.ts'
import {git} from './git.ts'
import {ownCacheFolder} from './own-cache.ts'
import {projectFolder} from './project.ts'

/** Makes the folder a repository of its own, with its content as the one commit. */
async function commitAll(folder: string): Promise<void> {
  const as = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', '-c', 'commit.gpgsign=false']
  for (const args of [
    ['init', '-q'],
    ['add', '-A', '.'],
    [...as, 'commit', '-q', '-m', 'A corpus']
  ])
    if ((await git(folder, args)) === undefined) throw new Error(`Unexpected failure of git ${args.join(' ')}, expected Git`)
}

/** Measures what a maintainer waits for: check and diff, cold and after an edit, on an invented corpus. */
export async function benchMaintain(settings: CorpusSettings, write: (line: string) => void): Promise<number> {
  const folder = join(projectFolder, '.cache', 'bench', `maintain-${settings.articles}`)
  const content = join(folder, 'content')
  const forget = (): void => rmSync(ownCacheFolder(content), {recursive: true, force: true})
  rmSync(folder, {recursive: true, force: true})
  forget()
  const files = writeCorpus(content, settings)
  await commitAll(folder)
  const article = join(content, 'articles', '0000', 'a-7.md')
  const check = ['check', '--content', content]
  const diff = ['diff', '--base', 'HEAD', '--json', '--content', content]
  const {CI, ...env} = process.env
  const cold = {...env, CI: 'true'}
  const reword = (): void => writeFileSync(article, readFileSync(article, 'utf8').replace(/^title: "/m, 'title: "Reworded: '))
  write(`${settings.articles} articles, ${files} files; Node ${process.versions.node}, ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}`)
  const rows = [await measure('check, cold', check, cold), await measure('check, cold, and the cache is filled', check, env)]
  rows.push(await measure('check, nothing changed', check, env))
  appendFileSync(article, '\nAnother sentence.\n')
  rows.push(await measure('check, one file with another text', check, env))
  reword()
  rows.push(await measure('check, one file that says something else', check, env), await measure('diff, cold', diff, cold))
  rows.push(await measure('diff, one file changed', diff, env))
  for (const row of rows) write(measuredWords(row))
  const compared = (await alone('bench-compare-row.ts', content)) as CompareRow
  write(
    `${'diff of two compiled trees'.padEnd(44)} ${compared.seconds.toFixed(2).padStart(8)} s, ${compared.regressions} regressions, ${compared.differences} differences`
  )
  forget()
  const report = {...settings, files, node: process.versions.node, cores: cpus().length, load: loadavg(), rows, compared}
  mkdirSync(join(projectFolder, 'docs', 'bench'), {recursive: true})
  writeFileSync(join(projectFolder, 'docs', 'bench', `maintain-${settings.articles}.json`), `${JSON.stringify(report, undefined, 1)}\n`)
  return exitCodes.ok
}
