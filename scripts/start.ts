import {buildAndTell} from '../src/site/build-command.ts'
import {argumentsOf, portOf, runCommand} from '../src/site/command.ts'
import {placesOf} from '../src/site/project.ts'
import {serveAndTell, usualPort} from '../src/site/serve-command.ts'

const {values} = argumentsOf({port: {type: 'string', default: String(usualPort)}, host: {type: 'string'}, 'layout-cache': {type: 'string'}})
const port = portOf(values.port)

await runCommand(async () => {
  const places = placesOf(false)
  const {code, result} = await buildAndTell(places, false, values['layout-cache'])
  return result?.kind === 'built' ? serveAndTell(places.out, port, values.host) : code
})
