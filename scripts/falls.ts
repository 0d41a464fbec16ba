import {argumentsOf, runCommand} from '../src/site/command.ts'
import {fallsAndTell} from '../src/site/falls-command.ts'
import {placesOf} from '../src/site/project.ts'

const {values, positionals} = argumentsOf(
  {json: {type: 'boolean', default: false}, preview: {type: 'boolean', default: false}, content: {type: 'string'}},
  true
)

await runCommand(() =>
  fallsAndTell(
    placesOf(values.preview, values).content,
    positionals,
    values,
    (text) => void process.stdout.write(text),
    (text) => void process.stderr.write(text)
  )
)
