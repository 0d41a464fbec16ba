/** Lets the browser paint and answer the reader before more is done; on a slow phone each step of starting takes a while. */
export const nextTask = (): Promise<void> => new Promise((next) => void setTimeout(next, 0))
