import {migrateAndTell, migrateHelp} from '../src/site/migrate-command.ts'
import {runRefactoring} from '../src/site/refactor-script.ts'

await runRefactoring(migrateHelp, [], migrateAndTell)
