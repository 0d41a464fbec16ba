/** Steps that can be taken back. */
export interface Steps<T> {
  readonly past: readonly T[]
  readonly now: T
  readonly future: readonly T[]
}
const most = 100

export const firstStep = <T>(now: T): Steps<T> => ({past: [], now, future: []})
/** One step on; what was taken back is gone. */
export const stepOn = <T>({past, now}: Steps<T>, next: T): Steps<T> => ({past: [...past, now].slice(-most), now: next, future: []})
/** The present is replaced without a step, for what nobody wants to take back by itself. */
export const stepReplaced = <T>(steps: Steps<T>, now: T): Steps<T> => ({...steps, now})
export function stepBack<T>(steps: Steps<T>): Steps<T> {
  const before = steps.past.at(-1)
  return before === undefined ? steps : {past: steps.past.slice(0, -1), now: before, future: [steps.now, ...steps.future]}
}
export function stepForward<T>(steps: Steps<T>): Steps<T> {
  const [next, ...rest] = steps.future
  return next === undefined ? steps : {past: [...steps.past, steps.now], now: next, future: rest}
}
