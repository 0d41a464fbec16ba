import {runRefactoring} from '../src/site/refactor-script.ts'
import {splitAndTell, splitHelp} from '../src/site/split-command.ts'

await runRefactoring(splitHelp, ['claims', 'to', 'title'], splitAndTell)
