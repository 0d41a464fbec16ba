import {argumentsOf, runCommand} from '../src/site/command.ts'
import {linksAndTell} from '../src/site/links/links-command.ts'
import {placesOf} from '../src/site/project.ts'

const {values} = argumentsOf({
  archive: {type: 'boolean', default: false},
  'older-than': {type: 'string', default: '7'},
  concurrency: {type: 'string', default: '8'},
  delay: {type: 'string', default: '1000'},
  json: {type: 'boolean', default: false},
  markdown: {type: 'boolean', default: false},
  content: {type: 'string'}
})
const atLeast = (text: string, least: number): number => Math.max(least, Number(text) || 0)

await runCommand(() =>
  linksAndTell(
    placesOf(true, values).content,
    {
      archive: values.archive,
      olderThan: atLeast(values['older-than'], 0),
      concurrency: atLeast(values.concurrency, 1),
      delay: atLeast(values.delay, 0),
      format: values.json ? 'json' : values.markdown ? 'markdown' : 'text'
    },
    (text) => void process.stdout.write(text),
    (text) => void process.stderr.write(text)
  )
)
