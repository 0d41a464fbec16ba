import {argumentsOf, runCommand, wholeNumberOf} from '../src/site/command.ts'
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
const number = (option: 'older-than' | 'concurrency' | 'delay', least: number): number => wholeNumberOf(option, values[option], least)

await runCommand(() =>
  linksAndTell(
    placesOf(true, values).content,
    {
      archive: values.archive,
      olderThan: number('older-than', 0),
      concurrency: number('concurrency', 1),
      delay: number('delay', 0),
      format: values.json ? 'json' : values.markdown ? 'markdown' : 'text'
    },
    (text) => void process.stdout.write(text),
    (text) => void process.stderr.write(text)
  )
)
