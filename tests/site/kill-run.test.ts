import assert from 'node:assert/strict'
import {test} from 'node:test'
import {killRun, manyChanges} from '../../src/site/prove/kill-run.ts'

const changes = manyChanges(120)

test('a command that is killed while it writes leaves all files as they were, or all as they should be', async () => {
  const whole = await killRun(changes, 60_000)
  assert.deepEqual([whole.found, whole.wasKilled], ['new', false])
  const runs = []
  for (let part = 0; part < 8; part += 1) runs.push(await killRun(changes, (whole.milliseconds * part) / 8))
  assert.deepEqual(
    runs.filter(({found}) => found === 'mixed'),
    []
  )
  assert.ok(runs.some(({wasKilled}) => wasKilled))
})
