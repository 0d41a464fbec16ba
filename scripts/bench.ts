import {benchAndTell} from '../src/site/bench-command.ts'
import {benchEvidence} from '../src/site/bench-evidence.ts'
import {benchMaintain} from '../src/site/bench-maintain.ts'
import {benchNetwork} from '../src/site/bench-network.ts'
import {argumentsOf, exitCodes, runCommand} from '../src/site/command.ts'

const text = (value: number) => ({type: 'string', default: String(value)}) as const
const {values, positionals} = argumentsOf(
  {articles: text(1000), seed: text(1), words: text(900), sources: text(50_000), entities: text(10_000), cases: {type: 'boolean', default: false}},
  true
)
const write = (line: string): void => void process.stdout.write(`${line}\n`)
const seed = Number(values.seed)
const corpus = {articles: Number(values.articles), seed, words: Number(values.words)}

await runCommand(async () => {
  const [stage = 'build'] = positionals
  if (stage === 'evidence') return benchEvidence({sources: Number(values.sources), seed, cases: values.cases}, write)
  if (stage === 'network') return benchNetwork({entities: Number(values.entities), seed}, write)
  if (stage === 'maintain') return benchMaintain(corpus, write)
  if (stage === 'build') return benchAndTell(corpus, write)
  write(`Unexpected stage \`${stage}\`, expected \`build\`, \`maintain\`, \`evidence\` or \`network\``)
  return exitCodes.usage
})
