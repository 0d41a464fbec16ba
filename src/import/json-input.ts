import type {FilePoint} from '../model/point.ts'
import type {Fault} from '../read/fault.ts'
import type {Json} from './json-ld.ts'

const reserved = /"(?:__proto__|constructor|prototype)"\s*:/
const deepest = 200

function depthFault(text: string): Fault | undefined {
  let depth = 0
  for (const {0: token, index} of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === '[' || token === '{') depth += 1
    else if (token === ']' || token === '}') depth -= 1
    if (depth > deepest) return {code: 'limit', reason: `Unexpected depth, expected at most ${deepest} levels`, at: index}
  }
  return undefined
}

/** The value of a JSON text, or what is wrong with it at its place; `offset` is that of the text in its file. */
export function parseJson(text: string, offset = 0): {readonly value: Json} | Fault {
  const key = reserved.exec(text)
  if (key) return {code: 'reserved-key', reason: `Unexpected key \`${key[0].split('"')[1]}\`, expected another name`, at: offset + key.index}
  const deep = depthFault(text)
  if (deep) return {...deep, at: offset + deep.at!}
  try {
    return {value: JSON.parse(text) as Json}
  } catch (error) {
    const at = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? text.length)
    return {code: 'json', reason: `Unexpected ${at >= text.trimEnd().length ? 'end' : 'text'} of the input, expected JSON`, at: offset + at}
  }
}

/** Where a value is written in a JSON text: its first place after another one. */
export function writtenAt(text: string, value: string, from = 0): number {
  const at = text.indexOf(JSON.stringify(value).slice(1, -1), from)
  return at < 0 ? from : at
}

/** The places of values in a text. */
export const placeOfValue =
  (text: string, pointAt: (offset: number) => FilePoint, from = 0) =>
  (value: string | undefined): FilePoint =>
    pointAt(value === undefined ? from : writtenAt(text, value, from))
