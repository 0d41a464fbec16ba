import {addClaimAndTell, addClaimHelp, addClaimOptions} from '../src/site/add-claim-command.ts'
import {withTerminal} from '../src/site/ask.ts'
import {argumentsOf, runCommand} from '../src/site/command.ts'
import {placesOf} from '../src/site/project.ts'

const text = {type: 'string'} as const
const yes = {type: 'boolean', default: false} as const
const {values} = argumentsOf({...addClaimOptions, to: text, key: text, source: text, content: text, 'dry-run': yes, help: yes})
const write = (words: string): void => void process.stdout.write(words)

await runCommand(async () => {
  if (values.help === true) return void write(addClaimHelp)
  const {content} = placesOf(true, {content: values.content as string | undefined})
  return withTerminal((ask) => addClaimAndTell(content, values, ask, write))
})
