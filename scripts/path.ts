import {argumentsOf, runCommand} from '../src/site/command.ts'
import {pathAndTell} from '../src/site/path-command.ts'
import {placesOf} from '../src/site/project.ts'

const {values, positionals} = argumentsOf(
  {
    json: {type: 'boolean', default: false},
    during: {type: 'string'},
    all: {type: 'boolean', default: false},
    preview: {type: 'boolean', default: false},
    content: {type: 'string'}
  },
  true
)

await runCommand(() =>
  pathAndTell(
    placesOf(values.preview, values).content,
    {...values, names: positionals},
    (text) => void process.stdout.write(text),
    (text) => void process.stderr.write(text)
  )
)
