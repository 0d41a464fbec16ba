import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {projectFolder} from '../project.ts'
import type {MutationPlan} from './mutation-plan.ts'
import type {Fate} from './mutation-run.ts'

const folder = join(projectFolder, '.cache', 'mutation')
const tool = ['src/site/prove/mutation-worker.ts', 'src/site/prove/mutants.ts']

/** The modules of this project that some modules are made of, with themselves. */
function modulesOf(paths: readonly string[]): string[] {
  const found = new Set(paths.map((path) => join(projectFolder, path)))
  for (const path of found)
    for (const [, other] of readFileSync(path, 'utf8').matchAll(/\bfrom '(\.[^']+\.ts)'/g)) found.add(resolve(dirname(path), other!))
  return [...found].sort()
}

/** Of a plan, the mutated file, its tests and all their modules: what is found out holds until it changes. */
export function hashOf(plan: MutationPlan): string {
  const hash = createHash('sha256').update(JSON.stringify(plan))
  for (const path of modulesOf([plan.file, ...plan.tests, ...tool])) hash.update(readFileSync(path))
  return hash.digest('hex')
}

const placeOf = ({file}: MutationPlan): string => join(folder, `${file.replaceAll('/', '-')}.json`)

/**
 * What was found out about a file's mutants before, so that a run that was cut off goes on where it was.
 *
 * Files that tests read without importing them are not looked at; without the folder `.cache` all is tried anew.
 */
export function remembered(plan: MutationPlan, hash: string): readonly Fate[] {
  const place = placeOf(plan)
  if (!existsSync(place)) return []
  const known = JSON.parse(readFileSync(place, 'utf8')) as {hash: string; fates: Fate[]}
  return known.hash === hash ? known.fates : []
}

export function remember(plan: MutationPlan, hash: string, fates: readonly Fate[]): void {
  mkdirSync(folder, {recursive: true})
  writeFileSync(placeOf(plan), JSON.stringify({hash, fates}))
}
