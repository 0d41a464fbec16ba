import {join} from 'node:path'
import {argumentsOf, runCommand} from '../src/site/command.ts'
import {projectFolder} from '../src/site/project.ts'
import {writeSchemas} from '../src/site/schema-command.ts'

const {values} = argumentsOf({check: {type: 'boolean', default: false}})

await runCommand(async () => writeSchemas(join(projectFolder, 'public', 'schema'), values.check, (line) => void process.stdout.write(`${line}\n`)))
