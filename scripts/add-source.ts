import {addSourceAndTell, addSourceHelp, addSourceOptions} from '../src/site/add-source-command.ts'
import {argumentsOf, runCommand} from '../src/site/command.ts'
import {placesOf} from '../src/site/project.ts'

const text = {type: 'string'} as const
const {values, positionals} = argumentsOf(
  {...addSourceOptions, to: text, key: text, content: text, 'dry-run': {type: 'boolean', default: false}, help: {type: 'boolean', default: false}},
  true
)
const write = (words: string): void => void process.stdout.write(words)

await runCommand(async () => {
  if (values.help === true) return void write(addSourceHelp)
  const {content} = placesOf(true, {content: values.content as string | undefined})
  return addSourceAndTell(content, positionals.join(' '), values, write)
})
