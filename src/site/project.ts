import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The folder of the project: `src`, `public` and `astro.config.mjs` stand in it. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** Where a build reads and writes; tests put both elsewhere. */
export interface Places {
  /** Named `content`, wherever it stands. */
  readonly content: string
  readonly out: string
}

export const placesOf = (preview: boolean, content = join(projectFolder, 'content'), out?: string): Places => ({
  content,
  out: out ?? join(projectFolder, preview ? 'dist-preview' : 'dist')
})
