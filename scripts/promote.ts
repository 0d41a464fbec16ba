import {promoteAndTell, promoteHelp} from '../src/site/promote-command.ts'
import {runRefactoring} from '../src/site/refactor-script.ts'

await runRefactoring(promoteHelp, ['to'], promoteAndTell)
