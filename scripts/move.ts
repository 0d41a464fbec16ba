import {moveAndTell, moveHelp} from '../src/site/move-command.ts'
import {runRefactoring} from '../src/site/refactor-script.ts'

await runRefactoring(moveHelp, [], moveAndTell)
