import type {LinkRecord} from '../../model/link-status.ts'
import {type Answer, type Asker, sha256, webAddress} from './ask.ts'
import {type Followed, follow} from './follow.ts'
import {robotsOf} from './robots.ts'

export interface Patience {
  /** How often an address is asked again that gave no answer, or asked us to come back. */
  readonly retries: number
  /** Before the first of them; doubled each time. */
  readonly backoff: number
  /** The longest wait that a host may ask for; beyond it the address is left for another day. */
  readonly longestWait: number
}
export interface LinkChecker {
  readonly asker: Asker
  readonly patience: Patience
  readonly today: string
  readonly wait: (milliseconds: number) => Promise<void>
}

/** Milliseconds by `Retry-After`: seconds, or a date. */
function retryAfter({headers}: Answer, now: number): number | undefined {
  const value = headers['retry-after']
  if (value === undefined) return undefined
  if (/^\d+$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

const isBusy = ({status}: Answer): boolean => status === 429 || status >= 500

/** How long to wait before asking again; nothing where that would not help. */
function pause(found: Followed, attempt: number, {retries, backoff, longestWait}: Patience): number | undefined {
  if (attempt >= retries) return undefined
  const own = backoff * 2 ** attempt
  if ('problem' in found) return found.problem === 'timeout' || found.problem === 'no-answer' ? own : undefined
  if (!isBusy(found.answer)) return undefined
  const asked = retryAfter(found.answer, Date.now()) ?? own
  return asked > longestWait ? undefined : Math.max(asked, own)
}

function recordOf(url: string, found: Followed, today: string): LinkRecord {
  const head = {url, checked: today}
  const moved = found.final.href === webAddress(url)?.href ? {} : {final: found.final.href}
  if ('problem' in found) return {...head, ...moved, problem: found.problem}
  const {status, bytes, isCut} = found.answer
  if (status === 429) return {...head, status, ...moved, problem: 'busy'}
  return {...head, status, ...moved, ...(isCut ? {problem: 'too-large' as const} : status < 400 ? {sha256: sha256(bytes)} : {})}
}

/** One checker for many addresses: what hosts ask of programs is asked once. */
export function linkChecker(checker: LinkChecker) {
  const {asker, patience, today, wait} = checker
  const robots = robotsOf(asker)
  return {
    /** Milliseconds that a host wants between two questions. */
    delayOf: async (url: URL): Promise<number> => (await robots(url)).delay ?? 0,
    check: async (url: string): Promise<LinkRecord> => {
      const start = webAddress(url)
      if (!start) return {url, checked: today, problem: 'no-answer'}
      for (let attempt = 0; ; attempt++) {
        const found = await follow(start, asker, async (place) => (await robots(place)).allows(place))
        const milliseconds = pause(found, attempt, patience)
        if (milliseconds === undefined) return recordOf(url, found, today)
        await wait(milliseconds)
      }
    }
  }
}
