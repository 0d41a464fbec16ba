import {createHash} from 'node:crypto'
import * as http from 'node:http'
import * as https from 'node:https'
import type {LinkProblem} from '../../model/link-status.ts'
import {type Address, checkedAddress, type Net} from './net.ts'

export interface AskLimits {
  /** For one answer, from the question for its host's address to its last byte. */
  readonly milliseconds: number
  readonly bytes: number
  readonly redirects: number
}
export const askLimits: AskLimits = {milliseconds: 10_000, bytes: 5 * 1024 * 1024, redirects: 5}

export interface Asker {
  readonly net: Net
  readonly limits: AskLimits
  /** Who asks: a name and where to read about it. */
  readonly agent: string
}
export interface Answer {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly bytes: Buffer
  /** There was more than is read. */
  readonly isCut: boolean
}

/** Services of other kinds listen below 1024; a link to one would make us speak to it. */
const isWebPort = ({port}: URL): boolean => port === '' || port === '80' || port === '443' || Number(port) >= 1024

export function webAddress(text: string, base?: string): URL | undefined {
  const url = URL.parse(text, base)
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' || !isWebPort(url)) return undefined
  url.hash = ''
  return url
}

/** The address was checked; this is the only one the connection may go to, whatever the name means by then. */
const onlyTo = ({address, family}: Address): NonNullable<http.RequestOptions['lookup']> => {
  return (_host, options, done) => {
    if (options.all) (done as unknown as (error: null, all: Address[]) => void)(null, [{address, family}])
    else done(null, address, family)
  }
}

function read(response: http.IncomingMessage, most: number, done: (answer: Answer) => void): void {
  const chunks: Buffer[] = []
  let length = 0
  const end = (isCut: boolean): void => {
    const {statusCode = 0, headers} = response
    done({status: statusCode, headers, bytes: Buffer.concat(chunks), isCut})
    response.destroy()
  }
  response.on('data', (chunk: Buffer) => {
    if (length > most) return
    length += chunk.length
    if (length > most) end(true)
    else chunks.push(chunk)
  })
  response.on('end', () => end(false))
}

/** One question, no redirect followed: an answer, or why there is none. */
export async function ask(url: URL, {net, limits, agent}: Asker): Promise<Answer | LinkProblem> {
  const since = performance.now()
  const late = Promise.withResolvers<'timeout'>()
  const timer = setTimeout(() => late.resolve('timeout'), limits.milliseconds)
  const checked = await Promise.race([checkedAddress(url.hostname, net), late.promise])
  clearTimeout(timer)
  if (typeof checked === 'string') return checked
  const {promise, resolve} = Promise.withResolvers<Answer | LinkProblem>()
  const headers = {'user-agent': agent, accept: 'text/html,*/*;q=0.5', 'accept-encoding': 'identity'}
  const {request} = url.protocol === 'https:' ? https : http
  const question = request(url, {agent: false, lookup: onlyTo(checked), headers, maxHeaderSize: 32 * 1024})
  const timeout = setTimeout(() => resolve('timeout'), Math.max(1, limits.milliseconds - (performance.now() - since)))
  question.on('response', (response) => {
    response.on('error', () => resolve('no-answer'))
    response.on('aborted', () => resolve('no-answer'))
    read(response, limits.bytes, resolve)
  })
  question.on('error', () => resolve('no-answer'))
  question.end()
  const answer = await promise
  clearTimeout(timeout)
  question.destroy()
  return answer
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
