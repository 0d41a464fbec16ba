import {type KillRun, killRun, manyChanges} from './kill-run.ts'
import {markdownTable, type Proof} from './proof.ts'

const files = 500
const kills = 200

/** Half of them over the whole time, half over its last fifth, in which files are put into their places. */
const delays = (milliseconds: number): number[] =>
  Array.from({length: kills}, (_, index) => {
    const part = (index % (kills / 2)) / (kills / 2)
    return index < kills / 2 ? milliseconds * part : milliseconds * (0.8 + part / 5)
  })

/** A command that changes 500 files is killed at 200 points, spread over the time it takes: the next one finds all old or all new. */
export async function kill(): Promise<Proof> {
  const changes = manyChanges(files)
  const whole = await killRun(changes, 600_000)
  const runs: KillRun[] = []
  for (const after of delays(whole.milliseconds)) runs.push(await killRun(changes, after))
  const count = (test: (run: KillRun) => boolean): number => runs.filter(test).length
  const rows: [string, number][] = [
    ['killed before the end', count(({wasKilled}) => wasKilled)],
    ['some files new and some old, or half-written ones beside them, when killed', count(({wasHalf}) => wasHalf)],
    ['all files old after the next start', count(({found}) => found === 'old')],
    ['all files new after the next start', count(({found}) => found === 'new')],
    ['anything else', count(({found}) => found === 'mixed')]
  ]
  const text = [
    `A command changes ${files} files (a tenth is new, a tenth goes); undisturbed it takes ${Math.round(whole.milliseconds)} ms. It is killed with SIGKILL after`,
    `${kills} delays, half of them spread over the whole time and half over its last fifth, each time on a fresh folder. Then another command begins, and every file is compared.\n`,
    markdownTable(['runs', 'count'], rows)
  ]
  return {ok: whole.found === 'new' && count(({found}) => found === 'mixed') === 0, text: text.join('\n'), figures: {files, kills, runs}}
}
