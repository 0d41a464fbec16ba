import {spawnSync} from 'node:child_process'
import {projectFolder} from '../src/site/project.ts'

/** Everything: lint, types, units, golden sites, browsers. Words after `--` limit it to files whose path holds one of them. */
const all = ['tests/**/*.test.ts', 'tests/e2e/**/*.spec.ts']
const asked = process.argv.slice(2).map((word) => `tests/**/*${word.replace(/^tests\//, '')}*`)
const {status} = spawnSync(process.execPath, ['--test', '--test-concurrency=2', ...(asked.length > 0 ? asked : all)], {
  cwd: projectFolder,
  stdio: 'inherit',
  env: {...process.env, ROOTNOTE_TEST_RUN: String(process.pid)}
})
process.exit(status ?? 1)
