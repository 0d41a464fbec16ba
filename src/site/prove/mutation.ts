import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import {projectFolder} from '../project.ts'
import {type Mutant, mutantsOf} from './mutants.ts'
import {type MutationPlan, mutationPlan} from './mutation-plan.ts'
import type {Trial} from './mutation-worker.ts'
import {markdownTable, type Proof} from './proof.ts'
import {explainedSurvivors} from './survivors.ts'

const wanted = 85
const workers = 2
/** Milliseconds until a mutant counts as one that never ends. */
const patience = 30_000
/** After so many mutants a worker is replaced: modules cannot be forgotten. */
const mutantsEach = 60

type Fate = 'killed' | 'too slow' | 'survived'
interface Tried extends Mutant {
  readonly file: string
  readonly fate: Fate
}
interface Open {
  readonly plan: MutationPlan
  readonly mutant: Mutant
}

const startWorker = (): Worker =>
  new Worker(new URL('./mutation-worker.ts', import.meta.url), {
    workerData: {project: projectFolder},
    env: {...process.env, PROPERTY_RUNS: '30'},
    resourceLimits: {maxOldGenerationSizeMb: 3000}
  })

/** What becomes of one mutant; a worker that hangs or breaks is ended. */
const fateOf = (worker: Worker, trial: Trial): Promise<Fate> =>
  new Promise((resolve) => {
    const settle = (fate: Fate): void => {
      clearTimeout(clock)
      worker.off('message', onAnswer).off('error', onError)
      resolve(fate)
    }
    const onAnswer = (isNoticed: boolean): void => settle(isNoticed ? 'killed' : 'survived')
    const onError = (): void => settle('killed')
    const clock = setTimeout(() => settle('too slow'), patience)
    worker.on('message', onAnswer).on('error', onError)
    worker.postMessage(trial)
  })

/** Takes one mutant after the other until there are none left. */
async function work(open: Open[], tried: Tried[], told: (line: string) => void): Promise<void> {
  let worker = startWorker()
  let left = mutantsEach
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const {plan, mutant} = next
    const fate = await fateOf(worker, {file: plan.file, mutant, tests: [...plan.quick, ...plan.thorough]})
    tried.push({...mutant, file: plan.file, fate})
    if (fate === 'survived') told(`survived  ${plan.file}:${mutant.line}  ${mutant.change}`)
    if (tried.length % 50 === 0) told(`${tried.length} tried, ${open.length} left`)
    if (fate !== 'too slow' && --left > 0) continue
    await worker.terminate()
    worker = startWorker()
    left = mutantsEach
  }
  await worker.terminate()
}

const unchanged: Mutant = {start: 0, end: 0, text: '', line: 1, change: ''}

/** Tests that fail without any change would notice everything. */
async function mustPass(plans: readonly MutationPlan[]): Promise<void> {
  const worker = startWorker()
  for (const {file, quick, thorough} of plans) {
    const fate = await fateOf(worker, {file, mutant: unchanged, tests: [...quick, ...thorough]})
    if (fate !== 'survived') throw new Error(`Unexpected failing tests of ${file} as it is, expected them to pass`)
  }
  await worker.terminate()
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`

/** Changes the engine in many small ways and sees whether the tests notice each. */
export async function mutation(told: (line: string) => void = (line) => void process.stderr.write(`${line}\n`)): Promise<Proof> {
  const only = process.env.ROOTNOTE_MUTATE
  const plans = mutationPlan.filter(({file}) => only === undefined || file.includes(only))
  const open = plans.flatMap((plan) => {
    return mutantsOf(readFileSync(join(projectFolder, plan.file), 'utf8')).map((mutant) => ({plan, mutant}))
  })
  await mustPass(plans)
  const tried: Tried[] = []
  const since = performance.now()
  await Promise.all(Array.from({length: workers}, () => work(open, tried, told)))
  const survived = tried.filter(({fate}) => fate === 'survived').sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start))
  const reasonOf = ({file, change}: Tried): string | undefined => explainedSurvivors[file]?.[change]
  const rows = plans.map(({file}) => {
    const own = tried.filter((one) => one.file === file)
    const count = (fate: Fate): number => own.filter((one) => one.fate === fate).length
    return [
      `\`${file}\``,
      own.length,
      count('killed'),
      count('too slow'),
      count('survived'),
      percent(own.length - count('survived'), own.length)
    ] as const
  })
  const killed = tried.length - survived.length
  const unexplained = survived.filter((one) => reasonOf(one) === undefined)
  const table = markdownTable(['file', 'mutants', 'noticed', 'never ends', 'survived', 'score'], rows)
  const list = survived.map((one) => `- \`${one.file}:${one.line}\` \`${one.change.replaceAll('`', '′')}\`: ${reasonOf(one) ?? '**not explained**'}`)
  const minutes = Math.round((performance.now() - since) / 6000) / 10
  return {
    ok: (100 * killed) / tried.length >= wanted && unexplained.length === 0,
    text: `${tried.length} mutants, ${killed} noticed by a test: ${percent(killed, tried.length)} (wanted: ${wanted} %), in ${minutes} minutes.\n\n${table}\n\n## Survivors\n\n${list.join('\n')}`,
    figures: {mutants: tried.length, killed, survivors: survived.map(({file, line, change}) => ({file, line, change}))}
  }
}
