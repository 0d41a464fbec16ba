import {argumentsOf, exitCodes, runCommand} from '../src/site/command.ts'
import {newSite} from '../src/site/new-site.ts'
import {placesOf} from '../src/site/project.ts'

const {values, positionals} = argumentsOf({'dry-run': {type: 'boolean', default: false}, content: {type: 'string'}}, true)

await runCommand(async () => {
  if (positionals.join(' ') !== 'site') {
    const typed = positionals.length === 0 ? 'command without a word' : `\`${positionals.join(' ')}\``
    process.stderr.write(`Unexpected ${typed}, expected: npm run new -- site [--dry-run]\n`)
    return exitCodes.usage
  }
  const done = newSite(placesOf(true, values).content, values['dry-run'], (line) => void process.stdout.write(`${line}\n`))
  return done ? exitCodes.ok : exitCodes.errors
})
