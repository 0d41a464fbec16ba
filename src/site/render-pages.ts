import {createHash} from 'node:crypto'
import {cpSync, rmSync} from 'node:fs'
import {join, sep} from 'node:path'
import {type AstroIntegration, build} from 'astro'
import {astroSettings} from './astro-settings.ts'
import {handOver, type LoadedSite} from './load.ts'
import {projectFolder} from './project.ts'

/**
 * Where Astro may render to. Beside the pages it writes the modules that make them, which must find the packages:
 * outside the project it would fall back to one place for all builds, and two builds at once would take each other's.
 */
function roomFor(folder: string): string {
  if (folder.startsWith(projectFolder + sep)) return folder
  return join(projectFolder, '.cache', 'pages', createHash('sha256').update(folder).digest('hex').slice(0, 16))
}

/** Renders every page of a compiled site into a folder, in this process; integrations are for measurements. */
export async function renderPages(loaded: LoadedSite, folder: string, integrations: AstroIntegration[] = []): Promise<void> {
  handOver(loaded)
  const settings = {...astroSettings(loaded.graph.site), integrations}
  const room = roomFor(folder)
  if (room === folder) return build({...settings, outDir: folder})
  rmSync(room, {recursive: true, force: true})
  await build({...settings, outDir: room})
  cpSync(room, folder, {recursive: true})
  rmSync(room, {recursive: true, force: true})
}
