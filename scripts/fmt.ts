import {fmtAndTell, fmtHelp} from '../src/site/fmt-command.ts'
import {runRefactoring} from '../src/site/refactor-script.ts'

await runRefactoring(fmtHelp, [], fmtAndTell)
