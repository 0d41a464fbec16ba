import {checkAndTell, formats} from '../src/site/check-command.ts'
import {argumentsOf, runCommand} from '../src/site/command.ts'
import {placesOf} from '../src/site/project.ts'

const {values} = argumentsOf({
  json: {type: 'boolean'},
  github: {type: 'boolean'},
  sarif: {type: 'boolean'},
  lint: {type: 'boolean', default: false},
  base: {type: 'string'},
  content: {type: 'string'}
})
const format = formats.find((one) => values[one]) ?? 'text'

await runCommand(() =>
  checkAndTell(
    placesOf(true, values).content,
    {format, lint: values.lint, base: values.base},
    (text) => void process.stdout.write(text),
    (text) => void process.stderr.write(text)
  )
)
