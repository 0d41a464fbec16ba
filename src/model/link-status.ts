/** What was found at an address when it was last asked; see `npm run links`. */
export interface LinkRecord {
  readonly url: string
  /** The day it was asked, `2031-05-04`. */
  readonly checked: string
  /** The code of the last answer; none where there was no answer. */
  readonly status?: number
  /** Where redirects led, when it is another address. */
  readonly final?: string
  /** SHA-256 of the bytes of the answer, when all of them came. */
  readonly sha256?: string
  /** A public copy that the Wayback Machine has. */
  readonly archive?: string
  readonly problem?: LinkProblem
}

export const linkProblems = [
  /** The site asks programs to stay away from this page. */
  'robots',
  'private-address',
  'unknown-host',
  'timeout',
  'too-large',
  'too-many-redirects',
  'bad-redirect',
  'busy',
  'no-answer'
] as const
export type LinkProblem = (typeof linkProblems)[number]

/** Whether a page that was there seems to be gone: an answer that says so, or no answer. A page that is kept from programs is not. */
export function isDead({status, problem}: LinkRecord): boolean {
  if (status === 404 || status === 410) return true
  return problem === 'unknown-host' || problem === 'too-many-redirects' || problem === 'bad-redirect' || problem === 'no-answer'
}

/** What was found, in words. */
export function linkWords({status, problem}: LinkRecord): string {
  if (problem === undefined || (status !== undefined && problem === 'too-large')) return `answered ${status}`
  const words: Readonly<Record<LinkProblem, string>> = {
    robots: 'asks programs to stay away',
    'private-address': 'leads into a private network',
    'unknown-host': 'has a host nobody knows',
    timeout: 'gave no answer in time',
    'too-large': 'is larger than is read',
    'too-many-redirects': 'redirects too often',
    'bad-redirect': 'redirects to no web address',
    busy: 'asked to come back later',
    'no-answer': 'gave no answer'
  }
  return words[problem]
}
