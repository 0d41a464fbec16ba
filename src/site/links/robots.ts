import robotsParser from 'robots-parser'
import type {Asker} from './ask.ts'
import {follow} from './follow.ts'

/** What a host asks of programs. */
export interface Robots {
  readonly allows: (url: URL) => boolean
  /** Milliseconds between two questions, where it says so. */
  readonly delay: number | undefined
}

const everything: Robots = {allows: () => true, delay: undefined}
const nothing: Robots = {allows: () => false, delay: undefined}
/** The package's types know another module than the one it is. */
const parseRobots = robotsParser as unknown as (
  address: string,
  text: string
) => {isAllowed(url: string, agent: string): boolean | undefined; getCrawlDelay(agent: string): number | undefined}
const mostBytes = 500 * 1024
const longestDelay = 30_000

/** A host without such a file asks for nothing; one that cannot say is left in peace. */
async function robotsAt(origin: string, asker: Asker): Promise<Robots> {
  const address = `${origin}/robots.txt`
  const found = await follow(new URL(address), {...asker, limits: {...asker.limits, bytes: mostBytes}})
  if ('problem' in found) return everything
  const {status, bytes} = found.answer
  if (status >= 500 || status === 429) return nothing
  if (status >= 400) return everything
  const name = asker.agent.split('/')[0]!
  const robots = parseRobots(address, bytes.toString('utf8'))
  const seconds = robots.getCrawlDelay(name)
  return {
    allows: (url) => robots.isAllowed(url.href, name) !== false,
    delay: seconds === undefined ? undefined : Math.min(longestDelay, seconds * 1000)
  }
}

/** Asks each host once. */
export function robotsOf(asker: Asker): (url: URL) => Promise<Robots> {
  const known = new Map<string, Promise<Robots>>()
  return ({origin}) => {
    const found = known.get(origin) ?? robotsAt(origin, asker)
    known.set(origin, found)
    return found
  }
}
