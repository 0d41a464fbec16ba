import {mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {cpus, loadavg} from 'node:os'
import {join} from 'node:path'
import {type BrowserRow, benchBrowser, type PathRow} from './bench-browser.ts'
import {alone} from './bench-evidence.ts'
import type {LayoutRow} from './bench-layout-row.ts'
import type {BuiltNetwork, PayloadRow} from './bench-network-site.ts'
import {exitCodes} from './command.ts'
import {projectFolder} from './project.ts'

type Write = (line: string) => void

/** Sizes that are laid out; placed afresh a second time only where that takes no minute. */
const sizes = [300, 2_000, 10_000, 50_000]
const coldUpTo = 10_000

const share = (value: number): string => `${(value * 100).toFixed(1)} %`
/** Text to the left, figures to the right, columns two spaces apart. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[], write: Write): void {
  const all = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  for (const row of all) write(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '))
  write('')
}

function writeLayout(rows: readonly LayoutRow[], write: Write): void {
  write('Layout: seconds of the processor; neighbours among the nearest; crossings of an edge; overlapping nodes')
  table(
    ['nodes', 'edges', 'groups', 's', 'MB', 'neighbours', 'crossings', 'overlap'],
    rows.map((row) => [
      row.nodes,
      row.edges,
      row.groups,
      row.seconds,
      row.megabytes,
      row.neighbourhood.toFixed(2),
      row.crossingsPerEdge.toFixed(0),
      share(row.overlap)
    ]),
    write
  )
  write('After one article more (6 entities): nodes that moved more than half a spacing, and the 95th percentile in spacings')
  table(
    ['nodes', 'afresh: moved', 'p95', 'from the cache: moved', 'p95', 's'],
    rows.map(({nodes, cold, warm}) => [
      nodes,
      cold ? share(cold.movedShare) : 'not measured',
      cold ? cold.p95.toFixed(1) : '',
      share(warm.movedShare),
      warm.p95.toFixed(2),
      warm.seconds
    ]),
    write
  )
}

function writePayload({entities, claims, lines, groups}: BuiltNetwork, rows: readonly PayloadRow[], write: Write): void {
  write(`Payload: bytes after brotli; ${entities} entities, ${claims} claims, ${lines} lines, ${groups.count} groups`)
  table(
    ['file', 'files', 'median', 'p90', 'most'],
    rows.map(({kind, files, median, p90, most}) => [kind, files, median, p90, most]),
    write
  )
}

/** What is asked of the page of 10,000 entities. */
const reach = {still: 15_000, interactive: 150_000, cluster: 20_000, task: 200, frame: 16, heap: 60, path: 50} as const

function writeBrowser(rows: readonly BrowserRow[], paths: PathRow | undefined, write: Write): void {
  const line = (name: string, asked: string, value: (row: BrowserRow) => string | number): (string | number)[] => [name, asked, ...rows.map(value)]
  write('Browser: bytes after brotli without fonts; milliseconds of the main thread (by the clock in brackets)')
  table(
    ['', 'reach', ...rows.map(({profile}) => profile)],
    [
      line('first paint, ms', '', ({firstPaint}) => firstPaint),
      line('links drawn with all scripts held back', '', ({linksWithoutScripts}) => linksWithoutScripts),
      line('page and styles, bytes', '', ({bytes}) => bytes.still),
      line('fonts, bytes', '', ({bytes}) => bytes.fonts),
      line('when interactive, bytes in all', `${reach.interactive}`, ({bytes}) => bytes.interactive),
      line('from the tap to interactive, ms', '', ({explore}) => `${explore.total} (${explore.clock})`),
      line('its longest task, ms', `${reach.task}`, ({explore}) => `${explore.longest} (${explore.longestByClock})`),
      line('largest group opened, bytes more', `${reach.cluster}`, ({bytes}) => bytes.cluster ?? 'no group was opened'),
      line('its longest task, ms', `${reach.task}`, ({cluster}) => (cluster ? `${cluster.longest} (${cluster.longestByClock})` : '–')),
      line('panning, ms a frame', `${reach.frame}`, ({pan}) => pan.perFrame),
      line('its longest task, ms', `${reach.task}`, ({pan}) => pan.longest),
      line('heap, MB', `${reach.heap}`, ({heapMegabytes}) => heapMegabytes)
    ],
    write
  )
  if (!paths) {
    write('Ways between two: left out, the site has no worker that finds them')
    return
  }
  const {asked, found, first, median, most, againMedian, againMost} = paths
  write(`Ways between two, from question to answer with its names, ms (reach: ${reach.path} in the worker)`)
  table(
    ['asked', 'found', 'the first', 'further: median', 'most', 'again: median', 'most'],
    [[asked, found, first, median, most, againMedian, againMost]],
    write
  )
}

/** Measures layout, files and page of the network on an invented one, prints tables and writes them to `docs/bench/`. */
export async function benchNetwork({entities, seed}: {entities: number; seed: number}, write: Write): Promise<number> {
  const report = {node: process.versions.node, cores: cpus().length, processor: cpus()[0]?.model, entities, seed, reach}
  write(`Node ${report.node}, ${report.cores} cores of ${report.processor ?? 'an unknown kind'}\n`)
  const layouts: LayoutRow[] = []
  for (const nodes of sizes)
    layouts.push((await alone('bench-layout-row.ts', String(nodes), String(seed), nodes <= coldUpTo ? 'cold' : 'warm')) as LayoutRow)
  writeLayout(layouts, write)
  const folder = join(projectFolder, '.cache', 'bench', `network-${entities}`)
  const built = (await alone('bench-network-site.ts', String(entities), String(seed), folder)) as BuiltNetwork
  writePayload(built, built.payload, write)
  const worker = readdirSync(join(folder, '_astro')).find((file) => file.startsWith('path-worker'))
  const {rows, paths} = await benchBrowser(folder, built, worker && `/_astro/${worker}`)
  writeBrowser(rows, paths, write)
  // Times on a machine that others use are longer, also those of the processor.
  const load = Math.round(loadavg()[0]! * 10) / 10
  write(`Programs that wanted a core meanwhile: ${load}`)
  const {asked: _, ...site} = built
  mkdirSync(join(projectFolder, 'docs', 'bench'), {recursive: true})
  const file = join(projectFolder, 'docs', 'bench', `network-${entities}.json`)
  writeFileSync(file, `${JSON.stringify({...report, load, layouts, site, browser: rows, ...(paths && {paths})}, undefined, 1)}\n`)
  return exitCodes.ok
}
