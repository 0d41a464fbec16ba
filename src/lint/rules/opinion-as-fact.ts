import {shown} from '../../validate/rule.ts'
import {liveClaims} from '../claims-in-question.ts'
import {findWords, unquoted} from '../find-words.ts'
import type {LintRule} from '../weakness.ts'
import {wordsOf} from '../words/word-lists.ts'

export const opinionAsFact: LintRule = {
  code: 'opinion-as-fact',
  level: 'info',
  why: 'A judgement is somebody’s: it is reported, not counted.',
  *check({graph}) {
    for (const claim of liveClaims(graph)) {
      if (claim.kind !== 'factual') continue
      const found = [...claim.says].flatMap(([lang, text]) => findWords(unquoted(text), wordsOf(lang).evaluative))
      if (found[0] !== undefined)
        yield {
          of: claim,
          point: claim.point,
          reason: `Unexpected judgement ${shown(found[0])} in a factual claim, expected \`kind: opinion\` or a neutral word`
        }
    }
  }
}
