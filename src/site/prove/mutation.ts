import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {projectFolder} from '../project.ts'
import {type Mutant, mutantsOf, mutated} from './mutants.ts'
import {type MutationPlan, mutationPlan} from './mutation-plan.ts'
import {markdownTable, type Proof} from './proof.ts'
import {explainedSurvivors} from './survivors.ts'

const wanted = 85
const workers = 2
const patience = {quick: 30_000, thorough: 90_000}

type Fate = 'killed' | 'too slow' | 'survived'
interface Tried extends Mutant {
  readonly file: string
  readonly fate: Fate
}

/** A copy of the project that may be spoiled. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rootnote-mutation-'))
  for (const part of ['src', 'tests', 'content', 'scripts', 'package.json']) cpSync(join(projectFolder, part), join(folder, part), {recursive: true})
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

async function testsFail(folder: string, tests: readonly string[], milliseconds: number): Promise<Fate> {
  if (tests.length === 0) return 'survived'
  const child = spawn(process.execPath, ['--test', '--test-isolation=none', '--test-reporter=dot', ...tests], {
    cwd: folder,
    stdio: 'ignore',
    env: {...process.env, PROPERTY_RUNS: '20', CI: '1'}
  })
  let isLate = false
  const clock = setTimeout(() => {
    isLate = true
    child.kill('SIGKILL')
  }, milliseconds)
  const [code] = (await once(child, 'exit')) as [number | null]
  clearTimeout(clock)
  return isLate ? 'too slow' : code === 0 ? 'survived' : 'killed'
}

async function tryMutant(folder: string, {file, quick, thorough}: MutationPlan, code: string, mutant: Mutant): Promise<Tried> {
  const place = join(folder, file)
  writeFileSync(place, mutated(code, mutant))
  try {
    const first = await testsFail(folder, quick, patience.quick)
    const fate = first === 'survived' ? await testsFail(folder, thorough, patience.thorough) : first
    return {...mutant, file, fate}
  } finally {
    writeFileSync(place, code)
  }
}

/** Takes one mutant after the other until there are none left. */
async function work(open: {plan: MutationPlan; code: string; mutant: Mutant}[], tried: Tried[], told: (line: string) => void): Promise<void> {
  const folder = copyOfProject()
  try {
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      const one = await tryMutant(folder, next.plan, next.code, next.mutant)
      tried.push(one)
      if (one.fate === 'survived') told(`survived  ${one.file}:${one.line}  ${one.change}`)
      if (tried.length % 25 === 0) told(`${tried.length} tried, ${open.length} left`)
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`

/** Changes the engine in many small ways and sees whether the tests notice each. */
export async function mutation(told: (line: string) => void = (line) => void process.stderr.write(`${line}\n`)): Promise<Proof> {
  const only = process.env.ROOTNOTE_MUTATE
  const plans = mutationPlan.filter(({file}) => only === undefined || file.includes(only))
  const open = plans.flatMap((plan) => {
    const code = readFileSync(join(projectFolder, plan.file), 'utf8')
    return mutantsOf(code).map((mutant) => ({plan, code, mutant}))
  })
  const tried: Tried[] = []
  const since = performance.now()
  mkdirSync(join(projectFolder, '.cache'), {recursive: true})
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
