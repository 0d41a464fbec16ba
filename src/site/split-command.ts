import {splitArticle} from '../edit/split-article.ts'
import {exitCodes} from './command.ts'
import {refactorAndTell} from './refactor-and-tell.ts'
import type {RefactorFlags} from './refactor-script.ts'
import type {Write} from './write-and-tell.ts'

export const splitHelp = `npm run split -- ARTICLE --claims a,b --to NEW [--title "…"] [--dry-run] [--force]

Claims of an article go to a new one beside it. Every reference follows, and \`formerly\` keeps the old addresses.
`

export async function splitAndTell(content: string, [article, ...rest]: readonly string[], flags: RefactorFlags, write: Write): Promise<number> {
  const {claims, to, title} = flags
  if (article === undefined || rest.length > 0 || typeof claims !== 'string' || typeof to !== 'string') {
    write(`Unexpected command, expected an article, --claims and --to. ${splitHelp}`)
    return exitCodes.usage
  }
  const split = {article, claims: claims.split(',').map((one) => one.trim()), to, title: typeof title === 'string' ? title : undefined}
  return refactorAndTell(content, (corpus) => splitArticle(corpus, split), flags, write, 'Next: write the text of the new article, and its summary.')
}
