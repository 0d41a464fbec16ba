import assert from 'node:assert/strict'
import {test} from 'node:test'
import {mainThread} from '../../src/site/bench-trace.ts'

const task = (pid: number, tid: number, dur: number, tdur: number) => ({name: 'ThreadControllerImpl::RunTask', ph: 'X', pid, tid, dur, tdur})
const main = (pid: number, tid: number) => ({name: 'thread_name', ph: 'M', pid, tid, args: {name: 'CrRendererMain'}})
const trace = (...traceEvents: unknown[]): string => JSON.stringify({traceEvents})

test('the tasks of the busiest main thread, in milliseconds of the processor', () => {
  const events = [
    main(1, 2),
    main(5, 6),
    task(1, 2, 900_000, 80_000),
    task(1, 2, 20_000, 20_000),
    task(5, 6, 1_000, 1_000),
    task(1, 9, 5_000_000, 5_000_000)
  ]
  assert.deepEqual(mainThread(trace(...events)), {total: 100, longest: 80, longestByClock: 900})
})
test('other events of the thread do not count, and a trace without tasks is one without work', () => {
  const nested = {...task(1, 2, 7_000, 7_000), name: 'FunctionCall'}
  assert.deepEqual(mainThread(trace(main(1, 2), nested)), {total: 0, longest: 0, longestByClock: 0})
})
