import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {buildSite} from '../../src/site/build-site.ts'
import {takeLock} from '../../src/site/lock.ts'
import {silent} from '../../src/site/progress.ts'
import {type Served, serveFolder} from '../../src/site/serve-folder.ts'
import {root} from '../architecture/source-files.ts'

export interface Case {
  readonly name: string
  /** Below the project. */
  readonly content: string
  readonly base: string
}
/** The content of this repository. */
export const realSite: Case = {name: 'real', content: 'content', base: '/'}

const output = join(root, 'tests/.output')
const run = process.env.ROOTNOTE_TEST_RUN ?? `alone-${process.pid}`

async function build({name, content}: Case, folder: string): Promise<void> {
  const result = await buildSite({content: join(root, content), out: folder}, false, silent)
  if (result.kind !== 'built') throw new Error(`Unexpected result of building ${name}: ${JSON.stringify(result, undefined, 1).slice(0, 4000)}`)
  writeFileSync(`${folder}.run`, run)
}

/** A folder with the built case; built once for all the test files of a run. */
export async function builtSite(asked: Case): Promise<string> {
  mkdirSync(output, {recursive: true})
  const folder = join(output, asked.name)
  const mark = `${folder}.run`
  for (;;) {
    const lock = await takeLock(mark)
    if (!lock.held) {
      await setTimeout(200)
      continue
    }
    try {
      if (!existsSync(mark) || readFileSync(mark, 'utf8') !== run) await build(asked, folder)
      return folder
    } finally {
      await lock.release()
    }
  }
}

export interface ServedSite extends Served {
  readonly folder: string
}

export const servedSite = async (asked: Case): Promise<ServedSite> => {
  const folder = await builtSite(asked)
  return {folder, ...(await serveFolder(folder, asked.base, 0))}
}
