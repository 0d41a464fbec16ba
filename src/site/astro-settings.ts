import {join} from 'node:path'
import type {AstroInlineConfig} from 'astro'
import type {Site} from '../model/site.ts'
import {projectFolder} from './project.ts'
import {slimCytoscapePlugin} from './slim-cytoscape.ts'

/** What Astro is told beside `astro.config.mjs`: address and base path of this content, and to report to nobody. */
export function astroSettings({base, url}: Pick<Site, 'base' | 'url'>): AstroInlineConfig {
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  process.env.ASTRO_DISABLE_UPDATE_CHECK = '1'
  return {
    root: projectFolder,
    cacheDir: join(projectFolder, '.cache', 'astro'),
    logLevel: 'warn',
    base,
    vite: {plugins: [slimCytoscapePlugin]},
    ...(url === undefined ? {} : {site: url})
  }
}
