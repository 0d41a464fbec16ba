import {limits} from '../model/limits.ts'
import {compareMessages, type Level, type Message} from '../model/message.ts'

const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/gu

/** Text in which nothing can steer a terminal or reverse a line: such characters are written as `\u{1b}`. */
export const printable = (text: string): string =>
  // `##[` begins a command in the log of some forges, wherever it stands in a line.
  text.replace(unprintable, (letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`).replaceAll('##[', '##\\u{5b}')

const cut = (text: string): string => {
  const letters = [...text]
  return letters.length > limits.messageCharacters ? `${letters.slice(0, limits.messageCharacters - 1).join('')}…` : text
}

function suggestion({reason, expected}: Message): string {
  const fresh = expected.filter((value) => !reason.includes(`\`${value}\``)).slice(0, 3)
  return fresh.length === 0 ? '' : ` (did you mean ${fresh.map((value) => `\`${cut(printable(value))}\``).join(' or ')}?)`
}

const sentence = (message: Message): string => cut(printable(message.reason)) + suggestion(message)

/** `./` keeps a line of the report from beginning with a command of a CI log. */
const place = ({file, line, column}: Message): string => {
  const path = printable(file).replace(/^(?=:)/, './')
  return line === undefined ? path : `${path}:${line}:${column ?? 1}`
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** `2 errors, 1 warning in 3 files`. */
export function summary(messages: readonly Message[]): string {
  const count = (level: Level): number => messages.filter((message) => message.level === level).length
  const notes = count('info') > 0 ? `, ${counted(count('info'), 'note')}` : ''
  const files = new Set(messages.map(({file}) => file)).size
  const where = files === 0 ? '' : ` in ${counted(files, 'file')}`
  return `${counted(count('error'), 'error')}, ${counted(count('warn'), 'warning')}${notes}${where}`
}

/** A line a message, aligned, in the order of files and places; the other half of a message below it. */
export function textReport(messages: readonly Message[]): string {
  const sorted = messages.toSorted(compareMessages)
  const placeWidth = Math.min(
    80,
    Math.max(0, ...sorted.flatMap((message) => [place(message), message.cause ? place(message.cause) : '']).map(({length}) => length))
  )
  const codeWidth = Math.max(0, ...sorted.map(({code}) => code.length))
  const row = (message: Message, level: string, words: string): string => `${place(message).padEnd(placeWidth)}  ${level.padEnd(5)}  ${words}`
  const rows = sorted.flatMap((message) => [
    row(message, message.level, `${message.code.padEnd(codeWidth)}   ${sentence(message)}`),
    ...(message.cause ? [row(message.cause, '', `↳ ${cut(printable(message.cause.reason))}`)] : [])
  ])
  return [...rows, ...(rows.length > 0 ? [''] : []), summary(messages), ''].join('\n')
}

function plain(message: Message): Message {
  const {file, reason, expected, cause, ...rest} = message
  return {...rest, file: printable(file), reason: cut(printable(reason)), expected: expected.map(printable), ...(cause ? {cause: plain(cause)} : {})}
}

/** An array of messages. */
export const jsonReport = (messages: readonly Message[]): string => `${JSON.stringify(messages.toSorted(compareMessages).map(plain), undefined, 2)}\n`

const severity: Readonly<Record<Level, number>> = {error: 0, warn: 1, info: 2}
const workflowWord: Readonly<Record<Level, string>> = {error: 'error', warn: 'warning', info: 'notice'}
const mostAnnotations = 50

const escapeText = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Annotations of a GitHub workflow: the first 50, errors first, and how many there are. */
export function githubReport(messages: readonly Message[]): string {
  const sorted = messages.toSorted((a, b) => severity[a.level] - severity[b.level] || compareMessages(a, b))
  const rows = sorted.slice(0, mostAnnotations).map((message) => {
    const {file, line, column, level, code} = message
    const at = line === undefined ? '' : `,line=${line},col=${column ?? 1}`
    return `::${workflowWord[level]} file=${escapeProperty(printable(file))}${at},title=${escapeProperty(code)}::${escapeText(sentence(message))}`
  })
  const rest = sorted.length - rows.length
  return [...rows, rest > 0 ? `${summary(messages)}; ${rest} more are not listed here` : summary(messages), ''].join('\n')
}

const sarifLevel: Readonly<Record<Level, string>> = {error: 'error', warn: 'warning', info: 'note'}

function sarifLocation({file, line, column, endLine, endColumn}: Message) {
  const region = {startLine: line, startColumn: column, endLine, endColumn}
  return {physicalLocation: {artifactLocation: {uri: file.split('/').map(encodeURIComponent).join('/')}, ...(line === undefined ? {} : {region})}}
}

/** SARIF 2.1.0. */
export function sarifReport(messages: readonly Message[]): string {
  const results = messages.toSorted(compareMessages).map((message) => ({
    ruleId: message.code,
    level: sarifLevel[message.level],
    message: {text: sentence(message)},
    locations: [sarifLocation(message)],
    ...(message.cause ? {relatedLocations: [{...sarifLocation(message.cause), message: {text: cut(printable(message.cause.reason))}}]} : {})
  }))
  const rules = [...new Set(messages.map(({code}) => code))].sort().map((id) => ({id}))
  const run = {tool: {driver: {name: 'rootnote', rules}}, columnKind: 'utf16CodeUnits', results}
  return `${JSON.stringify({$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run]}, undefined, 2)}\n`
}
