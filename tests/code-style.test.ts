import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {test} from 'node:test'
import {root} from './architecture/source-files.ts'

const tool = (name: string, args: readonly string[]): void => {
  const {status, stdout, stderr} = spawnSync(join(root, 'node_modules/.bin', name), args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32'
  })
  assert.equal(status, 0, `${stdout}${stderr}`)
}

test('the linter and formatter has nothing to say', () => tool('biome', ['check', '--error-on-warnings', '.']))
test('the types hold', () => tool('tsc', ['-p', '.']))
