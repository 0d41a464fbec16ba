import {type Reader, startReader} from './reader.ts'

/** Where readers come from and go to. */
export interface Readers {
  take(): Promise<Reader>
  giveBack(reader: Reader): void
}

let spare: Reader | undefined

/** Keeps one reader for the next call: starting one takes as long as reading a hundred files, and a dev server reads at every edit. */
export const readers: Readers = {
  take() {
    const kept = spare
    spare = undefined
    return kept?.isAlive() ? Promise.resolve(kept) : startReader()
  },
  giveBack(reader) {
    spare?.end()
    spare = reader
  }
}
