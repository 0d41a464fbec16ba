import {readFileSync} from 'node:fs'
import {registerHooks} from 'node:module'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parentPort, workerData} from 'node:worker_threads'
import fc from 'fast-check'
import {takeTests} from './collected-tests.ts'
import {type Mutant, mutated} from './mutants.ts'

/** One mutant to try, and the tests that should notice it. */
export interface Trial {
  readonly file: string
  readonly mutant: Mutant
  readonly tests: readonly string[]
}

const {project} = workerData as {project: string}
const root = pathToFileURL(`${project}/`).href
/** Loaded anew for each mutant: all that may hold the mutated file, directly or through others. */
const renewed = /^(?:tests\/|src\/(?:analyse|lint|render|view|network|search|bench|site)\/|src\/pipeline\.ts)/
const stand = new URL('./collected-tests.ts', import.meta.url).href
let trial: Trial | undefined
let turn = 0

// A mutant is a module under an address of its own, so that it lives beside the unchanged one.
registerHooks({
  resolve(specifier, context, next) {
    const isInside = /\?mutant=\d+$/.test(context.parentURL ?? '')
    if (isInside && specifier === 'node:test') return {url: stand, shortCircuit: true}
    const found = next(specifier, context)
    if (!isInside || !found.url.startsWith(root) || found.url === stand) return found
    const path = found.url.slice(root.length)
    return renewed.test(path) && !path.includes('?') ? {...found, url: `${found.url}?mutant=${turn}`} : found
  },
  load(url, context, next) {
    const path = url.replace(/\?mutant=\d+$/, '')
    if (path === url || !trial || path !== new URL(trial.file, root).href) return next(url, context)
    return {format: 'module-typescript', source: mutated(readFileSync(fileURLToPath(path), 'utf8'), trial.mutant), shortCircuit: true}
  }
})
fc.configureGlobal({endOnFailure: true})

/** Whether some test fails. */
async function isNoticed({tests}: Trial): Promise<boolean> {
  try {
    for (const file of tests) {
      await import(`${new URL(file, root).href}?mutant=${turn}`)
      for (const {run} of takeTests()) await run({after: () => {}, diagnostic: () => {}})
    }
    return false
  } catch {
    return true
  } finally {
    takeTests()
  }
}

parentPort!.on('message', (asked: Trial) => {
  trial = asked
  turn++
  void isNoticed(asked).then((noticed) => parentPort!.postMessage(noticed))
})
