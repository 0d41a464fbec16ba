import {runRefactoring} from '../src/site/refactor-script.ts'
import {renameAndTell, renameHelp} from '../src/site/rename-command.ts'

await runRefactoring(renameHelp, [], renameAndTell)
