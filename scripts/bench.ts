import {benchAndTell} from '../src/site/bench-command.ts'
import {argumentsOf, runCommand} from '../src/site/command.ts'

const {values} = argumentsOf({
  articles: {type: 'string', default: '1000'},
  seed: {type: 'string', default: '1'},
  words: {type: 'string', default: '900'}
})

await runCommand(() =>
  benchAndTell(
    {articles: Number(values.articles), seed: Number(values.seed), words: Number(values.words)},
    (line) => void process.stdout.write(`${line}\n`)
  )
)
