import type {TestimonyFields} from '../../model/entry.ts'
import type {FilePoint} from '../../model/point.ts'
import type {Content} from '../content.ts'
import {examinedBy} from '../examined-by.ts'
import {type Rule, shown} from '../rule.ts'

/** Keys of a claim that speak of the source which its article examines, each with its place where that is known. */
function keysOf({quote, basis, locator, hedge, departs}: TestimonyFields): {key: string; point: FilePoint | undefined}[] {
  return [
    ...(quote ? [{key: 'quote', point: quote.point}] : []),
    ...(locator === undefined ? [] : [{key: 'at', point: undefined}]),
    ...(basis ? [{key: 'basis', point: undefined}] : []),
    ...(hedge ? [{key: 'hedge', point: undefined}] : []),
    ...(departs ? [{key: 'departs', point: undefined}] : [])
  ]
}

export const unusedTestimony: Rule<Content> = {
  code: 'unused-testimony',
  level: 'error',
  why: 'Beside the claim these keys speak of the source that the article examines; without one they would be lost.',
  *check(content) {
    const examined = examinedBy(content.entries)
    const {known} = content
    for (const {fields, owner} of content.claims) {
      const source = examined.get(owner)
      const id = source && known.source(source.text)[0]
      const typed = id && fields.statements.find((statement) => known.source(statement.source.text)[0] === id)
      if (source && !typed) continue
      for (const {key, point} of keysOf(fields.testimony)) {
        const place = typed ? `in the statement on ${shown(typed.source.text)}` : 'in a statement below `supports` or `disputes`'
        const reason = `Unexpected ${shown(key)} beside the claim, where it says nothing of a source, expected it ${place}`
        yield {point: point ?? fields.point, reason, ...(typed && {cause: {point: typed.point, reason: 'the statement'}})}
      }
    }
  }
}
