import {regressionWords} from '../compare/comparison-words.ts'
import {rules as lintRules} from '../lint/lint.ts'
import type {Level} from '../model/message.ts'
import {rules} from '../validate/validate.ts'
import {importCodes, regressionReasons} from './other-codes.ts'
import {readingCodes} from './reading-codes.ts'
import ruleExamples from './rule-examples.json' with {type: 'json'}

/** A file of an example. */
export interface ExampleFile {
  readonly path: string
  readonly text: string
}
export interface MessageFacts {
  readonly code: string
  readonly level?: Level
  readonly why: string
  /** The message as it is printed for the file that is not right, without the file's name. */
  readonly said?: string
  readonly notOk?: ExampleFile
  readonly ok?: ExampleFile
}
export interface MessageGroup {
  readonly id: string
  readonly title: string
  /** Who says it and when. */
  readonly intro: string
  readonly messages: readonly MessageFacts[]
}
interface RuleExample {
  readonly said: string
  readonly notOk: ExampleFile
  readonly ok?: ExampleFile
}

const examples = ruleExamples as Readonly<Record<string, RuleExample>>
const ofRule = ({code, level, why}: {code: string; level: Level; why: string}): MessageFacts => ({code, level, why, ...examples[code]})
const byCode = (a: MessageFacts, b: MessageFacts): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)

const reading = readingCodes.map(({code, why, path, okPath = path, notOk, ok}): MessageFacts => {
  // Characters nobody sees would be refused in our own page too.
  const seen = (text: string): string => text.replace(/[\u202a-\u202e]/g, '⟨202E⟩')
  return {code, level: 'error', why, notOk: {path, text: seen(notOk)}, ok: {path: okPath, text: ok}}
})

/** Every message an editor can meet, by who says it. */
export const messageGroups = (): MessageGroup[] => [
  {
    id: 'reading',
    title: 'Of one file',
    intro: 'Said while a file is read. Each ends the build, after all mistakes of all files were found.',
    messages: reading.toSorted(byCode)
  },
  {
    id: 'between-files',
    title: 'Between files',
    intro: 'Said when all files are known: names, keys and addresses must lead somewhere, and to one thing.',
    messages: rules.map(ofRule).sort(byCode)
  },
  {
    id: 'weak',
    title: 'What is weak',
    intro: '`npm run check -- --lint` and the desk say it; `site.yaml: lint` sets the level, `lint-ok` silences one case with a reason.',
    messages: lintRules.map(ofRule).sort(byCode)
  },
  {
    id: 'evidence',
    title: 'What a change does to the evidence',
    intro: '`npm run diff` and the comment below a pull request say it. None is a mistake by itself; each asks for a second look.',
    messages: Object.entries(regressionReasons).map(([code, why]) => ({
      code,
      why: `${regressionWords[code as keyof typeof regressionWords]}: ${why}`
    }))
  },
  {
    id: 'import',
    title: 'Of an import',
    intro: '`npm run import` says it of the text it reads, beside the messages above; it writes drafts only.',
    messages: Object.entries(importCodes).map(([code, why]) => ({code, why}))
  },
  {
    id: 'built-pages',
    title: 'Of a built page',
    intro: 'Said when a page that was built is not fit to be published. No text in `content/` should be able to do that.',
    messages: [{code: 'page-…', level: 'error', why: 'A bug of ours: please report it with the message.'}]
  }
]
