import {checkAndTell, formats} from '../src/site/check-command.ts'
import {argumentsOf, runCommand} from '../src/site/command.ts'
import {ownCache} from '../src/site/own-cache.ts'
import {placesOf} from '../src/site/project.ts'

const {values} = argumentsOf({
  json: {type: 'boolean'},
  github: {type: 'boolean'},
  sarif: {type: 'boolean'},
  lint: {type: 'boolean', default: false},
  base: {type: 'string'},
  'no-cache': {type: 'boolean', default: false},
  content: {type: 'string'}
})
const format = formats.find((one) => values[one]) ?? 'text'

const {content} = placesOf(true, values)

await runCommand(async () =>
  checkAndTell(
    content,
    {format, lint: values.lint, base: values.base, ...(values['no-cache'] ? {} : await ownCache(content))},
    (text) => void process.stdout.write(text),
    (text) => void process.stderr.write(text)
  )
)
