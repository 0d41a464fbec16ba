import {type KillRun, killRun, manyChanges} from './kill-run.ts'
import {markdownTable, type Proof} from './proof.ts'

const files = 500
const kills = 200

/** A command that changes 500 files is killed at 200 points, spread over the time it takes: the next one finds all old or all new. */
export async function kill(): Promise<Proof> {
  const changes = manyChanges(files)
  const whole = await killRun(changes, 600_000)
  const runs: KillRun[] = []
  for (let index = 0; index < kills; index += 1) runs.push(await killRun(changes, (whole.milliseconds * index) / kills))
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
    `0, ${(whole.milliseconds / kills).toFixed(1)}, … ms, ${kills} times, each time on a fresh folder. Then another command begins, and every file is compared.\n`,
    markdownTable(['runs', 'count'], rows)
  ]
  return {ok: whole.found === 'new' && count(({found}) => found === 'mixed') === 0, text: text.join('\n'), figures: {files, kills, runs}}
}
