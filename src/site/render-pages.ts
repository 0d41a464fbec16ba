import {build} from 'astro'
import {astroSettings} from './astro-settings.ts'
import {handOver, type LoadedSite} from './load.ts'

/** Renders every page of a compiled site into a folder, in this process. */
export async function renderPages(loaded: LoadedSite, folder: string): Promise<void> {
  handOver(loaded)
  await build({...astroSettings(loaded.graph.site), outDir: folder})
}
