import {argumentsOf, portOf, runCommand} from '../src/site/command.ts'
import {developSite} from '../src/site/dev-site.ts'
import {placesOf} from '../src/site/project.ts'
import {usualPort} from '../src/site/serve-command.ts'

const {values} = argumentsOf({port: {type: 'string', default: String(usualPort)}, host: {type: 'string'}, content: {type: 'string'}})
const write = (text: string): void => void process.stdout.write(text)
const port = portOf(values.port)

await runCommand(async () => {
  const address = await developSite(placesOf(true, values).content, port, values.host, write)
  write(`Drafts included, on ${address} (Ctrl-C ends it)\n`)
  return undefined
})
