import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Derivations, derivations} from '../bench/evidence-corpus.ts'
import {exitCodes} from './command.ts'
import {evidenceCases} from './evidence-cases.ts'
import type {EvidenceRow} from './evidence-row.ts'
import {projectFolder} from './project.ts'

/** Runs a file that prints JSON in a process of its own: no measurement has the memory of another. */
export async function alone(file: string, ...args: readonly string[]): Promise<unknown> {
  return run([], file, args)
}

async function run(settings: readonly string[], file: string, args: readonly string[]): Promise<unknown> {
  const child = spawn(process.execPath, [...settings, join(import.meta.dirname, file), ...args], {stdio: ['ignore', 'pipe', 'inherit']})
  let said = ''
  child.stdout.on('data', (bytes) => {
    said += bytes
  })
  const [code] = (await once(child, 'close')) as [number]
  if (code !== 0) throw new Error(`Unexpected exit code ${code} of ${file}`)
  return JSON.parse(said)
}

const written = ({derivations, sources, claims, seconds, processorSeconds, corpusMegabytes, peakMegabytes, inexact}: EvidenceRow): string =>
  `${derivations.padEnd(6)} ${String(sources).padStart(7)} sources ${String(claims).padStart(7)} claims ${seconds.toFixed(1).padStart(7)} s (${processorSeconds.toFixed(1)} s of processor)  ${peakMegabytes} MB (${corpusMegabytes} MB of it the corpus)  ${inexact} inexact (${((100 * inexact) / claims).toFixed(2)} %)`

/** What the engine may keep, in megabytes; left to itself the collector lets a heap grow to twice what is in use. */
const heapFor: Readonly<Record<Derivations, number>> = {flat: 420, deep: 600}

/** Measures the engine on flat and on deep derivations and the search for paths, or prints the worked cases. */
export async function benchEvidence(given: {sources: number; seed: number; cases: boolean}, write: (line: string) => void): Promise<number> {
  if (given.cases) return evidenceCases(write) ? exitCodes.ok : exitCodes.errors
  const rows: EvidenceRow[] = []
  for (const kind of derivations) {
    const row = (await run(['--expose-gc', `--max-old-space-size=${heapFor[kind]}`], 'evidence-row.ts', [
      kind,
      String(given.sources),
      String(given.seed)
    ])) as EvidenceRow
    rows.push(row)
    write(written(row))
  }
  const paths = (await alone('paths-row.ts', String(given.seed))) as {entities: number; links: number; median: number; p99: number}
  write(`paths  ${paths.entities} entities ${paths.links} links: median ${paths.median} ms, p99 ${paths.p99} ms`)
  const folder = join(projectFolder, 'docs', 'bench')
  mkdirSync(folder, {recursive: true})
  writeFileSync(
    join(folder, `evidence-${given.sources}.json`),
    `${JSON.stringify({node: process.versions.node, ...given, rows, paths}, undefined, 1)}\n`
  )
  return exitCodes.ok
}
