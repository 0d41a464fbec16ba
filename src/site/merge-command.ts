import {merge} from '../edit/merge.ts'
import {exitCodes} from './command.ts'
import {refactorAndTell} from './refactor-and-tell.ts'
import type {RefactorFlags} from './refactor-script.ts'
import type {Write} from './write-and-tell.ts'

export const mergeHelp = `npm run merge -- KEPT OTHER --why "…" --by "Your Name" [--on 2026-11-24] [--dry-run] [--force]

Makes one entity of two: the second one's names, addresses, claims and text go to the first, references follow, \`formerly\` keeps its old
address, and decisions.yaml keeps who decided it and why.
`

const today = (): string => new Date().toISOString().slice(0, 10)

export async function mergeAndTell(content: string, [kept, other, ...rest]: readonly string[], flags: RefactorFlags, write: Write): Promise<number> {
  const {why, by, on} = flags
  if (kept === undefined || other === undefined || rest.length > 0 || typeof why !== 'string' || typeof by !== 'string') {
    write(`Unexpected command, expected two entities, --why and --by. ${mergeHelp}`)
    return exitCodes.usage
  }
  const merger = {kept, other, why, by, on: typeof on === 'string' ? on : today()}
  return refactorAndTell(content, (corpus) => merge(corpus, merger), flags, write)
}
