import assert from 'node:assert/strict'
import {test} from 'node:test'
import {setTimeout} from 'node:timers/promises'
import {withWorkingLine} from '../../src/site/working-line.ts'

test('withWorkingLine: says how long, and takes its line away', async () => {
  const written: string[] = []
  assert.equal(await withWorkingLine('import', setTimeout(120, 'done'), (text) => void written.push(text), 20), 'done')
  assert.match(written[0]!, /^\rimport … 0 s$/)
  assert.equal(written.at(-1), '\r\u001b[K')
})

test('withWorkingLine: a short step leaves no trace, a failed one ends it too', async () => {
  const written: string[] = []
  await withWorkingLine('import', Promise.resolve(), (text) => void written.push(text))
  await assert.rejects(withWorkingLine('import', Promise.reject(new Error('x')), (text) => void written.push(text)))
  assert.deepEqual(written, [])
})
