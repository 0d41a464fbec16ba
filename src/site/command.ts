import {type ParseArgsConfig, parseArgs} from 'node:util'

/** Exit codes: all went well; the content or the site has errors; the command was typed wrongly; somebody else is building. */
export const exitCodes = {ok: 0, errors: 1, usage: 2, busy: 75} as const

type Options = NonNullable<ParseArgsConfig['options']>

/** The options and words after a command's name; an unknown option ends the process with a sentence. */
export function argumentsOf<const O extends Options>(options: O, allowPositionals = false) {
  try {
    return parseArgs({options, allowPositionals, strict: true})
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`)
    process.stderr.write(`${(error as Error).message.split(/\.\s/)[0]}, expected ${known.length > 0 ? known.join(' ') : 'no options'}\n`)
    process.exit(exitCodes.usage)
  }
}

/** The port that was asked for; one that is none ends the process with a sentence. */
export function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  process.stderr.write(`Unexpected port ${text === '' ? 'without a value' : `\`${text}\``}, expected a number from 0 to 65535\n`)
  process.exit(exitCodes.usage)
}

/** The whole number an option was given; one that is none, or too small, ends the process with a sentence. */
export function wholeNumberOf(option: string, text: string, least: number): number {
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text)
  process.stderr.write(`Unexpected --${option} ${text === '' ? 'without a value' : JSON.stringify(text)}, expected a whole number from ${least} on\n`)
  process.exit(exitCodes.usage)
}

/** Runs a command to its end; a bug of ours ends it with the error as it is. */
export async function runCommand(command: () => Promise<number | undefined>): Promise<void> {
  try {
    const code = await command()
    if (code !== undefined) process.exit(code)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exit(exitCodes.errors)
  }
}
