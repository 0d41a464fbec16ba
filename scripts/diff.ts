import {argumentsOf, exitCodes, runCommand} from '../src/site/command.ts'
import {diffAndTell, diffFormats} from '../src/site/diff-command.ts'
import {ownCache} from '../src/site/own-cache.ts'
import {placesOf} from '../src/site/project.ts'

const {values} = argumentsOf({
  base: {type: 'string'},
  head: {type: 'string'},
  json: {type: 'boolean'},
  markdown: {type: 'boolean'},
  preview: {type: 'boolean', default: false},
  'fail-on': {type: 'string'},
  'base-links': {type: 'string'},
  'head-links': {type: 'string'},
  content: {type: 'string'}
})
const {base, head, preview, 'fail-on': failOn} = values
const format = diffFormats.find((one) => values[one]) ?? ('text' as const)
const write = (text: string): void => void process.stderr.write(text)

await runCommand(async () => {
  if (base !== undefined && (failOn === undefined || failOn === 'regression')) {
    const links = {before: values['base-links'], after: values['head-links']}
    const {content} = placesOf(true, values)
    const question = {base, head, format, preview, ...(await ownCache(content)), failOnRegression: failOn !== undefined, links}
    return diffAndTell(content, question, (text) => void process.stdout.write(text), write)
  }
  write(base === undefined ? 'Unexpected lack of `--base`, expected a commit, branch or tag\n' : 'Unexpected `--fail-on`, expected `regression`\n')
  return exitCodes.usage
})
