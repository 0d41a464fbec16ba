import {argumentsOf, runCommand} from '../src/site/command.ts'
import {newAnything, optionsOf} from '../src/site/new-anything.ts'
import {placesOf} from '../src/site/project.ts'

const {values, positionals} = argumentsOf(optionsOf(process.argv[2] ?? ''), true)
const {content} = placesOf(true, {content: values.content as string | undefined})

await runCommand(() =>
  newAnything(
    content,
    positionals,
    values,
    (text) => void process.stdout.write(text),
    (text) => void process.stderr.write(text)
  )
)
