import type {Explanation} from './explanation.ts'
import type {Mutant} from './mutants.ts'
import type {Fate} from './mutation-run.ts'
import {markdownTable, type Proof} from './proof.ts'

const wanted = 85

/** A mutant with what became of it. */
export interface Tried extends Mutant {
  readonly file: string
  readonly fate: Fate
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
const inCode = (text: string): string => `\`${text.replaceAll('`', '′')}\``
export const count = (tried: readonly Tried[], fate: Fate): number => tried.filter((one) => one.fate === fate).length

const explains = ({code, change}: Tried, one: Explanation): boolean => code === one.code && one.changes.includes(change)
/** A line and all that is said to be no gap in it, without that of which a mutant survived. */
const idleIn = (one: Explanation, survived: readonly Tried[]): string[] =>
  one.changes.filter((change) => !survived.some((each) => each.change === change && explains(each, one)))

function row(name: string, tried: readonly Tried[] | undefined): readonly (string | number)[] {
  if (!tried) return [name, 'not tried', '', '', '', '']
  const survived = count(tried, 'survived')
  return [name, tried.length, count(tried, 'killed'), count(tried, 'endless'), survived, percent(tried.length - survived, tried.length)]
}

/** What is written down: the score of each file, and every survivor with its reason. */
export function mutationProof(found: ReadonlyMap<string, readonly Tried[] | undefined>, known: readonly Explanation[]): Proof {
  const tried = [...found.values()].flatMap((own) => own ?? [])
  const survived = tried.filter(({fate}) => fate === 'survived')
  const isWhole = [...found.values()].every((own) => own !== undefined)
  const reasonOf = (one: Tried): string | undefined => known.find((each) => each.file === one.file && explains(one, each))?.reason
  const lists = [...found].flatMap(([file, own = []]) => {
    const lines = own
      .filter(({fate}) => fate === 'survived')
      .map((one) => `- ${one.line}: ${inCode(one.change)}: ${reasonOf(one) ?? '**not explained**'}`)
    return lines.length > 0 ? [`### ${inCode(file)}\n\n${lines.join('\n')}`] : []
  })
  const idle = known.flatMap((one) => {
    const own = found.get(one.file)
    return own
      ? idleIn(
          one,
          own.filter(({fate}) => fate === 'survived')
        ).map((change) => `- ${inCode(one.file)}, ${inCode(one.code)}: ${inCode(change)}`)
      : []
  })
  const noticed = tried.length - survived.length
  const unexplained = survived.filter((one) => reasonOf(one) === undefined).length
  const table = markdownTable(
    ['file', 'mutants', 'a test fails', 'never ends', 'survived', 'noticed'],
    [...[...found].map(([file, own]) => row(inCode(file), own)), row('all', tried)]
  )
  const parts = [
    `${tried.length} mutants, ${noticed} noticed: ${percent(noticed, tried.length)} (wanted: ${wanted} %).`,
    `With ${count(tried, 'endless')} of them the tests never end: they were stopped after many times what the tests take, or ran out of memory. Who runs the tests sees that they hang, so these count as noticed.`,
    table,
    `## Survivors\n\n${survived.length}, each with its line and the reason why a test cannot tell; ${unexplained} without a reason.`,
    ...lists,
    ...(idle.length > 0 ? [`## Reasons for changes that do not survive\n\n${idle.join('\n')}`] : [])
  ]
  return {
    ok: isWhole && 100 * noticed >= wanted * tried.length && unexplained + idle.length === 0,
    text: parts.join('\n\n'),
    figures: {
      mutants: tried.length,
      noticed,
      endless: count(tried, 'endless'),
      survivors: survived.map(({file, line, change}) => ({file, line, change}))
    }
  }
}
