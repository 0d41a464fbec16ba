import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import {takeLock} from '../../src/site/lock.ts'

const freshFolder = (): string => join(mkdtempSync(join(tmpdir(), 'rootnote-lock-')), 'dist')
const lockFile = new URL('../../src/site/lock.ts', import.meta.url).href

test('takeLock: one has it, the other is told who', async () => {
  const out = freshFolder()
  const first = await takeLock(out)
  assert.ok(first.held)
  assert.deepEqual(await takeLock(out), {held: false, holder: String(process.pid)})
  await first.release()
  const again = await takeLock(out)
  assert.ok(again.held)
  await again.release()
})

test('takeLock: two folders do not wait for each other', async () => {
  const [a, b] = [await takeLock(freshFolder()), await takeLock(freshFolder())]
  assert.ok(a.held && b.held)
  await Promise.all([a.release(), b.release()])
})

test('takeLock: a holder that was killed does not block anybody', async () => {
  const out = freshFolder()
  const program = `const {takeLock} = await import(${JSON.stringify(lockFile)}); const {held} = await takeLock(${JSON.stringify(out)}); console.log(held); setInterval(() => {}, 1000)`
  const holder = spawn(process.execPath, ['--input-type=module', '-e', program], {stdio: ['ignore', 'pipe', 'inherit']})
  const [said] = await once(holder.stdout, 'data')
  assert.equal(String(said).trim(), 'true')
  const refused = await takeLock(out)
  assert.deepEqual(refused, {held: false, holder: String(holder.pid)})
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  const lock = await takeLock(out)
  assert.ok(lock.held)
  await lock.release()
})
