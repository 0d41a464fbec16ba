import {createInterface, type Interface} from 'node:readline'

/** Puts a question to whoever sits at the terminal; the answer is trimmed. */
export type Ask = (question: string) => Promise<string>

/** Lines typed before they are asked for are kept; after the end of the input every answer is empty. */
function answersOf(terminal: Interface): Ask {
  const typed: string[] = []
  const waiting: ((line: string) => void)[] = []
  let isOver = false
  terminal.on('line', (line) => {
    const first = waiting.shift()
    if (first) first(line)
    else typed.push(line)
  })
  terminal.on('close', () => {
    isOver = true
    for (const answer of waiting.splice(0)) answer('')
  })
  return async (question) => {
    terminal.setPrompt(question.slice(question.lastIndexOf('\n') + 1))
    process.stdout.write(question.slice(0, question.lastIndexOf('\n') + 1))
    const line = typed.shift()
    if (line !== undefined || isOver) return (line ?? '').trim()
    terminal.prompt()
    return (await new Promise<string>((resolve) => waiting.push(resolve))).trim()
  }
}

/** Runs something that may ask; without a terminal nothing can be asked. Ctrl-C ends it before anything is written. */
export async function withTerminal<T>(run: (ask: Ask | undefined) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return run(undefined)
  const terminal = createInterface({input: process.stdin, output: process.stdout})
  terminal.on('SIGINT', () => process.exit(130))
  try {
    return await run(answersOf(terminal))
  } finally {
    terminal.close()
  }
}
