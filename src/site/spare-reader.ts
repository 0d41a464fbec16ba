import {type Reader, startReader} from './reader.ts'

/** Where readers come from and go to. */
export interface Readers {
  take(): Promise<Reader>
  giveBack(reader: Reader): void
}

let spare: Reader | undefined
let starting: Promise<Reader> | undefined

/** Lets a reader start while other work is done; the next that is taken is this one. */
export function startSpare(): void {
  if (spare?.isAlive() || starting) return
  starting = startReader()
  // Whoever takes it is told.
  starting.catch(() => {})
}

/** Keeps one reader for the next call: starting one takes as long as reading a hundred files, and a dev server reads at every edit. */
export const readers: Readers = {
  take() {
    const [kept, begun] = [spare, starting]
    spare = undefined
    if (kept?.isAlive()) return Promise.resolve(kept)
    starting = undefined
    return begun ?? startReader()
  },
  giveBack(reader) {
    spare?.end()
    spare = reader
  }
}
