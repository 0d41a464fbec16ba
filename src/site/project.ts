import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The folder of the project: `src`, `public` and `astro.config.mjs` stand in it. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** Where a build reads and writes. */
export interface Places {
  /** Named `content`, wherever it stands. */
  readonly content: string
  readonly out: string
}

/** The usual places, or those asked for. */
export const placesOf = (preview: boolean, asked: {readonly content?: string | undefined; readonly out?: string | undefined} = {}): Places => ({
  content: resolve(asked.content ?? join(projectFolder, 'content')),
  out: resolve(asked.out ?? join(projectFolder, preview ? 'dist-preview' : 'dist'))
})
