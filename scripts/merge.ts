import {mergeAndTell, mergeHelp} from '../src/site/merge-command.ts'
import {runRefactoring} from '../src/site/refactor-script.ts'

await runRefactoring(mergeHelp, ['why', 'by', 'on'], mergeAndTell)
