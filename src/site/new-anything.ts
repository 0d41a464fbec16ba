import {addClaimAndTell, addClaimHelp, addClaimOptions} from './add-claim-command.ts'
import {addSourceAndTell, addSourceHelp, addSourceOptions} from './add-source-command.ts'
import {withTerminal} from './ask.ts'
import {exitCodes} from './command.ts'
import type {Flags} from './key-flags.ts'
import {isNewKind, newAndTell, newHelp, newKinds, newOptions} from './new-command.ts'
import {newSite} from './new-site.ts'
import type {Write} from './write-and-tell.ts'

const text = {type: 'string'} as const
const yes = {type: 'boolean', default: false} as const
type Options = Record<string, typeof text | typeof yes | {readonly type: 'string'; readonly multiple: true}>

const ownOptions = (word: string): Options => {
  if (word === 'source') return {...addSourceOptions, to: text, key: text}
  if (word === 'claim') return {...addClaimOptions, to: text, key: text, source: text}
  return isNewKind(word) ? {...newOptions(word), slug: text} : {}
}
/** The flags that go with the first word after `new`. */
export const optionsOf = (word: string): Options => ({...ownOptions(word), 'dry-run': yes, content: text, help: yes})

function helpOf(word: string): string {
  if (word === 'source') return addSourceHelp
  if (word === 'claim') return addClaimHelp
  if (isNewKind(word)) return newHelp(word)
  return `npm run new -- site, or one of these with a name: ${[...newKinds, 'source', 'claim'].join(', ')}; each with --help\n`
}

/** Writes something new: a site, a page, an entity, a source, a claim. */
export async function newAnything(content: string, words: readonly string[], flags: Flags, write: Write, wrong: Write): Promise<number> {
  const [word = '', ...rest] = words
  const name = rest.join(' ')
  if (flags.help === true) {
    write(helpOf(word))
    return exitCodes.ok
  }
  if (word === 'source') return addSourceAndTell(content, name, flags, write)
  if (word === 'claim') return withTerminal((ask) => addClaimAndTell(content, {...(name === '' ? {} : {says: [name]}), ...flags}, ask, write))
  if (isNewKind(word)) return withTerminal((ask) => newAndTell(content, {kind: word, name, flags}, ask, write))
  if (words.join(' ') === 'site') return newSite(content, flags['dry-run'] === true, (line) => write(`${line}\n`)) ? exitCodes.ok : exitCodes.errors
  wrong(`Unexpected ${words.length === 0 ? 'command without a word' : `\`${words.join(' ')}\``}, expected: ${helpOf('')}`)
  return exitCodes.usage
}
