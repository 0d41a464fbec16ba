import {spawnSync} from 'node:child_process'
import {globSync} from 'node:fs'
import {basename} from 'node:path'
import {projectFolder} from '../project.ts'
import {markdownTable, type Proof} from './proof.ts'

/** Every interaction of the network in a real browser, file by file: more than the ten minutes of `npm test` have room for. */
export function browser(): Proof {
  const files = globSync('tests/e2e/*.thorough.ts', {cwd: projectFolder}).sort()
  const rows = files.map((file) => {
    const {status, stdout} = spawnSync(process.execPath, ['--test', '--test-reporter=spec', file], {
      cwd: projectFolder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {...process.env, ROOTNOTE_TEST_RUN: String(process.pid)}
    })
    const count = (word: string): number => Number(new RegExp(`${word} (\\d+)`).exec(stdout)?.[1] ?? 0)
    return {file: basename(file), passed: count('pass'), failed: count('fail'), ok: status === 0}
  })
  const table = markdownTable(
    ['file', 'passed', 'failed'],
    rows.map(({file, passed, failed}) => [`\`${file}\``, passed, failed])
  )
  return {ok: rows.length > 0 && rows.every(({ok}) => ok), text: table, figures: rows}
}
