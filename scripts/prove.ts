import {argumentsOf, runCommand} from '../src/site/command.ts'
import {proveAndTell} from '../src/site/prove-command.ts'

const {positionals} = argumentsOf({}, true)

await runCommand(() => proveAndTell(positionals[0], (line) => void process.stdout.write(`${line}\n`)))
