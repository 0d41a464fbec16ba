import {checkAndTell, formats} from '../src/site/check-command.ts'
import {argumentsOf, runCommand} from '../src/site/command.ts'
import {placesOf} from '../src/site/project.ts'

const {values} = argumentsOf({
  json: {type: 'boolean'},
  github: {type: 'boolean'},
  sarif: {type: 'boolean'},
  lint: {type: 'boolean', default: false},
  content: {type: 'string'}
})

await runCommand(() => checkAndTell(placesOf(true, values).content, formats.find((format) => values[format]) ?? 'text', values.lint))
