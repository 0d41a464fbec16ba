/** An event of Chromium's trace, as far as it is used; times in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  /** Time of the processor, where the thread was not kept waiting by others. */
  readonly tdur?: number
  readonly args?: {readonly name?: string}
}

/** What the main thread of a page did while it was traced; milliseconds. */
export interface MainThread {
  readonly total: number
  readonly longest: number
  /** The longest by the clock, which counts what other programs took. */
  readonly longestByClock: number
}

/** What is to be traced. */
export const traceCategories = ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline']

const milliseconds = (microseconds: number): number => Math.round(microseconds / 100) / 10

/** The tasks of the busiest main thread in a trace. */
export function mainThread(trace: string): MainThread {
  const {traceEvents} = JSON.parse(trace) as {traceEvents: readonly TraceEvent[]}
  const mains = new Set(
    traceEvents.flatMap(({name, pid, tid, args}) => (name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid} ${tid}`] : []))
  )
  const tasks = new Map<string, TraceEvent[]>()
  for (const event of traceEvents) {
    const thread = `${event.pid} ${event.tid}`
    if (!/RunTask$/.test(event.name) || event.ph !== 'X' || !mains.has(thread)) continue
    const held = tasks.get(thread)
    if (held) held.push(event)
    else tasks.set(thread, [event])
  }
  const found = [...tasks.values()].map((events) => ({
    total: milliseconds(events.reduce((sum, {tdur = 0}) => sum + tdur, 0)),
    longest: milliseconds(Math.max(...events.map(({tdur = 0}) => tdur))),
    longestByClock: milliseconds(Math.max(...events.map(({dur = 0}) => dur)))
  }))
  return found.sort((a, b) => b.total - a.total)[0] ?? {total: 0, longest: 0, longestByClock: 0}
}
