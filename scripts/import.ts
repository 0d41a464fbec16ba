import {argumentsOf, runCommand} from '../src/site/command.ts'
import {importAndTell} from '../src/site/import-command.ts'
import {placesOf} from '../src/site/project.ts'

const {values, positionals} = argumentsOf(
  {
    'dry-run': {type: 'boolean', default: false},
    force: {type: 'boolean', default: false},
    map: {type: 'string'},
    content: {type: 'string'}
  },
  true
)

await runCommand(() =>
  importAndTell(
    placesOf(true, values).content,
    {words: positionals, dryRun: values['dry-run'], force: values.force, map: values.map, isTerminal: process.stderr.isTTY},
    (text) => void process.stdout.write(text),
    (text) => void process.stderr.write(text)
  )
)
