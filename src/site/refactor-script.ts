import {argumentsOf, exitCodes, runCommand} from './command.ts'
import {placesOf} from './project.ts'
import type {RefactorOptions} from './refactor-and-tell.ts'
import type {Write} from './write-and-tell.ts'

const yes = {type: 'boolean', default: false} as const
const text = {type: 'string'} as const

/** What a refactoring is given beside its names. */
export interface RefactorFlags extends RefactorOptions {
  readonly [flag: string]: string | boolean | undefined
}

/** Runs a refactoring with the words and flags that were typed; `own` names its flags that take a text. */
export function runRefactoring(
  help: string,
  own: readonly string[],
  run: (content: string, words: readonly string[], flags: RefactorFlags, write: Write) => Promise<number>
): Promise<void> {
  const options = {'dry-run': yes, force: yes, help: yes, check: yes, content: text, ...Object.fromEntries(own.map((name) => [name, text]))}
  const {values, positionals} = argumentsOf(options, true)
  const write = (words: string): void => void process.stdout.write(words)
  return runCommand(async () => {
    if (values.help) {
      write(help)
      return exitCodes.ok
    }
    return run(placesOf(true, {content: values.content}).content, positionals, values as RefactorFlags, write)
  })
}
