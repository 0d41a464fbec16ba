import {join} from 'node:path'
import {argumentsOf, runCommand} from '../src/site/command.ts'
import {writeKnownSchemas} from '../src/site/known-schemas.ts'
import {placesOf, projectFolder} from '../src/site/project.ts'
import {writeSchemas} from '../src/site/schema-command.ts'

const {values} = argumentsOf({
  check: {type: 'boolean', default: false},
  'with-content': {type: 'boolean', default: false},
  content: {type: 'string'}
})
const write = (line: string): void => void process.stdout.write(`${line}\n`)

await runCommand(async () =>
  values['with-content']
    ? writeKnownSchemas(placesOf(true, values).content, write)
    : writeSchemas(join(projectFolder, 'public', 'schema'), values.check, write)
)
