import {basename} from 'node:path'
import {type BuildResult, buildSite} from './build-site.ts'
import {exitCodes} from './command.ts'
import {readPlaces} from './earlier-places.ts'
import {counted, stageLines} from './progress.ts'
import type {Places} from './project.ts'
import {textReport} from './report-messages.ts'

/** The end of a build that was told and did not happen, or of one that did. */
type Told = {readonly code: number; readonly result?: BuildResult}

/**
 * Builds, says on the terminal how it went, and gives the exit code when it did not go well.
 *
 * `layoutCache` names a file with the places of an earlier build. One that cannot be used ends the build: placed
 * afresh, everybody would be somewhere else.
 */
export async function buildAndTell(places: Places, preview: boolean, layoutCache?: string): Promise<Told> {
  const since = performance.now()
  const earlier = layoutCache === undefined ? undefined : readPlaces(layoutCache)
  if (typeof earlier === 'string') {
    process.stderr.write(`${earlier}\n${basename(places.out)}/ stays as it was.\n`)
    return {code: exitCodes.usage}
  }
  const result = await buildSite(
    places,
    preview,
    stageLines((line) => void process.stdout.write(line)),
    earlier
  )
  if (result.kind === 'busy') {
    process.stderr.write(
      `Another build (process ${result.holder}) is writing ${basename(places.out)}/. Nothing was changed; try again when it is done.\n`
    )
    return {code: exitCodes.busy, result}
  }
  if (result.kind === 'refused') {
    process.stderr.write(`${textReport(result.messages)}\n${basename(places.out)}/ stays as it was.\n`)
    return {code: exitCodes.errors, result}
  }
  const seconds = ((performance.now() - since) / 1000).toFixed(1)
  process.stdout.write(`${counted(result.pages, 'page')} in ${basename(places.out)}/ after ${seconds} s\n`)
  return {code: exitCodes.ok, result}
}
