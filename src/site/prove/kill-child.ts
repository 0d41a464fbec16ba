import type {Change} from '../../edit/change.ts'
import {applyChanges} from '../apply-changes.ts'

/** A command that is going to be killed: changes by way of its standard input, a line before they are applied and one after. */
const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
const {content, changes} = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {content: string; changes: Change[]}
process.stdout.write('begins\n')
const {ok} = await applyChanges(content, changes, {dryRun: false, force: true})
process.stdout.write(ok ? 'done\n' : 'refused\n')
