import {argumentsOf, portOf, runCommand} from '../src/site/command.ts'
import {placesOf} from '../src/site/project.ts'
import {serveAndTell, usualPort} from '../src/site/serve-command.ts'

const {values} = argumentsOf({
  preview: {type: 'boolean', default: false},
  port: {type: 'string', default: String(usualPort)},
  host: {type: 'string'}
})
const port = portOf(values.port)

await runCommand(() => serveAndTell(placesOf(values.preview).out, port, values.host))
