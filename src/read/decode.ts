import {limits} from '../model/limits.ts'
import type {Fault} from './fault.ts'
import {firstRefused} from './refused-characters.ts'

const mostNamed = 20
/** Longer runs are no writing system's, and make normalisation quadratic (Unicode's Stream-Safe Text Format). */
const markRun = new RegExp(`\\p{M}{${limits.combiningMarks + 1}}`, 'u')

function decoded(bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes, {stream})
  } catch {
    return undefined
  }
}

/** The longest start of some bytes that can be UTF-8. */
function validStart(bytes: Uint8Array): string {
  let [low, high] = [0, bytes.length]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (decoded(bytes.subarray(0, middle), true) === undefined) high = middle - 1
    else low = middle
  }
  return decoded(bytes.subarray(0, low), true)!
}

const utf16: Fault = {code: 'encoding', reason: 'Unexpected UTF-16, expected UTF-8', at: 0}
const hasUtf16Mark = (bytes: Uint8Array): boolean => (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

const tidy = (text: string): string => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')

function characterFaults(text: string): Fault[] {
  const {found, count} = firstRefused(text, mostNamed)
  const faults = found.map(({name, index}) => ({code: 'encoding', reason: `Unexpected ${name}, expected text without it`, at: index}))
  if (count <= mostNamed) return faults
  return [...faults, {code: 'encoding', reason: `Unexpected ${count} refused characters, expected none; the first ${mostNamed} are listed`}]
}

/**
 * The text of a file: strict UTF-8 of bounded size without characters that hide or reorder others,
 * line ends as LF, in Unicode's composed form (NFC). With faults, `text` serves to find their points only.
 */
export function decode(bytes: Uint8Array, mostBytes: number = limits.fileBytes): {text: string; faults: Fault[]} {
  if (bytes.length > mostBytes) {
    return {text: '', faults: [{code: 'limit', reason: `Unexpected file of ${bytes.length} bytes, expected at most ${mostBytes}`}]}
  }
  if (hasUtf16Mark(bytes)) return {text: '', faults: [utf16]}
  const whole = decoded(bytes, false)
  if (whole !== undefined && /^(?:\0[^\0]|[^\0]\0)/.test(whole)) return {text: '', faults: [utf16]}
  const text = tidy(whole ?? validStart(bytes))
  if (whole === undefined) return {text, faults: [{code: 'encoding', reason: 'Unexpected bytes, expected UTF-8', at: text.length}]}
  const faults = characterFaults(text)
  if (faults.length > 0) return {text, faults}
  const marks = markRun.exec(text)
  const reason = `Unexpected run of combining marks, expected at most ${limits.combiningMarks} on a letter`
  return marks ? {text, faults: [{code: 'limit', reason, at: marks.index}]} : {text: text.normalize('NFC'), faults}
}
