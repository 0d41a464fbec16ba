import type {PathAnswer, PathQuestion} from '../network/path-question.ts'
import type {PathReply, PathRequest} from './path-worker.ts'

export type AskPaths = (question: PathQuestion) => Promise<PathAnswer>

interface Waiting {
  readonly answer: (answer: PathAnswer) => void
  readonly fail: (error: Error) => void
}

const clients = new Map<string, AskPaths>()

/** Asks the worker for paths, one worker for the page; it starts with the first question, and anew after it failed. */
export function pathClient(base: string): AskPaths {
  const known = clients.get(base) ?? startedClient(base)
  clients.set(base, known)
  return known
}

function startedClient(base: string): AskPaths {
  let worker: Worker | undefined
  let runs = 0
  const waiting = new Map<number, Waiting>()
  const start = (): Worker => {
    const made = new Worker(new URL('./path-worker.ts', import.meta.url), {type: 'module'})
    made.addEventListener('message', ({data}: MessageEvent<PathReply>) => {
      const asked = waiting.get(data.run)
      waiting.delete(data.run)
      if ('answer' in data) asked?.answer(data.answer)
      else asked?.fail(new Error(data.problem))
    })
    made.addEventListener('error', () => {
      for (const {fail} of waiting.values()) fail(new Error('Unexpected end of the worker, expected an answer'))
      waiting.clear()
      worker = undefined
    })
    return made
  }
  return (question) =>
    new Promise((answer, fail) => {
      const run = ++runs
      waiting.set(run, {answer, fail})
      worker ??= start()
      worker.postMessage({run, base, question} satisfies PathRequest)
    })
}
