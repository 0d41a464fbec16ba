import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {dirname, join} from 'node:path'
import {type CorpusSettings, corpus} from '../bench/corpus.ts'
import {exitCodes} from './command.ts'
import {projectFolder} from './project.ts'
import {filesBelow} from './walk-folder.ts'

export interface Measured {
  readonly what: string
  readonly seconds: number
  readonly peakMegabytes: number
}

/** Tells the peak memory of a process at its end, on a line of its own. */
const tellMemory = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nrootnote-peak '+process.resourceUsage().maxRSS+'\\n'))`

/** A command in a process of its own: how long it took and how much memory it needed. */
export async function measure(what: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Measured> {
  const since = performance.now()
  const child = spawn(process.execPath, ['--import', tellMemory, join(projectFolder, 'scripts/rootnote.mjs'), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env
  })
  let said = ''
  child.stderr.on('data', (bytes) => {
    said += bytes
  })
  const [code] = (await once(child, 'close')) as [number]
  if (code !== 0) throw new Error(`Unexpected exit code ${code} of \`${args.join(' ')}\`: ${said.slice(-2000)}`)
  const peak = Number(/rootnote-peak (\d+)/.exec(said)?.[1] ?? 0) / 1024
  return {what, seconds: Math.round((performance.now() - since) / 10) / 100, peakMegabytes: Math.round(peak)}
}

export function writeCorpus(content: string, settings: CorpusSettings): number {
  rmSync(content, {recursive: true, force: true})
  let files = 0
  for (const {path, text} of corpus(settings)) {
    mkdirSync(dirname(join(content, path)), {recursive: true})
    writeFileSync(join(content, path), text)
    files++
  }
  return files
}

export const measuredWords = ({what, seconds, peakMegabytes}: Measured): string =>
  `${what.padEnd(44)} ${seconds.toFixed(2).padStart(8)} s ${String(peakMegabytes).padStart(6)} MB`

/** Measures check and build on an invented corpus, prints a table, and writes it to `docs/bench/`. */
export async function benchAndTell(settings: CorpusSettings, write: (line: string) => void): Promise<number> {
  const folder = join(projectFolder, '.cache', 'bench', String(settings.articles))
  const [content, out] = [join(folder, 'content'), join(folder, 'dist')]
  const files = writeCorpus(content, settings)
  const rows = [
    await measure('check, cold', ['check', '--content', content]),
    await measure('build, cold, everything', ['build', '--content', content, '--out', out])
  ]
  const pages = filesBelow(out).filter((file) => file.endsWith('.html')).length
  write(`${settings.articles} articles, ${files} files, ${pages} pages; Node ${process.versions.node}, ${cpus().length} cores`)
  for (const row of rows) write(measuredWords(row))
  const report = {...settings, files, pages, node: process.versions.node, cores: cpus().length, rows}
  mkdirSync(join(projectFolder, 'docs', 'bench'), {recursive: true})
  writeFileSync(join(projectFolder, 'docs', 'bench', `${settings.articles}.json`), `${JSON.stringify(report, undefined, 1)}\n`)
  return exitCodes.ok
}
