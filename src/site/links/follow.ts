import type {LinkProblem} from '../../model/link-status.ts'
import {type Answer, type Asker, ask, webAddress} from './ask.ts'

export type Followed = {readonly final: URL; readonly answer: Answer} | {readonly final: URL; readonly problem: LinkProblem}

const moves: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** Asks and follows redirects; each place is checked anew, and `mayAsk` may keep us from it. */
export async function follow(start: URL, asker: Asker, mayAsk: (url: URL) => Promise<boolean> = () => Promise.resolve(true)): Promise<Followed> {
  let final = start
  for (let hop = 0; hop <= asker.limits.redirects; hop++) {
    if (!(await mayAsk(final))) return {final, problem: 'robots'}
    const answer = await ask(final, asker)
    if (typeof answer === 'string') return {final, problem: answer}
    const {location} = answer.headers
    if (!moves.has(answer.status) || location === undefined) return {final, answer}
    const next = webAddress(location, final.href)
    if (!next) return {final, problem: 'bad-redirect'}
    final = next
  }
  return {final, problem: 'too-many-redirects'}
}
