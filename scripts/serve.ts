import {argumentsOf, runCommand} from '../src/site/command.ts'
import {placesOf} from '../src/site/project.ts'
import {serveAndTell, usualPort} from '../src/site/serve-command.ts'

const {values} = argumentsOf({
  preview: {type: 'boolean', default: false},
  port: {type: 'string', default: String(usualPort)},
  host: {type: 'string'}
})

await runCommand(() => serveAndTell(placesOf(values.preview).out, Number(values.port), values.host))
