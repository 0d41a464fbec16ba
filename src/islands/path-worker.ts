import {type LoadFile, pathFinder} from '../network/path-finder.ts'
import type {PathAnswer, PathQuestion} from '../network/path-question.ts'

/** What is asked of the worker, and what it says to that; `base` is that of the site. */
export interface PathRequest {
  readonly run: number
  readonly base: string
  readonly question: PathQuestion
}
export type PathReply = {readonly run: number} & ({readonly answer: PathAnswer} | {readonly problem: string})

const loadFrom =
  (base: string): LoadFile =>
  async (file) => {
    const url = `${base}data/network/${file}`
    const answer = await fetch(url)
    if (!answer.ok) throw new Error(`Unexpected answer ${answer.status} for ${url}, expected a file of this site`)
    return answer.json()
  }

const finders = new Map<string, ReturnType<typeof pathFinder>>()

async function reply({run, base, question}: PathRequest): Promise<PathReply> {
  const find = finders.get(base) ?? pathFinder(loadFrom(base))
  finders.set(base, find)
  try {
    return {run, answer: await find(question)}
  } catch (error) {
    return {run, problem: error instanceof Error ? error.message : String(error)}
  }
}

addEventListener('message', (event: MessageEvent<PathRequest>) => void reply(event.data).then((said) => postMessage(said)))
