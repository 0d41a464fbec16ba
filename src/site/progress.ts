/** Says that a stage is over, with its counts. */
export type Progress = (stage: string, counts: string) => void

/** One line per stage with its counts and the seconds since the line before. */
export function stageLines(write: (line: string) => void): Progress {
  let since = performance.now()
  return (stage, counts) => {
    const now = performance.now()
    write(`${stage.padEnd(9)} ${counts.padEnd(64)} ${((now - since) / 1000).toFixed(1).padStart(6)} s\n`)
    since = now
  }
}

export const silent: Progress = () => {}

/** `1 page`, `2 pages`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
