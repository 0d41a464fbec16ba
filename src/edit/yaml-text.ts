import {isYamlList, isYamlMap, type YamlValue} from './yaml-value.ts'

/** Where a value stands. */
export interface YamlPlace {
  /** Spaces before what holds the value. */
  readonly indent: number
  /** Levels of mappings that get a line a key, even when they would fit on one. */
  readonly blockLevels?: number
  /** Characters that stand on the line before the value. */
  readonly used?: number
}

/** Longer lines are broken where that is possible. */
export const lineWidth = 100

const startsPlain = /^(?![\s\-?:,[\]{}#&*!|>'"%@`=])|^-(?![\s-]|$)/
const breaksPlain = /:(\s|$)|\s#|[\n\t\r]|^\.\.\.|\s$|^\s/
const breaksFlow = /[,[\]{}]|:$/

/** Whether a text stands for itself, without quotes. */
function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || text.trim() !== text || !startsPlain.test(text) || breaksPlain.test(text)) return false
  return !inFlow || !breaksFlow.test(text)
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['"', '\\"'],
  ['\n', '\\n'],
  ['\t', '\\t']
])
const escaped = (letter: string): string => escapes.get(letter) ?? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A text in quotes: single ones when that saves escapes. */
export function quoted(text: string): string {
  const isEasier = /["\\]/.test(text) && !/['\u0000-\u001f\u007f-\u009f]/.test(text)
  return isEasier ? `'${text}'` : `"${text.replace(/[\\"\u0000-\u001f\u007f-\u009f]/g, escaped)}"`
}

/** A text on one line: plain when that reads back equal, else in quotes. */
export const scalarText = (text: string, inFlow = false): string => (isPlain(text, inFlow) ? text : quoted(text))

/** A value on one line. */
export function flowText(value: YamlValue): string {
  if (isYamlMap(value)) return `{${[...value].map(([key, inner]) => `${scalarText(key, true)}: ${flowText(inner)}`).join(', ')}}`
  return isYamlList(value) ? `[${value.map(flowText).join(', ')}]` : scalarText(value, true)
}

const spaces = (count: number): string => ' '.repeat(count)
const isFoldable = (text: string): boolean => /^\S+( \S+)*$/.test(text) && text.includes(' ')

/** Words on lines of bounded length. */
function folded(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A long text below its key (`>-`), one of several lines as they are (`|-`), any other on the key's line. */
function textAfterKey(text: string, {indent, used = 0}: YamlPlace): string {
  const block = (mark: string, lines: readonly string[]): string =>
    ` ${mark}${lines.map((line) => (line === '' ? '\n' : `\n${spaces(indent + 2)}${line}`)).join('')}`
  if (/^[^\s][^\t\r]*[^\s]$/.test(text) && text.includes('\n') && !/[ \t]\n/.test(text)) return block('|-', text.split('\n'))
  const isLong = used + text.length > lineWidth
  return isLong && isFoldable(text) ? block('>-', folded(text, lineWidth - indent - 2)) : ` ${scalarText(text)}`
}

/** Mappings inside mappings are easier to read below each other, but for lists of short ones. */
const isShallow = (value: YamlValue): boolean =>
  !isYamlMap(value) || [...value.values()].every((inner) => !isYamlList(inner) || !inner.some(isYamlMap))

function fits(value: YamlValue, {used = 0, blockLevels = 0}: YamlPlace): boolean {
  if (blockLevels > 0 && isYamlMap(value) && value.size > 0) return false
  if (isYamlList(value) && value.some((one) => isYamlMap(one) || isYamlList(one))) return value.length === 0
  return isShallow(value) && used + flowText(value).length + 1 <= lineWidth
}

function blockPairs(value: ReadonlyMap<string, YamlValue>, indent: number, blockLevels: number): string[] {
  return [...value].map(([key, inner]) => `${scalarText(key)}:${afterKey(inner, {indent, blockLevels, used: indent + key.length + 1})}`)
}

/** `- value`, the element of a list whose dashes stand in a column; what follows on further lines is indented below it. */
export function listElement(value: YamlValue, indent: number, blockLevels: number): string {
  const inside = {indent, used: indent + 2, blockLevels}
  if (isYamlMap(value) && !fits(value, inside))
    return `- ${blockPairs(value, indent + 2, Math.max(0, blockLevels - 1)).join(`\n${spaces(indent + 2)}`)}`
  return isYamlMap(value) || isYamlList(value) ? `- ${flowText(value)}` : `-${textAfterKey(value, inside)}`
}

/**
 * A value as an editor would write it after `key:`, with the space or line end that comes first: short mappings and lists
 * on the same line, others below, indented two more than their key. It is read back equal.
 */
export function afterKey(value: YamlValue, place: YamlPlace): string {
  if (!isYamlMap(value) && !isYamlList(value)) return textAfterKey(value, place)
  if (value instanceof Map ? value.size === 0 : (value as readonly YamlValue[]).length === 0) return ` ${flowText(value)}`
  if (fits(value, place)) return ` ${flowText(value)}`
  const [indent, blockLevels] = [place.indent + 2, Math.max(0, (place.blockLevels ?? 0) - 1)]
  const lines = isYamlMap(value)
    ? blockPairs(value, indent, blockLevels)
    : (value as readonly YamlValue[]).map((one) => listElement(one, indent, place.blockLevels ?? 0))
  return lines.map((line) => `\n${spaces(indent)}${line}`).join('')
}

/** A whole mapping, a line a key, with a line end at its end; `blockLevels` counts from its values. */
export const yamlText = (value: ReadonlyMap<string, YamlValue>, blockLevels = 0): string =>
  blockPairs(value, 0, blockLevels)
    .map((line) => `${line}\n`)
    .join('')
