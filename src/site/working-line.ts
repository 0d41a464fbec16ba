/** Shows on a terminal how long a step has been at work, on one line that is taken away at its end. */
export async function withWorkingLine<T>(what: string, work: Promise<T>, write: (text: string) => void, everyMilliseconds = 1000): Promise<T> {
  const start = performance.now()
  let isShown = false
  const timer = setInterval(() => {
    isShown = true
    write(`\r${what} … ${Math.round((performance.now() - start) / 1000)} s`)
  }, everyMilliseconds)
  try {
    return await work
  } finally {
    clearInterval(timer)
    if (isShown) write('\r\u001b[K')
  }
}
