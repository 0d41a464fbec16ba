import {layoutCachePath, sha256} from './earlier-places.ts'
import type {LoadedSite} from './load.ts'

/**
 * What a build was made from besides the content: the same content, code and these give the same bytes.
 *
 * `given` is the hash of the file of `--layout-cache`, null where everything was placed afresh; `written` that of
 * the file which the next build can be given.
 */
export function manifest({earlier}: LoadedSite, files: ReadonlyMap<string, string>): string {
  const layoutCache = {given: earlier?.hash ?? null, written: sha256(files.get(layoutCachePath)!)}
  return `${JSON.stringify({version: 1, layoutCache}, undefined, 1)}\n`
}
