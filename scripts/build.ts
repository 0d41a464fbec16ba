import {buildAndTell} from '../src/site/build-command.ts'
import {argumentsOf, runCommand} from '../src/site/command.ts'
import {placesOf} from '../src/site/project.ts'

const {values} = argumentsOf({
  preview: {type: 'boolean', default: false},
  'layout-cache': {type: 'string'},
  content: {type: 'string'},
  out: {type: 'string'}
})

await runCommand(async () => (await buildAndTell(placesOf(values.preview, values), values.preview, values['layout-cache'])).code)
