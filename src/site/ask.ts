import {createInterface} from 'node:readline/promises'

/** Puts a question to whoever sits at the terminal; the answer is trimmed. */
export type Ask = (question: string) => Promise<string>

/** Runs something that may ask; without a terminal nothing can be asked. */
export async function withTerminal<T>(run: (ask: Ask | undefined) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return run(undefined)
  const terminal = createInterface({input: process.stdin, output: process.stdout})
  try {
    return await run(async (question) => (await terminal.question(question)).trim())
  } finally {
    terminal.close()
  }
}
