import {Worker} from 'node:worker_threads'
import {projectFolder} from '../project.ts'
import type {Mutant} from './mutants.ts'
import type {MutationPlan} from './mutation-plan.ts'
import type {Trial} from './mutation-worker.ts'

/** `endless` was stopped, or ran out of memory. */
export type Fate = 'killed' | 'endless' | 'survived'

/** How many are tried at the same time. */
const workers = Number(process.env.ROOTNOTE_WORKERS ?? 2)
/** With a mutant the tests never end when they take more of the processor than so many milliseconds, and so many times what they take without. */
const patience = {least: 2500, times: 3}
/** After so many mutants a worker is replaced: modules cannot be forgotten. */
const mutantsEach = 60

const startWorker = (runs: number): Worker =>
  new Worker(new URL('./mutation-worker.ts', import.meta.url), {
    workerData: {project: projectFolder},
    env: {...process.env, PROPERTY_RUNS: String(runs)},
    resourceLimits: {maxOldGenerationSizeMb: 3000}
  })

/** What this process took of the processor: other work on the machine makes no mutant look slow. */
const processorTime = (): number => {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000 / workers
}

const fateOf = (worker: Worker, trial: Trial, longest: number): Promise<Fate> =>
  new Promise((resolve) => {
    const settle = (fate: Fate): void => {
      clearInterval(clock)
      worker.off('message', onAnswer).off('error', onError)
      resolve(fate)
    }
    const onAnswer = (isNoticed: boolean): void => settle(isNoticed ? 'killed' : 'survived')
    const onError = (): void => settle('endless')
    const since = processorTime()
    const clock = setInterval(() => {
      if (processorTime() - since > longest) settle('endless')
    }, 200)
    worker.on('message', onAnswer).on('error', onError)
    worker.postMessage(trial)
  })

const unchanged: Mutant = {start: 0, end: 0, text: '', line: 1, code: '', change: ''}

/** What the tests take of the processor without any change; tests that fail then would notice everything. */
async function timeOf({file, tests, runs}: MutationPlan): Promise<number> {
  const worker = startWorker(runs)
  const since = processorTime()
  const fate = await fateOf(worker, {file, mutant: unchanged, tests}, Infinity)
  await worker.terminate()
  if (fate !== 'survived') throw new Error(`Unexpected failing tests of ${file} as it is, expected them to pass`)
  return (processorTime() - since) * workers
}

/** What becomes of each mutant of a file, in their order; those with a known fate are not tried again. */
export async function fatesOf(
  plan: MutationPlan,
  mutants: readonly Mutant[],
  known: readonly Fate[],
  given: {told: (line: string) => void; keep: (fates: readonly Fate[]) => void}
): Promise<Fate[]> {
  const {file, tests, runs} = plan
  const fates = [...known]
  if (mutants.every((_, at) => fates[at])) return fates
  const longest = Math.max(patience.least, patience.times * (await timeOf(plan)))
  const open = mutants.entries()
  const work = async (): Promise<void> => {
    let worker = startWorker(runs)
    let left = mutantsEach
    for (const [at, mutant] of open) {
      if (fates[at]) continue
      const fate = await fateOf(worker, {file, mutant, tests}, longest)
      fates[at] = fate
      given.keep(fates)
      if (fate !== 'killed') given.told(`${fate}  ${file}:${mutant.line}  ${mutant.change}`)
      if (fate !== 'endless' && --left > 0) continue
      await worker.terminate()
      worker = startWorker(runs)
      left = mutantsEach
    }
    await worker.terminate()
  }
  await Promise.all(Array.from({length: workers}, work))
  return fates
}
