import {type LoadFile, pathFinder} from '../network/path-finder.ts'
import type {PathAnswer, PathQuestion} from '../network/path-question.ts'
import {jsonAt} from './site-json.ts'

/** What is asked of the worker, and what it says to that; `base` is that of the site. */
export interface PathRequest {
  readonly run: number
  readonly base: string
  readonly question: PathQuestion
}
export type PathReply = {readonly run: number} & ({readonly answer: PathAnswer} | {readonly problem: string})

const loadFrom =
  (base: string): LoadFile =>
  (file) =>
    jsonAt(`${base}data/network/${file}`)

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
