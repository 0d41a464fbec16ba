import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {brotliCompressSync} from 'node:zlib'
import {analyse} from '../analyse/analyse.ts'
import {networkCorpus, usualPairs} from '../bench/network-corpus.ts'
import {onlyRoutes} from './bench-routes.ts'
import type {LoadedSite} from './load.ts'
import {nameFiles} from './name-files.ts'
import {networkFiles} from './network-files.ts'
import {renderPages} from './render-pages.ts'
import {siteNetwork} from './site-network.ts'

/** One kind of file as a reader's browser gets it: compressed bytes. */
export interface PayloadRow {
  readonly kind: string
  readonly files: number
  readonly median: number
  readonly p90: number
  readonly most: number
}
export interface BuiltNetwork {
  readonly entities: number
  readonly claims: number
  readonly lines: number
  /** The largest group and one of middle size. */
  readonly groups: {readonly count: number; readonly largest: string; readonly middle: string}
  /** Entities of which a way is asked. */
  readonly asked: readonly (readonly [string, string])[]
  readonly payload: readonly PayloadRow[]
}

/** Of a kind with very many files so many are compressed, evenly spread. */
const most = 400

function row(kind: string, texts: readonly (string | Uint8Array)[]): PayloadRow {
  const step = Math.max(1, Math.floor(texts.length / most))
  const sizes = texts
    .filter((_, at) => at % step === 0)
    .map((text) => brotliCompressSync(text).length)
    .sort((a, b) => a - b)
  const at = (share: number): number => sizes[Math.min(sizes.length - 1, Math.floor(share * sizes.length))]!
  return {kind, files: texts.length, median: at(0.5), p90: at(0.9), most: at(1)}
}

/** `data/network/cluster/a.json` is of the kind `cluster/`, `data/network/overview.json` a kind of its own; egos of claims apart from those of entities. */
const kindOfFile = (path: string): string =>
  path
    .replace('data/network/', '')
    .replace(/^(ego\/claim\/|[a-z]+\/).*/, '$1')
    .replace('.json', '')

function payload(files: ReadonlyMap<string, string>, pages: readonly string[], folder: string): PayloadRow[] {
  const kinds = new Map<string, string[]>()
  for (const [path, text] of files) {
    const kind = kindOfFile(path)
    const held = kinds.get(kind)
    if (held) held.push(text)
    else kinds.set(kind, [text])
  }
  const rendered = pages.map((page) => row(`page ${page}`, [readFileSync(join(folder, page, 'index.html'))]))
  return [...rendered, ...[...kinds.keys()].sort().map((kind) => row(kind, kinds.get(kind)!))]
}

/** The network pages of an invented site with everything they load, in a folder. */
async function built(entities: number, seed: number, folder: string): Promise<BuiltNetwork> {
  const graph = networkCorpus({entities, pairs: usualPairs(entities), seed})
  const loaded: LoadedSite = {graph, analysis: analyse(graph), messages: [], hidden: new Set(), preview: false}
  rmSync(folder, {recursive: true, force: true})
  const pages = ['/network/', '/connections/']
  await renderPages(loaded, folder, [onlyRoutes(pages)])
  const files = networkFiles(loaded)
  for (const [path, text] of [...files, ...nameFiles(loaded)]) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  const {whole} = siteNetwork(loaded)
  const bySize = [...whole.groups].sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1))
  const joined = whole.nodes.filter(({connections}) => connections > 0).map(({id}) => id)
  const asked = Array.from({length: 40}, (_, at) => [joined[(at * 379) % joined.length]!, joined[(at * 811 + 97) % joined.length]!] as const)
  return {
    entities,
    claims: graph.claims.size,
    lines: whole.edges.length,
    groups: {count: bySize.length, largest: bySize[0]!.id, middle: bySize[Math.floor(bySize.length / 4)]!.id},
    asked: asked.filter(([a, b]) => a !== b),
    payload: payload(files, pages, folder)
  }
}

const [entities, seed, folder = ''] = process.argv.slice(2)
process.stdout.write(JSON.stringify(await built(Number(entities), Number(seed), folder)))
