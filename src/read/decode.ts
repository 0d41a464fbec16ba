import {limits} from '../model/limits.ts'
import type {Fault} from './fault.ts'

const mostNamed = 20
/** Longer runs are no writing system's, and make normalisation quadratic (Unicode's Stream-Safe Text Format). */
const markRun = new RegExp(`\\p{M}{${limits.combiningMarks + 1}}`, 'u')

const refused: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/[\0-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/, 'control character'],
  [/[\u202a-\u202e\u2066-\u2069]/, 'bidirectional override'],
  [/[\u061c\u180e\u200b\u200e\u200f\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb]/, 'invisible character'],
  [/[\u{e0000}-\u{e007f}]/u, 'tag character'],
  [/[\ufdd0-\ufdef]|\p{Noncharacter_Code_Point}/u, 'noncharacter']
]
const anyRefused = new RegExp(refused.map(([{source}]) => source).join('|'), 'gu')

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

const isUtf16 = (bytes: Uint8Array): boolean => (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

const tidy = (text: string): string => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')

function refusedCharacters(text: string): Fault[] {
  const faults: Fault[] = []
  let count = 0
  for (const {0: character, index} of text.matchAll(anyRefused)) {
    count += 1
    if (count > mostNamed) continue
    const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
    const name = refused.find(([pattern]) => pattern.test(character))![1]
    faults.push({code: 'encoding', reason: `Unexpected ${name} ${code}, expected text without it`, at: index})
  }
  if (count > mostNamed)
    faults.push({code: 'encoding', reason: `Unexpected ${count} refused characters, expected none; the first ${mostNamed} are listed`})
  return faults
}

/**
 * The text of a file: strict UTF-8 of bounded size without characters that hide or reorder others,
 * line ends as LF, in Unicode's composed form (NFC). With faults, `text` serves to find their points only.
 */
export function decode(bytes: Uint8Array): {text: string; faults: Fault[]} {
  if (bytes.length > limits.fileBytes) {
    return {text: '', faults: [{code: 'limit', reason: `Unexpected file of ${bytes.length} bytes, expected at most ${limits.fileBytes}`}]}
  }
  if (isUtf16(bytes)) return {text: '', faults: [{code: 'encoding', reason: 'Unexpected UTF-16, expected UTF-8', at: 0}]}
  const whole = decoded(bytes, false)
  const text = tidy(whole ?? validStart(bytes))
  if (whole === undefined) return {text, faults: [{code: 'encoding', reason: 'Unexpected bytes, expected UTF-8', at: text.length}]}
  const faults = refusedCharacters(text)
  if (faults.length > 0) return {text, faults}
  const marks = markRun.exec(text)
  const reason = `Unexpected run of combining marks, expected at most ${limits.combiningMarks} on a letter`
  return marks ? {text, faults: [{code: 'limit', reason, at: marks.index}]} : {text: text.normalize('NFC'), faults}
}
